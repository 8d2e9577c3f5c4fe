import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { keyOf, readAnew, useAsk } from '../asking/use-ask.ts';
import { forgetAnswers } from '../offline/kept-answers.ts';

/** Who is signed in, in what capacity, and the time of the zone. */
export type Me = AnswerOf<typeof sessionRoutes.readMe>;
export type Hat = Me['hats'][number];

const KEY = keyOf(sessionRoutes.readMe, {});

/** Who is signed in. The zone's time is asked again every half minute. */
export function useMe() {
  return useAsk(sessionRoutes.readMe, {}, { every: 30_000 });
}

/** Who is signed in, on a page that is shown only to people who are. */
export function useKnownMe(): Me {
  const me = useQueryClient().getQueryData<Me>(KEY);
  const { data = me } = useMe();
  if (data === undefined) throw new Error('nobody is signed in');
  return data;
}

/** Who was signed in when this page last heard of it. */
export function knownMe(queries: QueryClient): Me | undefined {
  return queries.getQueryData<Me>(KEY);
}

/** Somebody signed in, or put on another hat: whatever was read for somebody else is forgotten. */
export function beginSession(queries: QueryClient, me: Me): void {
  queries.removeQueries({ predicate: ({ queryKey }) => String(queryKey) !== String(KEY) });
  queries.setQueryData(KEY, me);
  forgetAnswers();
}

/** The same person signed in again: what is on the page stays and is read anew. */
export function resumeSession(queries: QueryClient, me: Me): void {
  queries.setQueryData(KEY, me);
  readAnew(queries);
}

/** The password was given again: until then one may sign. */
export function noteConfirmed(queries: QueryClient, confirmedUntil: Me['confirmedUntil']): void {
  queries.setQueryData<Me>(KEY, (me) => (me === undefined ? me : { ...me, confirmedUntil }));
}
