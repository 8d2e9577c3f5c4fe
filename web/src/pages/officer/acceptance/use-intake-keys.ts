import { useCallback } from 'react';
import { useCtrlEnter, useShortcut } from '../../../layout/shortcuts.ts';
import { FORM, type Looking } from './use-looking.ts';
import type { CasePage, Verdict } from './verdicts.ts';
import { judgedMaterials } from './verdicts.ts';

/** ↑↓ material, 1 2 3 verdict and next, Ctrl+Enter act and next case. */
export function useIntakeKeys(page: CasePage, looking: Looking, actAndGoOn: () => void): void {
  const { chosen, choose, judge, next } = looking;
  const step = useCallback((by: number) => choose(neighbour(page, chosen, by)), [page, chosen, choose]);
  const give = useCallback(
    (verdict: Verdict) => {
      if (judge(chosen, verdict)) next();
    },
    [judge, chosen, next],
  );
  useShortcut(
    'ArrowDown',
    useCallback(() => step(1), [step]),
  );
  useShortcut(
    'ArrowUp',
    useCallback(() => step(-1), [step]),
  );
  useShortcut(
    '1',
    useCallback(() => give('good'), [give]),
  );
  useShortcut(
    '2',
    useCallback(() => give('correct'), [give]),
  );
  useShortcut(
    '3',
    useCallback(() => give('defer'), [give]),
  );
  useCtrlEnter(actAndGoOn);
}

function neighbour(page: CasePage, chosen: string, by: number): string {
  const codes = [FORM, ...judgedMaterials(page).map((material) => material.code)];
  return codes[Math.min(Math.max(codes.indexOf(chosen) + by, 0), codes.length - 1)] ?? FORM;
}
