import { useCallback, useMemo, useState } from 'react';
import { useSessionSet } from '../../../offline/use-session-set.ts';
import { useShortcut } from '../../../layout/shortcuts.ts';

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

/** Selection of rows by mouse and keyboard: J and K move, X selects, Shift with an arrow selects on. What has left the list is no longer selected. */
export function useSelection(subject: string, ids: readonly string[]): Selection {
  const [kept, keep, done] = useSessionSet(subject);
  const [at, stand] = useState<string | null>(null);
  const chosen = useMemo(() => new Set(ids.filter((id) => kept.has(id))), [ids, kept]);
  const toggle = useCallback((id: string) => keep((before) => flipped(before, id)), [keep]);
  const move = useCallback(
    (by: number, event: KeyboardEvent) => {
      const next = ids[Math.min(Math.max(ids.indexOf(at ?? '') + by, 0), ids.length - 1)];
      if (next === undefined) return;
      stand(next);
      if (event.shiftKey) keep((before) => new Set([...before, next, ...(at === null ? [] : [at])]));
    },
    [ids, at, keep],
  );
  const down = useCallback((event: KeyboardEvent) => move(1, event), [move]);
  const up = useCallback((event: KeyboardEvent) => move(-1, event), [move]);
  useShortcut('ArrowDown', down);
  useShortcut('ArrowUp', up);
  useShortcut('j', down);
  useShortcut('k', up);
  useShortcut(
    'x',
    useCallback(() => at !== null && toggle(at), [at, toggle]),
  );
  const toggleAll = useCallback(() => keep(chosen.size === ids.length ? new Set() : new Set(ids)), [chosen, ids, keep]);
  return { chosen, at, toggle, toggleAll, done, clear: useCallback(() => keep(new Set()), [keep]) };
}

function flipped(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
