import { useCallback, useMemo } from 'react';
import { useEnter, useShortcut } from '../../../layout/shortcuts.ts';
import { useGoTo, useQueryParam } from '../../param.ts';
import { caseHref } from '../step-path.ts';
import type { WorkRow } from './work-groups.ts';

/** J and K (or the arrows) move through the rows, Enter opens and claims, P shows the case. The row is in the address. */
export function useMoving(rows: readonly WorkRow[], open: (row: WorkRow) => void): string | null {
  const [selected, select] = useQueryParam('task');
  const goTo = useGoTo();
  const at = useMemo(() => rows.findIndex((row) => row.task === selected), [rows, selected]);
  const move = useCallback(
    (by: number) => {
      const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
      if (next) select(next.task);
    },
    [rows, at, select],
  );
  const down = useCallback(() => move(1), [move]);
  const up = useCallback(() => move(-1), [move]);
  const chosen = rows[at];
  useShortcut('j', down);
  useShortcut('k', up);
  useShortcut('ArrowDown', down);
  useShortcut('ArrowUp', up);
  useEnter(useCallback(() => chosen && open(chosen), [chosen, open]));
  useShortcut(
    'p',
    useCallback(() => chosen && goTo(caseHref(chosen.case.id)), [chosen, goTo]),
  );
  return chosen?.task ?? null;
}
