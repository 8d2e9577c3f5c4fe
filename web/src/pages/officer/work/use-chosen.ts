import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useSessionSet } from '../../../offline/use-session-set.ts';
import type { WorkRow } from './work-groups.ts';

/** So many can be done at once. */
export const MOST = 500;

/** Which tasks of the list are chosen for an act on all of them. */
export interface Chosen {
  readonly tasks: ReadonlySet<string>;
  readonly toggle: (task: string) => void;
  /** All of the view, read to the end if need be, five hundred at most; or none, if all are. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

interface Choosing {
  /** As they are shown. */
  readonly rows: readonly WorkRow[];
  /** The row on which the keyboard stands. */
  readonly at: string | null;
  readonly hasMore: boolean;
  readonly more: () => void;
}

type Change = (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;

/** Chooses rows by mouse, by X, and by Shift with an arrow. What has left the list is chosen no longer. */
export function useChosen({ rows, at, hasMore, more }: Choosing): Chosen {
  const [kept, keep] = useSessionSet('tasks');
  const all = kept.has(EVERY);
  const first = useMemo(() => new Set(rows.slice(0, MOST).map(({ task }) => task)), [rows]);
  const tasks = useMemo(() => (all ? first : presentIn(rows, kept)), [rows, kept, all, first]);
  const change: Change = useCallback((to) => keep((before) => to(before.has(EVERY) ? first : before)), [keep, first]);
  const toggle = useCallback((task: string) => change((before) => flipped(before, task)), [change]);
  const clear = useCallback(() => keep(NONE), [keep]);
  const toggleAll = useCallback(() => keep((before) => (before.has(EVERY) ? NONE : ALL)), [keep]);
  const isShort = all && rows.length < MOST && hasMore;
  useEffect(() => {
    if (isShort) more();
  }, [isShort, rows, more]);
  useShortcut(
    'x',
    useCallback(() => at !== null && toggle(at), [at, toggle]),
  );
  useExtending(at, change);
  return { tasks, toggle, toggleAll, clear };
}

/** Shift with an arrow: the row that is left and the one that is reached are chosen. */
function useExtending(at: string | null, change: Change): void {
  const last = useRef(at);
  const isHeld = useRef(false);
  useEffect(() => {
    const note = (event: KeyboardEvent) => (isHeld.current = event.shiftKey && event.key.startsWith('Arrow'));
    window.addEventListener('keydown', note, { capture: true });
    return () => window.removeEventListener('keydown', note, { capture: true });
  }, []);
  useEffect(() => {
    const both = [last.current, at].filter((task) => task !== null);
    if (isHeld.current && last.current !== at) change((before) => both.reduce(within, before));
    last.current = at;
  }, [at, change]);
}

const NONE: ReadonlySet<string> = new Set();
/** Stands for every task of the list, also those that are not read yet. */
const EVERY = '*';
const ALL: ReadonlySet<string> = new Set([EVERY]);

const within = (before: ReadonlySet<string>, task: string): ReadonlySet<string> =>
  before.has(task) || before.size >= MOST ? before : new Set([...before, task]);

function flipped(before: ReadonlySet<string>, task: string): ReadonlySet<string> {
  if (!before.has(task)) return within(before, task);
  return new Set([...before].filter((one) => one !== task));
}

function presentIn(rows: readonly WorkRow[], kept: ReadonlySet<string>): ReadonlySet<string> {
  if (kept.size === 0) return kept;
  const present = rows.filter(({ task }) => kept.has(task));
  return present.length === kept.size ? kept : new Set(present.map(({ task }) => task));
}
