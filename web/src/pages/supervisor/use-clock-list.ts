import { useInfiniteQuery } from '@tanstack/react-query';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { client } from '../../asking/client.ts';
import type { ClockLight } from './clock-list.ts';

/** One row of the board: by what, and which. */
export interface ShownPart {
  readonly by: 'bureau' | 'item' | 'park' | 'person';
  readonly key: string;
}

/** The clocks of one light or of all, page by page. Numbers and rows of a page are of one moment. */
export function useClockList(light: ClockLight | null, only: ShownPart | null) {
  return useInfiniteQuery({
    queryKey: ['GET', taskRoutes.listClocks.path, {}, { pages: true, light, only }],
    queryFn: ({ pageParam, signal }) =>
      client(taskRoutes.listClocks, {
        query: { limit: 100, ...(light && { light }), ...only, ...(pageParam && { after: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  });
}
