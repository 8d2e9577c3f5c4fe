import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { keyOf, readAnew, useAsk } from '../asking/use-ask.ts';
import { forgetAnswers } from '../offline/kept-answers.ts';
import type { Me } from './person.ts';
import { promptAside } from './prompts.ts';
import { isAnotherHat, isChanging, showHat } from './shown-hat.ts';

const KEY = keyOf(sessionRoutes.readMe, {});

/**
 * Who is signed in. The zone's time is asked again every half minute. Where another window put on another hat, the page goes on to show
 * its own until somebody has said in which one to go on.
 */
export function useMe() {
  const queries = useQueryClient();
  return useAsk(sessionRoutes.readMe, {}, { every: 30_000, take: (me) => asShown(queries, me) });
}

function asShown(queries: QueryClient, me: Me): Me {
  if (!isAnotherHat(me)) {
    showHat(me);
    return me;
  }
  if (!isChanging()) promptAside('otherHat');
  return knownMe(queries) ?? me;
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
  showHat(me);
  queries.setQueryData(KEY, me);
  forgetAnswers();
}

/** The same person signed in again: what is on the page stays and is read anew. */
export function resumeSession(queries: QueryClient, me: Me): void {
  queries.setQueryData(KEY, asShown(queries, me));
  readAnew(queries);
}

/** The password was given again: until then one may sign. */
export function noteConfirmed(queries: QueryClient, confirmedUntil: Me['confirmedUntil']): void {
  queries.setQueryData<Me>(KEY, (me) => (me === undefined ? me : { ...me, confirmedUntil }));
}
