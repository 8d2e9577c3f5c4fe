import { Checkbox } from 'antd';
import { APPLICANT_NAME } from '../../../../domain/case/duty.ts';
import { Go } from '../../components/go.tsx';
import { CardList } from '../../components/card-list.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { useTold } from '../../session/use-told.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTexts } from '../../texts/language.ts';
import { lightName, lightWords } from '../../view/light-words.ts';
import type { Selection } from './morning/use-selection.ts';
import { limitOf, type ClockRow } from './clock-list.ts';
import { HeadRow } from '../../components/head-row.tsx';

const hrefOf = ({ case: { id } }: ClockRow): string => `/s/cases/${id}`;

interface ClockTableProps {
  readonly rows: readonly ClockRow[];
  /** Null: whoever looks urges nobody. */
  readonly selection: Selection | null;
}

/** Every open clock: light, item, firm, holder, which limit, the day it ends, and why. */
export function ClockTable({ rows, selection }: ClockTableProps) {
  const { column } = useTexts().desk.clocks;
  return (
    <div className="clock-box">
      <table className="clock-table">
        <HeadRow labels={Object.values(column)} />
        <tbody>
          {rows.map((row) => (
            <ClockLine key={row.case.id} row={row} selection={selection} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClockLine({ row, selection }: Pick<ClockTableProps, 'selection'> & { row: ClockRow }) {
  const { clocks } = useTexts().desk;
  const told = useTold();
  const { id, nearest, item } = row.case;
  return (
    <tr className={selection?.chosen.has(id) ? 'chosen' : ''} aria-current={selection?.at === id ? 'true' : undefined}>
      <td>
        {selection !== null && <Choose row={row} selection={selection} />}
        <ClockTag row={row} />
      </td>
      <td>
        <span className="work-code">{item.code}</span>
        <Go href={hrefOf(row)} act="open-case">
          <ItemName of={item} />
        </Go>
      </td>
      <td className="clock-firm" title={`${row.applicant}　${row.project.name}`}>
        <b>{row.applicant}</b>
        <span className="quiet">{row.project.name}</span>
      </td>
      <td>
        {told(row.holder.unit)}{' '}
        {row.holder.person ?? <span className="quiet">{row.holder.unit !== APPLICANT_NAME && clocks.unclaimed}</span>}
      </td>
      <td>{nearest && clocks.clock[nearest.clock]}</td>
      <td>{nearest && <DateText day={nearest.due} href={hrefOf(row)} provisional={nearest.provisional} />}</td>
      <td className="quiet clock-why">{row.why}</td>
    </tr>
  );
}

function Choose({ row, selection }: { row: ClockRow; selection: Selection }) {
  const { select } = useTexts().morning;
  const { id, item } = row.case;
  return (
    <Checkbox
      className="clock-choose"
      checked={selection.chosen.has(id)}
      onChange={() => selection.toggle(id)}
      aria-label={`${select} ${item.code} ${row.applicant}`}
    />
  );
}

function ClockTag({ row }: { row: ClockRow }) {
  const texts = useTexts();
  const light = lightName(row.case.light, true);
  return <LightTag light={light} limit={limitOf(row.case)} {...lightWords(light, row.case, texts)} />;
}

/** The same on the phone, as three-line cards. */
export function ClockCards({ rows }: { rows: readonly ClockRow[] }) {
  const { clocks } = useTexts().desk;
  const names = useItemNames();
  const told = useTold();
  const cards = rows.map((row) => ({
    key: row.case.id,
    href: hrefOf(row),
    light: <ClockTag row={row} />,
    name: `${row.case.item.code} ${names.long(row.case.item)}`,
    who: (
      <>
        <span>{row.applicant}</span>
        <span>
          {told(row.holder.unit)} {row.holder.person}
        </span>
      </>
    ),
    when: row.case.nearest && (
      <>
        <span>{clocks.clock[row.case.nearest.clock]}</span>
        <DateText day={row.case.nearest.due} provisional={row.case.nearest.provisional} />
      </>
    ),
  }));
  return <CardList cards={cards} />;
}
