import type { Day } from '../../../domain/clock/day.ts';
import type { GridColumn } from '../view/fold-columns.ts';
import type { LedgerStory, TimeSpan } from '../view/ledger-story.ts';
import type { Reader } from '../view/run-notes.ts';
import { aheadLabel, barLabel } from '../view/whose-time.ts';

interface GridSpansProps {
  readonly columns: readonly GridColumn[];
  readonly lines: number;
  readonly story: LedgerStory;
  readonly reader: Reader;
}

/** The last lane: whose time each stretch was, and in dashes what is still to come until the first clock ends. */
export function GridSpans({ columns, lines, story, reader }: GridSpansProps) {
  const row = lines + 4 + story.clocks.length;
  const ahead = aheadOf(columns, story, reader);
  return (
    <>
      <span className="lane-label" style={{ gridColumn: 1, gridRow: row }}>
        {reader.texts.ledger.whoseTime}
      </span>
      {story.spans.map((span) => (
        <SpanBar key={span.from} span={span} columns={columns} row={row} reader={reader} />
      ))}
      {ahead !== null && (
        <span className="span-bar span-ahead" style={{ gridColumn: ahead.columns, gridRow: row }}>
          {ahead.label}
        </span>
      )}
    </>
  );
}

interface SpanBarProps {
  readonly span: TimeSpan;
  readonly columns: readonly GridColumn[];
  readonly row: number;
  readonly reader: Reader;
}

function SpanBar({ span, columns, row, reader }: SpanBarProps) {
  const place = placeOf(columns, span.from, span.to);
  if (place === null) return null;
  const label = place.width > 1 ? barLabel(span, reader.texts, reader.ownSide) : String(span.days);
  return (
    <span className={`span-bar span-${span.side}`} style={{ gridColumn: place.columns, gridRow: row }}>
      {label}
    </span>
  );
}

/** The grid columns of the days d with from < d ≤ to. */
function placeOf(columns: readonly GridColumn[], from: Day, to: Day): { columns: string; width: number } | null {
  const inside = columns.flatMap((column, at) => (column.days.some((d) => from < d.date && d.date <= to) ? [at] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { columns: `${first + 2} / ${last + 3}`, width: last - first + 1 };
}

function aheadOf(
  columns: readonly GridColumn[],
  story: LedgerStory,
  { texts, ownSide }: Reader,
): { columns: string; label: string } | null {
  const [first] = story.clocks;
  const from = story.spans.reduce((last, span) => (span.to > last ? span.to : last), story.today);
  if (first === undefined || first.endedOn !== null || first.answer.due <= from) return null;
  const place = placeOf(columns, from, first.answer.due);
  const days = columns.flatMap((column) => column.days);
  const left = days.filter((day) => day.date > from && day.cells[0]?.mark === 'counted').length;
  if (place === null) return null;
  return {
    columns: place.columns,
    label: place.width > 1 ? aheadLabel(first.name, left, texts, ownSide) : String(left),
  };
}
