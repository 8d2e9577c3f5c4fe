import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { taskRoutes } from '../../../../../api/contract/tasks.ts';
import { client } from '../../../asking/client.ts';
import { keyOf } from '../../../asking/use-ask.ts';
import { askedForIn, type AskedFor } from './asked-for.ts';
import { changedTasks, type WorkList, type WorkRow } from './work-groups.ts';

/** Which tasks: of one kind, or those that one has in hand. */
export type View = 'all' | 'accept' | 'work' | 'serve' | 'check' | 'mine';

/** The list as it is shown: it changes only when asked to, so that no row vanishes under the cursor. */
export interface ShownList {
  readonly list: WorkList | null;
  readonly rows: readonly WorkRow[];
  readonly changed: ReadonlySet<string>;
  /** As it is now: who asks for a step waits for an answer. */
  readonly asked: AskedFor;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly refresh: () => void;
}

const PAGE = 200;
const EVERY = 20_000;
const NOTHING: ReadonlySet<string> = new Set();

/** A work list by pages, and what changed in it since it was read (its first page is looked at again by itself). */
export function useWorkList(view: View, park: string | null): ShownList {
  const query = useMemo(() => queryOf(view, park), [view, park]);
  const shown = usePages(query);
  const { fetchNextPage } = shown;
  const newest = useNewest(query, shown.dataUpdatedAt);
  const rows = useMemo(() => (shown.data?.pages ?? []).flatMap((page) => page.rows), [shown.data]);
  const first = shown.data?.pages[0] ?? null;
  const changed = useMemo(
    () => (newest.data ? changedTasks(rows.slice(0, PAGE), newest.data.rows) : NOTHING),
    [rows, newest.data],
  );
  return {
    list: shown.data?.pages.at(-1) ?? null,
    rows,
    changed,
    asked: useMemo(() => askedForIn(newest.data ?? first), [newest.data, first]),
    error: shown.error,
    hasMore: shown.hasNextPage,
    // What is being read already is not broken off and begun again.
    more: useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]),
    refresh: useRefresh(query),
  };
}

const queryOf = (view: View, park: string | null) =>
  view === 'mine'
    ? ({ kind: 'all', mine: 'true' } as const)
    : ({ kind: view, mine: 'false', ...(park === null ? {} : { park }) } as const);

function usePages(query: ReturnType<typeof queryOf>) {
  return useInfiniteQuery({
    queryKey: ['work', ...keyOf(taskRoutes.listTasks, { query })],
    queryFn: ({ pageParam, signal }) =>
      client(taskRoutes.listTasks, {
        query: { ...query, limit: PAGE, ...(pageParam && { after: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
}

/** The first page again and again, beginning a while after the list was read. */
function useNewest(query: ReturnType<typeof queryOf>, readAt: number) {
  return useQuery({
    queryKey: ['work-newest', ...keyOf(taskRoutes.listTasks, { query }), readAt],
    queryFn: ({ signal }) => client(taskRoutes.listTasks, { query: { ...query, limit: PAGE }, signal }),
    enabled: readAt > 0,
    initialData: null,
    initialDataUpdatedAt: readAt,
    staleTime: EVERY,
    refetchInterval: EVERY,
  });
}

function useRefresh(query: ReturnType<typeof queryOf>): () => void {
  const queries = useQueryClient();
  return useCallback(
    () => void queries.invalidateQueries({ queryKey: ['work', ...keyOf(taskRoutes.listTasks, { query })] }),
    [queries, query],
  );
}
