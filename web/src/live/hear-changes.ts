import type { QueryClient } from '@tanstack/react-query';
import { changeRoutes, changesMessage, mayDiffer } from '../../../api/contract/changes.ts';
import { readAnew, routeOf } from '../asking/use-ask.ts';

/**
 * Listens until what it answers is called, and reads anew what a change concerns: the case or project on the page, the lists. What
 * is typed stays, since only answers are read. A lost connection is opened again by the browser.
 */
export function hearChanges(queries: QueryClient): () => void {
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
    else readChanged(queries, new Set(told.data.things));
  });
  return () => source.close();
}

function readChanged(queries: QueryClient, things: ReadonlySet<string>): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey: [kind, , params], meta }) => {
      if (kind === 'work-newest') return true;
      const route = routeOf(meta);
      return route?.method === 'GET' && mayDiffer(route, params as Readonly<Record<string, unknown>>, things);
    },
  });
}
