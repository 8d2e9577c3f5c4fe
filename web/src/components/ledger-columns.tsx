import { useTexts } from '../texts/language.ts';
import type { DayColumn } from '../view/day-columns.ts';
import type { GridColumn } from '../view/fold-columns.ts';
import { cellMark, cellText } from '../view/lane-text.ts';
import type { LedgerStory } from '../view/ledger-story.ts';

interface GridColumnsProps {
  readonly columns: readonly GridColumn[];
  readonly lines: number;
  readonly story: LedgerStory;
}

/** The grounds of the days and one lane of cells for each clock. */
export function GridColumns({ columns, lines, story }: GridColumnsProps) {
  const firstLane = lines + 4;
  return (
    <>
      {columns.map((column, at) => (
        <span
          key={column.days[0]?.date}
          className={groundOf(column)}
          style={{ gridColumn: at + 2, gridRow: `${lines + 2} / ${firstLane + story.clocks.length}` }}
        />
      ))}
      {story.clocks.map((clock, lane) => (
        <Lane key={clock.name} columns={columns} lane={lane} row={firstLane + lane} label={clock.label} />
      ))}
    </>
  );
}

function groundOf(column: GridColumn): string {
  const off = column.days.every((day) => day.off);
  return `day-ground${off ? ' is-off' : ''}${column.folded ? ' is-folded' : ''}`;
}

interface LaneProps {
  readonly columns: readonly GridColumn[];
  readonly lane: number;
  readonly row: number;
  readonly label: string;
}

function Lane({ columns, lane, row, label }: LaneProps) {
  return (
    <>
      <span className="lane-label" style={{ gridColumn: 1, gridRow: row }}>
        {label}
      </span>
      <span className="lane-line" style={{ gridColumn: '2 / -1', gridRow: row }} />
      {columns.map((column, at) => (
        <LaneCellBox key={column.days[0]?.date} column={column} lane={lane} place={{ column: at + 2, row }} />
      ))}
    </>
  );
}

interface LaneCellBoxProps {
  readonly column: GridColumn;
  readonly lane: number;
  readonly place: { readonly column: number; readonly row: number };
}

function LaneCellBox({ column, lane, place }: LaneCellBoxProps) {
  const texts = useTexts();
  const [first] = column.days as readonly [DayColumn, ...DayColumn[]];
  const mark = cellMark(column, lane);
  const due = first.cells[lane]?.due ?? false;
  if ((mark === 'none' || mark === 'off') && !due) return null;
  const classes = ['lane-cell', `mark-${mark}`, `is-${first.when}`, due && 'is-due', first.off && 'on-off'];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={{ gridColumn: place.column, gridRow: place.row }}>
      {cellText(column, lane, texts)}
    </span>
  );
}
