import { useMemo } from 'react';
import { triageRoutes } from '../../../../../api/contract/triage.ts';
import { TRIAGE_GROUPS } from '../../../../../domain/supervision/triage.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import type { EffectOfCase, Triage, TriageGroup } from '../../../view/triage-words.ts';
import { useQueryParam } from '../../param.ts';

/** The group that the address names; tomorrow's if it names none. */
export function useGroup(): readonly [TriageGroup, (group: TriageGroup) => void] {
  const [kept, choose] = useQueryParam('group');
  return [TRIAGE_GROUPS.find((one) => one === kept) ?? 'tomorrow', choose];
}

/** Numbers, rows and forecast of one moment; while another group is asked for, what was shown stays. */
export const useTriage = (group: TriageGroup) =>
  useAsk(triageRoutes.readTriage, { query: { group } }, { keep: true, every: 60_000 });

/** What lateness does to the start of works, by case; asked after the rows, since it takes plans of whole projects. */
export function useEffects(rows: Triage['rows']): ReadonlyMap<string, EffectOfCase> {
  const cases = rows.map((row) => row.case.id).join(',');
  const { data } = useAsk(triageRoutes.readStartEffects, { query: { cases } }, { enabled: cases !== '', keep: true });
  return useMemo(() => new Map((data?.effects ?? []).map((one) => [one.case, one])), [data]);
}
