import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useKnownMe } from '../../session/me.ts';

const LIST = '/o/tasks';

/** Where the list was left, with its view, its filter and its row, and in which capacity. */
let left = { hat: '', href: LIST };

/** Remembers the address of the list, so that whoever comes back from a step finds the place again. */
export function useListPlace(): void {
  const hat = useKnownMe().hat?.id ?? '';
  const href = useLocation({ select: ({ pathname, searchStr }) => (pathname === LIST ? pathname + searchStr : null) });
  useEffect(() => {
    if (href !== null) left = { hat, href: withoutNote(href) };
  }, [hat, href]);
}

/** The list as it was left. */
export function useListHref(): string {
  const hat = useKnownMe().hat?.id ?? '';
  return left.hat === hat ? left.href : LIST;
}

/** Which case was done before is told once. */
function withoutNote(href: string): string {
  const { pathname, searchParams } = new URL(href, window.location.origin);
  searchParams.delete('done');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}
