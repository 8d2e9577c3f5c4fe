import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Triage } from '../../../view/triage-words.ts';
import { useQueryParam } from '../../param.ts';

const ALL = '';

/** Which unit, where a list has steps of several: all, or one with the number of its rows. */
export function UnitFilter({ triage: { units, counts, group } }: { triage: Triage }) {
  const { morning } = useTexts();
  const told = useTold();
  const [kept, choose] = useQueryParam('unit');
  if (units.length < 2) return null;
  const choices = [
    { value: ALL, label: morning.unit.all(counts[group]) },
    ...units.map(({ code, name, count }) => ({ value: code, label: morning.unit.one(told(name), count) })),
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
