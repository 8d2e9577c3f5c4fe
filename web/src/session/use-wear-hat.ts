import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { client } from '../asking/client.ts';
import { forgetAnswers } from '../offline/kept-answers.ts';
import { homeOf } from './areas.ts';
import { beginSession } from './me.ts';
import { showHat, whileChanging } from './shown-hat.ts';
import { whenAllowed } from './when-allowed.ts';

/** Puts on another hat and goes to its first page, or to the address given. */
export function useWearHat() {
  const queries = useQueryClient();
  const router = useRouter();
  return useCallback(
    (hat: string, to?: string) =>
      whileChanging(async () => {
        const me = await whenAllowed(() => client(sessionRoutes.wearHat, { body: { hat } }));
        beginSession(queries, me);
        router.history.push(to ?? (me.hat === null ? '/' : homeOf(me.hat)));
      }),
    [queries, router],
  );
}

type SigningOut = typeof sessionRoutes.signOut | typeof sessionRoutes.signOutEverywhere;

/** Ends the session, or every one of the person; the next page is the way in. */
export function useSignOut(route: SigningOut = sessionRoutes.signOut) {
  const router = useRouter();
  const queries = useQueryClient();
  return useCallback(async () => {
    await client(route, {}).catch(() => undefined);
    queries.clear();
    showHat(null);
    forgetAnswers();
    router.history.push('/login');
  }, [queries, route, router]);
}
