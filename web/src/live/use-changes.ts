import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeRoutes, changesMessage } from '../../../api/contract/changes.ts';
import { readAnew } from '../asking/use-ask.ts';

/**
 * Hears what others do, as long as the page is open, and reads anew what it concerns: the case on the page, the lists. What is
 * typed stays, since only answers are read. A lost connection is opened again by the browser.
 */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource(changeRoutes.hearChanges.path);
    let isFirst = true;
    source.addEventListener('open', () => {
      // What happened while nobody listened is in none of the messages.
      if (!isFirst) readAnew(queries);
      isFirst = false;
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const told = changesMessage.safeParse(JSON.parse(data));
      if (!told.success) return;
      if (told.data.anew) readAnew(queries);
      else readChanged(queries, new Set(told.data.cases));
    });
    return () => source.close();
  }, [queries]);
}

/** Lists may hold any case; the page of a case is read anew if it is one of these. */
function readChanged(queries: QueryClient, cases: ReadonlySet<string>): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey: [kind, path, params] }) => {
      if (kind === 'work-newest') return true;
      if (kind !== 'GET' || typeof path !== 'string') return false;
      const id = (params as { readonly case?: string } | undefined)?.case;
      return id === undefined ? LISTS.some((one) => path.startsWith(one)) : cases.has(id);
    },
  });
}

/** Where cases are listed or counted. */
const LISTS: readonly string[] = [
  '/api/tasks',
  '/api/clocks',
  '/api/supervision',
  '/api/urgings',
  '/api/owed-papers',
  '/api/projects',
];
