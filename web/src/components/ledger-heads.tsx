import { dateOf, monthOf, weekdayOf, yearOf, type Day } from '../../../domain/clock/day.ts';
import type { Texts } from '../texts/texts.ts';
import type { DayColumn } from '../view/day-columns.ts';
import type { GridColumn } from '../view/fold-columns.ts';
import type { PlacedFlag } from '../view/ledger-flags.ts';
import type { Reader } from '../view/run-notes.ts';

interface GridHeadsProps {
  readonly columns: readonly GridColumn[];
  readonly flags: readonly PlacedFlag[];
  readonly lines: number;
  readonly reader: Reader;
}

/** Flags, months, day numbers and weekdays of the grid. */
export function GridHeads({ columns, flags, lines, reader }: GridHeadsProps) {
  return (
    <>
      {flags.map((flag) => (
        <span
          key={flag.column}
          className={`flag flag-${flag.align}`}
          style={{ gridColumn: flag.column + 2, gridRow: lines - flag.line }}
        >
          <span>{flag.text}</span>
        </span>
      ))}
      {monthsOf(columns).map(({ day, from, to }, index) => (
        <span key={day} className="month" style={{ gridColumn: `${from + 2} / ${to + 3}`, gridRow: lines + 1 }}>
          {reader.texts.date.month(yearOf(day), monthOf(day), index === 0 || monthOf(day) === 1)}
        </span>
      ))}
      {columns.map((column, index) => (
        <DayHead key={column.days[0]?.date} column={column} at={index} lines={lines} texts={reader.texts} />
      ))}
    </>
  );
}

interface DayHeadProps {
  readonly column: GridColumn;
  readonly at: number;
  readonly lines: number;
  readonly texts: Texts;
}

function DayHead({ column, at, lines, texts }: DayHeadProps) {
  const [first, last] = [column.days[0], column.days.at(-1)] as [DayColumn, DayColumn];
  const number = column.folded ? `${dateOf(first.date)}–${dateOf(last.date)}` : dateOf(first.date);
  const today = first.when === 'today' ? ' is-today' : '';
  const off = first.off && !column.folded ? ' is-off' : '';
  return (
    <>
      <span className={`day-number${today}${off}`} style={{ gridColumn: at + 2, gridRow: lines + 2 }}>
        {number}
      </span>
      <span className={`day-name${today}${off}`} style={{ gridColumn: at + 2, gridRow: lines + 3 }}>
        <DayName column={column} texts={texts} />
      </span>
    </>
  );
}

function DayName({ column, texts }: { column: GridColumn; texts: Texts }) {
  const { ledger, date } = texts;
  const [first] = column.days as readonly [DayColumn, ...DayColumn[]];
  if (column.folded) return foldedName(column, texts);
  if (first.kind === 'makeup') return <b className="makeup">{ledger.makeupMark}</b>;
  if (first.kind === 'holiday' || first.kind === 'closure') return ledger.holidayMark;
  return (date.weekdays[weekdayOf(first.date) - 1] ?? '').slice(0, 2);
}

function foldedName(column: GridColumn, { ledger }: Texts): string {
  const off = column.days.every((day) => day.off);
  return off ? `${ledger.holidayMark} ${column.days.length}` : ledger.nDays(column.days.length);
}

function monthsOf(columns: readonly GridColumn[]): { day: Day; from: number; to: number }[] {
  const months: { day: Day; from: number; to: number }[] = [];
  columns.forEach((column, index) => {
    const day = column.days[0]?.date;
    const month = months.at(-1);
    if (day === undefined) return;
    if (month !== undefined && monthOf(month.day) === monthOf(day)) month.to = index;
    else months.push({ day, from: index, to: index });
  });
  return months;
}
