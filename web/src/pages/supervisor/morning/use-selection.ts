import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSessionSet } from '../../../offline/use-session-set.ts';
import { useEnter, useShortcut } from '../../../layout/shortcuts.ts';
import { useQueryParam } from '../../param.ts';

/** Which rows of a list are selected, and on which the keyboard stands. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** The row on which the keyboard stands. */
  readonly at: string | null;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  /** Something was done with what is selected: a reload does not find it selected any more. */
  readonly done: () => void;
}

/**
 * Selection of rows by mouse and keyboard: J and K move, Enter opens the case, X selects, Shift with an arrow selects on. What has left
 * the list is no longer selected.
 */
export function useSelection(subject: string, ids: readonly string[]): Selection {
  const [kept, keep, done] = useSessionSet(subject);
  const { at, moveBy } = usePlace(ids);
  const chosen = useMemo(() => new Set(ids.filter((id) => kept.has(id))), [ids, kept]);
  const toggle = useCallback((id: string) => keep((before) => flipped(before, id)), [keep]);
  const move = useCallback(
    (by: number, event: KeyboardEvent) => {
      const next = moveBy(by);
      if (next === undefined || !event.shiftKey) return;
      keep((before) => new Set([...before, next, ...(at === null ? [] : [at])]));
    },
    [moveBy, at, keep],
  );
  const down = useCallback((event: KeyboardEvent) => move(1, event), [move]);
  const up = useCallback((event: KeyboardEvent) => move(-1, event), [move]);
  useShortcut('ArrowDown', down);
  useShortcut('ArrowUp', up);
  useShortcut('j', down);
  useShortcut('k', up);
  useEnter(openCurrent);
  useShortcut(
    'x',
    useCallback(() => at !== null && toggle(at), [at, toggle]),
  );
  const toggleAll = useCallback(() => keep(chosen.size === ids.length ? new Set() : new Set(ids)), [chosen, ids, keep]);
  return { chosen, at, toggle, toggleAll, done, clear: useCallback(() => keep(new Set()), [keep]) };
}

/**
 * The row on which the keyboard stands is in the address, so that whoever comes back from a case stands there again. If it has left
 * the list, as what was just given to somebody, the next step goes on from its place.
 */
function usePlace(ids: readonly string[]) {
  const [named, stand] = useQueryParam('row');
  const here = named === null ? -1 : ids.indexOf(named);
  const last = useRef(-1);
  useEffect(() => {
    if (here < 0) return;
    last.current = here;
    currentRow()?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const moveBy = useCallback(
    (by: number): string | undefined => {
      // What followed the row that left stands in its place now.
      const from = here < 0 && by > 0 ? last.current - 1 : last.current;
      const next = ids[Math.min(Math.max(from + by, 0), ids.length - 1)];
      if (next !== undefined) stand(next);
      return next;
    },
    [ids, here, stand],
  );
  return { at: ids[here] ?? null, moveBy };
}

const currentRow = (): Element | null => document.querySelector('main tr[aria-current="true"]');

const openCurrent = (): void => currentRow()?.querySelector<HTMLElement>('[data-act="open-case"]')?.click();

function flipped(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
