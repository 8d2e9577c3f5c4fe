import { Checkbox } from 'antd';
import { Go } from '../../../components/go.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { causeText, effectText, type EffectOfCase, type Triage, type TriageRow } from '../../../view/triage-words.ts';
import { TriageTag } from './triage-tag.tsx';
import type { Selection } from './use-selection.ts';

interface TriageTableProps {
  readonly rows: Triage['rows'];
  readonly effects: ReadonlyMap<string, EffectOfCase>;
  readonly selection: Selection;
}

/** From so many tasks in hand on, the load of a holder is marked. */
const HEAVY = 12;

/** The cases of a group: light, item, firm, who has it and how much besides, why it probably waits, what that does. */
export function TriageTable({ rows, effects, selection }: TriageTableProps) {
  const { morning } = useTexts();
  const { column } = morning;
  const isAll = selection.chosen.size === rows.length;
  return (
    <table className="clock-table triage-table">
      <thead>
        <tr>
          <td>
            <Checkbox
              checked={isAll}
              indeterminate={!isAll && selection.chosen.size > 0}
              onChange={selection.toggleAll}
              aria-label={morning.selectAll}
              data-act="select-all"
            />
          </td>
          {Object.values(column).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TriageLine key={row.task} row={row} effect={effects.get(row.case.id)} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}

interface TriageLineProps {
  readonly row: TriageRow;
  readonly effect: EffectOfCase | undefined;
  readonly selection: Selection;
}

function TriageLine({ row, effect, selection }: TriageLineProps) {
  const texts = useTexts();
  const language = useLanguage();
  const names = useItemNames();
  const { item, id } = row.case;
  const isChosen = selection.chosen.has(row.task);
  const cause = causeText(row, { language, texts, told: useTold() });
  return (
    <tr className={isChosen ? 'chosen' : ''} aria-current={selection.at === row.task ? 'true' : undefined}>
      <td>
        <Checkbox
          checked={isChosen}
          onChange={() => selection.toggle(row.task)}
          aria-label={`${texts.morning.select} ${item.code} ${row.applicant}`}
        />
      </td>
      <td>
        <TriageTag row={row} />
      </td>
      <td title={names.long(item)}>
        <span className="work-code">{item.code}</span>
        <Go href={`/s/cases/${id}`} act="open-case">
          {names.long(item)}
        </Go>
      </td>
      <td title={`${row.applicant}　${row.project.name}`}>
        <b>{row.applicant}</b>
      </td>
      <td>
        <Holder row={row} />
      </td>
      <td className="quiet" title={cause}>
        {cause}
      </td>
      <td className={effect?.effect === 'moved' ? 'effect-moved' : ''}>{effect && effectText(effect, texts)}</td>
    </tr>
  );
}

/** Who has it, with how many tasks in hand; the unit where nobody has claimed it. */
export function Holder({ row: { holder, unit } }: { row: TriageRow }) {
  const { morning } = useTexts();
  const unitName = useTold()(unit.name);
  if (!holder) {
    return (
      <>
        {unitName} <span className="quiet">{morning.nobody}</span>
      </>
    );
  }
  return (
    <span title={unitName}>
      {holder.name} <b className={holder.load >= HEAVY ? 'load-heavy' : 'load'}>{holder.load}</b>
    </span>
  );
}
