import { useMemo } from 'react';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Triage } from '../../../view/triage-words.ts';
import { useQueryParam } from '../../param.ts';
import { byUnit } from './rows-of-unit.ts';

/** The rows of the unit that the address names; all of them where it names none that has any. */
export function useOfUnit(rows: Triage['rows']): Triage['rows'] {
  const [kept] = useQueryParam('unit');
  return useMemo(() => {
    const own = rows.filter(({ unit }) => unit.code === kept);
    return own.length > 0 ? own : rows;
  }, [rows, kept]);
}

const ALL = '';

/** Which unit, where a list has steps of several: all, or one with the number of its rows. */
export function UnitFilter({ rows }: Pick<Triage, 'rows'>) {
  const { morning } = useTexts();
  const [kept, choose] = useQueryParam('unit');
  const units = byUnit(rows);
  if (units.length < 2) return null;
  const choices = [
    { value: ALL, label: morning.unit.all(rows.length) },
    ...units.map((unit) => ({ value: unit.code, label: morning.unit.one(unit.name, unit.rows.length) })),
  ];
  return (
    <div className="unit-filter">
      <ChoiceBar
        name={morning.unit.name}
        choices={choices}
        value={units.some(({ code }) => code === kept) ? kept : ALL}
        onChoose={(unit) => choose(unit === ALL ? null : unit)}
      />
    </div>
  );
}
