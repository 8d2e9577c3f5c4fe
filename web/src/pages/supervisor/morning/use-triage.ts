import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { MOST_EFFECTS, triageRoutes } from '../../../../../api/contract/triage.ts';
import { TRIAGE_GROUPS } from '../../../../../domain/supervision/triage.ts';
import { client } from '../../../asking/client.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { keyOf } from '../../../asking/use-ask.ts';
import type { EffectOfCase, Triage, TriageGroup } from '../../../view/triage-words.ts';
import { useQueryParam } from '../../param.ts';

/** The group that the address names; tomorrow's if it names none. */
export function useGroup(): readonly [TriageGroup, (group: TriageGroup) => void] {
  const [kept, choose] = useQueryParam('group');
  return [TRIAGE_GROUPS.find((one) => one === kept) ?? 'tomorrow', choose];
}

/**
 * Numbers, rows and forecast of one moment; while another group is asked for, what was shown stays. The rows are those of the
 * unit that the address names, or all where it names none that has any.
 */
export function useTriage(group: TriageGroup) {
  const [unit] = useQueryParam('unit');
  const reading = { keep: true, every: 60_000 };
  const wish = { query: { group, ...(unit !== null && { unit }) } };
  const ofUnit = useAskPages(triageRoutes.readTriage, wish, ['rows'], reading);
  const { data } = ofUnit;
  const hasNone = unit !== null && data?.group === group && !data.units.some(({ code }) => code === unit);
  const whole = useAskPages(triageRoutes.readTriage, { query: { group } }, ['rows'], { ...reading, enabled: hasNone });
  return hasNone ? whole : ofUnit;
}

/** What lateness does to the start of works, by case; asked after the rows, since it takes plans of whole projects. */
export function useEffects(rows: Triage['rows']): ReadonlyMap<string, EffectOfCase> {
  const parts = Array.from({ length: Math.ceil(rows.length / MOST_EFFECTS) }, (_, at) =>
    rows.slice(at * MOST_EFFECTS, (at + 1) * MOST_EFFECTS),
  );
  return useQueries({
    queries: parts.map((part) => {
      const query = { cases: part.map((row) => row.case.id).join(',') };
      return {
        queryKey: keyOf(triageRoutes.readStartEffects, { query }),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          client(triageRoutes.readStartEffects, { query, signal }),
        placeholderData: keepPreviousData<Effects>,
        meta: { route: triageRoutes.readStartEffects },
      };
    }),
    combine: byCase,
  });
}

interface Effects {
  readonly effects: readonly EffectOfCase[];
}

const byCase = (parts: readonly { readonly data: Effects | undefined }[]): ReadonlyMap<string, EffectOfCase> =>
  new Map(parts.flatMap(({ data }) => data?.effects ?? []).map((one) => [one.case, one]));
