import { keepPreviousData, useInfiniteQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AskOf } from '../../../api/contract/client.ts';
import type { AnswerOf, AnyRoute } from '../../../api/contract/route.ts';
import { orKept } from '../offline/kept-answers.ts';
import { client } from './client.ts';
import { keyOf } from './use-ask.ts';

/** Rows asked for at once. */
const ROWS = 100;

interface Reading {
  readonly enabled?: boolean;
  readonly every?: number;
  readonly keep?: boolean;
}

/** What pages of a list have told so far, and the way to the rows that follow. */
export interface AskedPages<T> extends Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'> {
  readonly hasMore: boolean;
  readonly isComing: boolean;
  /** Something is being asked for, the rows that are there anew or those that follow. */
  readonly isFetching: boolean;
  readonly more: () => void;
}

/**
 * What a route that pages by key answers, as one answer: its lists joined over the pages that were asked for, all else as the
 * first page told it.
 */
export function useAskPages<R extends AnyRoute, K extends keyof AnswerOf<R>>(
  route: R,
  ask: AskOf<R>,
  lists: readonly K[],
  { enabled = true, every, keep = false }: Reading = {},
): AskedPages<AnswerOf<R>> {
  const queryKey = keyOf(route, ask);
  const asked = useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      client(route, { ...pageAsked(ask, pageParam), signal }).catch((thrown: unknown) => {
        if (pageParam !== '') throw thrown;
        return orKept<AnswerOf<R>>(thrown, queryKey, signal);
      }),
    initialPageParam: '',
    getNextPageParam: (last) => nextOf(last),
    select: ({ pages }) => joined(pages, lists),
    enabled,
    meta: { route },
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: asked.data,
    error: asked.error,
    refetch: asked.refetch as AskedPages<AnswerOf<R>>['refetch'],
    hasMore: asked.hasNextPage,
    isComing: asked.isFetchingNextPage,
    isFetching: asked.isFetching,
    more: () => void asked.fetchNextPage(),
  };
}

function pageAsked<R extends AnyRoute>(ask: AskOf<R>, after: string): AskOf<R> {
  const { query } = ask as { readonly query?: object };
  const asked: object = { ...ask, query: { ...query, limit: ROWS, ...(after && { after }) } };
  return asked as AskOf<R>;
}

const nextOf = (answer: unknown): string | null => (answer as { readonly next: string | null }).next;

function joined<T, K extends keyof T>(pages: readonly T[], lists: readonly K[]): T {
  const rows = lists.map((list) => [list, pages.flatMap((page) => page[list])]);
  return { ...(pages[0] as T), ...(Object.fromEntries(rows) as Partial<T>), next: nextOf(pages.at(-1)) };
}
