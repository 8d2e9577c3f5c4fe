import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A part of the page's address by its name in the route: `/cases/$case` → `usePathParam('case')`. */
export function usePathParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}

/** A word of the address's query, and how to change it; filters, tab and selection live there. */
export function useQueryParam(name: string): readonly [string | null, (value: string | null) => void] {
  const search = useLocation({ select: ({ searchStr }) => searchStr });
  const router = useRouter();
  const change = useCallback(
    (value: string | null) => {
      const { pathname, searchStr } = router.latestLocation;
      const query = new URLSearchParams(searchStr);
      if (value === null) query.delete(name);
      else query.set(name, value);
      router.history.replace(query.size === 0 ? pathname : `${pathname}?${query.toString()}`);
    },
    [router, name],
  );
  return [new URLSearchParams(search).get(name), change];
}

/** Goes to an address of the application. */
export function useGoTo(): (href: string) => void {
  const router = useRouter();
  return useCallback((href) => router.history.push(href), [router]);
}
