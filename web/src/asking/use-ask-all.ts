import { useEffect } from 'react';
import type { AskOf } from '../../../api/contract/client.ts';
import type { AnswerOf, AnyRoute } from '../../../api/contract/route.ts';
import { useAskPages, type AskedPages } from './use-ask-pages.ts';

/**
 * The same of all pages, one after the other until the last: for whoever chooses among all rows, or knows each by its name. Nothing
 * is told before the last one is there, so that nobody takes what came first for all there is.
 */
export function useAskAll<R extends AnyRoute, K extends keyof AnswerOf<R>>(
  route: R,
  ask: AskOf<R>,
  lists: readonly K[],
): AskedPages<AnswerOf<R>> {
  const asked = useAskPages(route, ask, lists);
  const { hasMore, isComing, error, more } = asked;
  useEffect(() => {
    if (hasMore && !isComing && error === null) more();
  }, [hasMore, isComing, error, more]);
  return hasMore ? { ...asked, data: undefined } : asked;
}
