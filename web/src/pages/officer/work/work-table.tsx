import { Checkbox } from 'antd';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import { DateText } from '../../../components/date-text.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTexts } from '../../../texts/language.ts';
import type { ItemNames } from '../../../view/item-names.ts';
import { columnLabel, type ColumnName, type FirstDate } from './columns.ts';
import type { Chosen } from './use-chosen.ts';
import { useDrawn } from './use-drawn.ts';
import type { WorkGroup, WorkRow } from './work-groups.ts';
import type { WorkLine } from './work-lines.ts';
import { WorkTableRow } from './work-row.tsx';

interface WorkTableProps {
  readonly lines: readonly WorkLine[];
  readonly columns: readonly ColumnName[];
  readonly chosen: Chosen;
  readonly today: Day;
  readonly me: string;
  readonly firstDate: FirstDate;
  readonly selected: string | null;
  readonly changed: ReadonlySet<string>;
  readonly onOpen: (row: WorkRow) => void;
  /** The end of what was read is in sight. */
  readonly onEnd: () => void;
}

/** The list as one table under group heads; of a long one only the rows in sight are drawn. */
export function WorkTable({ lines, onEnd, ...rows }: WorkTableProps) {
  const box = useRef<HTMLElement>(null);
  const { officer } = useTexts();
  const drawn = useDrawn(box, lines);
  const place = lines.findIndex((line) => line.kind === 'row' && line.row.task === rows.selected);
  const show = useEffectEvent(drawn.show);
  useEffect(() => {
    if (place >= 0) show(place);
  }, [place]);
  const atEnd = drawn.end >= lines.length;
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, onEnd]);
  const names = useItemNames();
  const many = useMemo(() => lines.filter((line) => line.kind === 'row').length, [lines]);
  return (
    <section className="work-box" ref={box} onScroll={drawn.onScroll} aria-label={officer.column.item} tabIndex={-1}>
      <table className="work-table" aria-rowcount={lines.length + 1}>
        <WorkHead firstDate={rows.firstDate} columns={rows.columns} chosen={rows.chosen} many={many} />
        <tbody>
          <Gap height={drawn.before} />
          {lines.slice(drawn.first, drawn.end).map((line, at) => (
            <LineOf key={keyOf(line)} line={line} index={drawn.first + at + 2} names={names} {...rows} />
          ))}
          <Gap height={drawn.after} />
        </tbody>
      </table>
    </section>
  );
}

const keyOf = (line: WorkLine): string => (line.kind === 'group' ? line.group.name : line.row.task);

interface HeadProps extends Pick<WorkTableProps, 'firstDate' | 'columns' | 'chosen'> {
  /** Rows of the list. */
  readonly many: number;
}

function WorkHead({ firstDate, columns, chosen, many }: HeadProps) {
  const { officer } = useTexts();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <ChooseAll chosen={chosen} many={many} />
        <th scope="col" className="work-col-nearest">
          {officer.column.nearest}
        </th>
        <th scope="col" className="work-col-item">
          {officer.column.item}
        </th>
        {columns.map((name) => (
          <th
            key={name}
            scope="col"
            className={`work-col-${name}`}
            aria-sort={name === 'first' ? 'ascending' : undefined}
          >
            {columnLabel(name, firstDate, officer)}
            {name === 'first' && <span aria-hidden="true"> ↑</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ChooseAll({ chosen, many }: Pick<HeadProps, 'chosen' | 'many'>) {
  const { work } = useTexts().officer;
  const { size } = chosen.tasks;
  return (
    <td className="work-choose">
      <Checkbox
        checked={size > 0 && size === many}
        indeterminate={size > 0 && size < many}
        onChange={chosen.toggleAll}
        aria-label={work.selectAll}
        data-act="select-all"
      />
    </td>
  );
}

type LineProps = Omit<WorkTableProps, 'lines' | 'onEnd'> & {
  readonly line: WorkLine;
  readonly index: number;
  readonly names: ItemNames;
};

function LineOf({ line, index, names, selected, changed, chosen, ...props }: LineProps) {
  if (line.kind === 'group') return <GroupHead group={line.group} index={index} columns={props.columns} />;
  const { row } = line;
  return (
    <WorkTableRow
      row={row}
      name={names.short(row.case.item)}
      whole={names.long(row.case.item)}
      index={index}
      selected={row.task === selected}
      changed={changed.has(row.task)}
      chosen={chosen.tasks.has(row.task)}
      onChoose={chosen.toggle}
      {...props}
    />
  );
}

interface GroupHeadProps {
  readonly group: WorkGroup;
  readonly index: number;
  readonly columns: readonly ColumnName[];
}

function GroupHead({ group, index, columns }: GroupHeadProps) {
  return (
    <tr className="work-group" aria-rowindex={index}>
      <th colSpan={columns.length + 3} scope="rowgroup">
        <GroupWords group={group} />
      </th>
    </tr>
  );
}

/** Name of a group, its day, how many. */
export function GroupWords({ group }: { group: WorkGroup }) {
  const { officer } = useTexts();
  return (
    <span className="group-words">
      <b>{officer.group[group.name]}</b>
      {group.day !== null && <DateText day={group.day} />}
      {group.name === 'paused' && <span className="quiet">{officer.pausedHint}</span>}
      <span className="quiet">{officer.pieces(group.rows.length)}</span>
    </span>
  );
}

/** Room for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height === 0) return null;
  return <tr aria-hidden="true" style={{ height }} />;
}
