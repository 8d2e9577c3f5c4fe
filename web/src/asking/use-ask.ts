import { keepPreviousData, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { AskOf } from '../../../api/contract/client.ts';
import type { AnswerOf, AnyRoute } from '../../../api/contract/route.ts';
import { orKept } from '../offline/kept-answers.ts';
import { client } from './client.ts';

interface Reading {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** Asked again by itself after so many milliseconds. */
  readonly every?: number;
  /** Asked once while the page is open: nobody changes it meanwhile. */
  readonly once?: boolean;
  /** Keeps the rows of the list before while the next ones come. */
  readonly keep?: boolean;
}

/** What the page takes over of an answer; absent: all of it. */
interface Taking<A> {
  readonly take?: (answer: A) => A;
}

/** What a route answers, kept and shared by all who ask the same; asked again after every act. */
export function useAsk<R extends AnyRoute>(
  route: R,
  ask: AskOf<R>,
  { enabled = true, every, keep = false, once = false, take = (answer) => answer }: Reading & Taking<AnswerOf<R>> = {},
): UseQueryResult<AnswerOf<R>> {
  const queryKey = keyOf(route, ask);
  return useQuery<AnswerOf<R>>({
    queryKey,
    queryFn: ({ signal }) =>
      client(route, { ...ask, signal })
        .catch((thrown: unknown) => orKept<AnswerOf<R>>(thrown, queryKey, signal))
        .then(take),
    enabled,
    meta: { route },
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(once ? { staleTime: Infinity } : {}),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Which route an answer is of; what was not asked by `useAsk` is of none. */
export const routeOf = (meta: Readonly<Record<string, unknown>> | undefined): AnyRoute | undefined =>
  meta?.['route'] as AnyRoute | undefined;

/** The key under which an answer is kept. */
export function keyOf<R extends AnyRoute>(route: R, ask: AskOf<R>): readonly unknown[] {
  const { params, query } = ask as { readonly params?: unknown; readonly query?: unknown };
  return [route.method, route.path, params ?? {}, query ?? {}];
}

/** Asks everything on the page again; not what somebody is typing, which was read once to begin with. */
export function readAnew(queries: QueryClient): void {
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'GET' });
}
