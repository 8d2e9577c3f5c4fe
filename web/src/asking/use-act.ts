import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskOf } from '../../../api/contract/client.ts';
import type { AnswerOf, AnyRoute } from '../../../api/contract/route.ts';
import type { Act as Deed } from '../../../domain/permission/rights.ts';
import { isCancelled } from '../session/prompts.ts';
import { whenAllowed, whenSigned } from '../session/when-allowed.ts';
import { client } from './client.ts';
import { newKey } from './new-key.ts';
import { readAnew } from './use-ask.ts';
import { whenAnswered } from './when-answered.ts';

/** An act in the making. */
export interface Act<R extends AnyRoute> {
  /** Does it; the answer, or null if it was refused (see `error`) or the person gave no password. Never throws. */
  readonly act: (ask: AskOf<R>) => Promise<AnswerOf<R> | null>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly clear: () => void;
}

/**
 * Lets a person act through a route. Each intent has one `Idempotency-Key`, so that a repeat does nothing twice; an act
 * that must be signed asks for the password and goes on with the same key, also after a broken line; a lost session asks to
 * sign in again.
 * Afterwards everything on the page is read anew.
 */
export function useAct<R extends AnyRoute>(route: R): Act<R> {
  const perform = usePerform();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef(false);
  const act = useCallback(
    async (ask: AskOf<R>) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setError(null);
      const answer = await perform(route, ask).catch((thrown: unknown) => {
        if (!isCancelled(thrown)) setError(thrown);
        return null;
      });
      running.current = false;
      setBusy(false);
      return answer;
    },
    [perform, route],
  );
  return { act, busy, error, clear: useCallback(() => setError(null), []) };
}

/** What was refused of an act is told no longer once what would be sent is another. */
export function useForgotten({ clear }: Pick<Act<AnyRoute>, 'clear'>, body: unknown): void {
  useEffect(clear, [body, clear]);
}

/** Performs an act and gives its answer; throws the refusal, or `Cancelled`. For forms that show errors themselves. */
export function usePerform(): <R extends AnyRoute>(route: R, ask: AskOf<R>) => Promise<AnswerOf<R>> {
  const queries = useQueryClient();
  const intent = useRef<Intent | null>(null);
  return useCallback(
    async (route, ask) => {
      const meant = (intent.current = intentOf(route, ask, intent.current));
      const send = () => client(route, { ...ask, key: meant.key });
      const answer = SIGNED.has(route.act)
        ? await whenSigned(() => whenAnswered(send), queries)
        : await whenAllowed(send);
      intent.current = null;
      readAnew(queries);
      return answer;
    },
    [queries],
  );
}

/** What is signed: the password is asked for before, not after a refusal. By name, since the first page loads no table of these. */
const SIGNED: ReadonlySet<Deed> = new Set<Deed>([
  'submit',
  'giveMandate',
  'promiseDeferral',
  'signDecision',
  'revoke',
  'promiseCommit',
  'promiseRegister',
  'promiseRevoke',
]);

interface Intent {
  readonly what: string;
  readonly key: string;
}

/** The intent before, if the same is asked again (after an error, or a password), or a new one. */
function intentOf<R extends AnyRoute>(route: R, ask: AskOf<R>, before: Intent | null): Intent {
  const what = JSON.stringify([route.method, route.path, ask]);
  return before?.what === what ? before : { what, key: newKey() };
}
