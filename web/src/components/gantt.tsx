import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import { columnsOf, namedMonths, type GanttBar, type GanttColumn, type GanttRow } from '../view/gantt.ts';
import './legend.css';
import { useKeyScroll } from './use-key-scroll.ts';
import './gantt.css';

interface GanttProps {
  readonly columns: readonly GanttColumn[];
  readonly rows: readonly GanttRow[];
  /** Heads the last column. */
  readonly asideHead: string;
  /** What the picture shows, in one sentence. */
  readonly label: string;
  readonly today?: string;
  /** Rows that a change has just touched: tinted for a second. */
  readonly changed?: ReadonlySet<string>;
  /** Stands before the name of a row: its light. */
  readonly heads?: ReadonlyMap<string, ReactNode>;
}

/** More days than this are too narrow for their numbers: then each week's first day has one. */
const NARROW = 40;

/**
 * Working days only, one column each: a dotted rule at a weekend, a solid one at a holiday, make-up days bold. It is a table:
 * each row says in words what its bars show.
 */
export function Gantt({ columns, rows, asideHead, label, today, changed, heads }: GanttProps) {
  const { gantt } = useTexts();
  const scroll = useKeyScroll<HTMLElement>();
  const narrow = columns.length > NARROW;
  const style = { '--days': columns.length, '--day': narrow ? '8px' : '22px' } as CSSProperties;
  return (
    <section className="gantt" aria-label={label} ref={scroll}>
      <table style={style}>
        <thead>
          <tr className="gantt-row gantt-months" aria-hidden="true">
            {namedMonths(columns, narrow ? 8 : 4).map((column) => (
              <Month key={column.date} column={column} at={columns.indexOf(column)} />
            ))}
          </tr>
          <tr className="gantt-row gantt-days">
            <th className="gantt-name" scope="col">
              <span className="only-heard">{gantt.item}</span>
            </th>
            {columns.map((column, at) => (
              <DayHead
                key={column.date}
                {...{ column, at, today }}
                shown={!narrow || column.rule !== 'none' || at === 0}
              />
            ))}
            <th className="gantt-aside" scope="col">
              {asideHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} {...{ row, columns, today, heads, changed }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Month({ column, at }: { column: GanttColumn; at: number }) {
  const { gantt } = useTexts();
  return <td style={{ gridColumn: `${at + 2} / span 6` }}>{gantt.month(column.month ?? '')}</td>;
}

interface DayHeadProps {
  readonly column: GanttColumn;
  readonly at: number;
  readonly today?: string | undefined;
  readonly shown: boolean;
}

function DayHead({ column, at, today, shown }: DayHeadProps) {
  const marks = [`gantt-rule-${column.rule}`, column.makeup && 'gantt-makeup', column.date === today && 'gantt-today'];
  return (
    <th className={marks.filter(Boolean).join(' ')} style={{ gridColumn: at + 2 }} aria-hidden="true">
      {shown ? Number(column.date.slice(8)) : ''}
    </th>
  );
}

interface RowProps {
  readonly row: GanttRow;
  readonly columns: readonly GanttColumn[];
  readonly today?: string | undefined;
  readonly changed: GanttProps['changed'];
  readonly heads: GanttProps['heads'];
}

function Row({ row, columns, today, changed, heads }: RowProps) {
  const here = columns.findIndex(({ date }) => date === today);
  return (
    <tr className={`gantt-row${changed?.has(row.code) === true ? ' gantt-changed' : ''}`}>
      <th className={`gantt-name${row.deciding ? ' gantt-deciding' : ''}`} scope="row">
        {heads?.get(row.code)} {row.code} {row.name}
      </th>
      {columns.map(
        ({ date, rule }, at) =>
          rule !== 'none' && (
            <td key={date} className={`gantt-rule-${rule}`} style={{ gridColumn: at + 2 }} aria-hidden="true" />
          ),
      )}
      {here >= 0 && <td className="gantt-now" style={{ gridColumn: here + 2 }} aria-hidden="true" />}
      {row.bars.map((bar) => (
        <Bar key={`${bar.tone} ${bar.after}`} bar={bar} columns={columns} />
      ))}
      <td className="gantt-aside">{row.aside}</td>
    </tr>
  );
}

function Bar({ bar, columns }: { bar: GanttBar; columns: readonly GanttColumn[] }) {
  const { gantt } = useTexts();
  const at = columnsOf(bar, columns);
  if (!at) return null;
  return (
    <td className={`gantt-bar gantt-${bar.tone}`} style={{ gridColumn: `${at.first + 2} / ${at.last + 3}` }}>
      <span className="only-heard">{gantt.bar(gantt.tones[bar.tone], bar.after, bar.through)}</span>
      <span aria-hidden="true">{bar.label}</span>
    </td>
  );
}

/** What the tones mean, for those that a picture uses. */
export function GanttLegend({ tones }: { tones: readonly GanttBar['tone'][] }) {
  const { gantt } = useTexts();
  return (
    <ul className="legend">
      {tones.map((tone) => (
        <li key={tone}>
          <span className={`legend-box gantt-${tone}`} />
          {gantt.tones[tone]}
        </li>
      ))}
    </ul>
  );
}
