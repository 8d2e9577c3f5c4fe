import type { LedgerStory } from './ledger-story.ts';
import type { GridColumn } from './fold-columns.ts';
import type { Texts } from '../texts/texts.ts';

/** A flag above the grid, over the column with that index, in line `line` (0 = nearest to the grid). */
export interface PlacedFlag {
  readonly text: string;
  readonly column: number;
  readonly line: number;
  readonly align: Align;
}

type Align = 'middle' | 'start' | 'end';

interface Cell {
  readonly left: number;
  readonly right: number;
  /** Width of the grid. */
  readonly whole: number;
}

const LETTER = 12;
const GAP = 4;

/** The words above each day: what happened, today, and the days on which clocks end. */
export function flagsByDate(story: LedgerStory, texts: Texts): Map<string, string> {
  const flags = new Map<string, string>();
  const add = (date: string, text: string) => flags.set(date, [flags.get(date), text].filter(Boolean).join(' '));
  for (const event of story.events) if (event.flag !== null) add(event.date, event.flag);
  add(story.today, texts.ledger.flags.today);
  for (const clock of story.clocks) add(clock.answer.due, texts.ledger.flags.due(clock.short));
  return flags;
}

/**
 * Puts each flag over its column; one at the end of the grid ends with it. One that would touch its neighbour begins at its
 * column's left edge; if that does not help either, it goes to a higher line.
 */
export function placeFlags(
  flags: ReadonlyMap<string, string>,
  columns: readonly GridColumn[],
  cellWidth: number,
): PlacedFlag[] {
  const ends: number[] = [];
  const whole = columns.reduce((sum, { folded }) => sum + cellWidth * (folded ? 2 : 1), 0);
  let at = 0;
  return columns.flatMap((column, index) => {
    const left = at;
    at += cellWidth * (column.folded ? 2 : 1);
    const text = flags.get(column.days[0]?.date ?? '');
    if (text === undefined) return [];
    return [{ text, column: index, ...place(ends, { left, right: at, whole }, widthOfText(text)) }];
  });
}

function place(ends: number[], cell: Cell, width: number): { line: number; align: Align } {
  const middle = (cell.left + cell.right - width) / 2;
  if (middle + width > cell.whole) return { line: freeLine(ends, cell.whole - width, width), align: 'end' };
  const starts = { middle, start: cell.left };
  for (const align of ['middle', 'start'] as const) {
    if ((ends[0] ?? -Infinity) + (align === 'middle' ? GAP : 0) > starts[align]) continue;
    ends[0] = starts[align] + width;
    return { line: 0, align };
  }
  return { line: freeLine(ends, middle, width), align: 'middle' };
}

/** The lowest line that has room from there on, which is taken. */
function freeLine(ends: number[], start: number, width: number): number {
  const free = ends.findIndex((end) => end + GAP <= start);
  const line = free === -1 ? ends.length : free;
  ends[line] = start + width;
  return line;
}

/** Letters of Latin script are about half as wide as a Chinese one. */
function widthOfText(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2E80' ? LETTER * 0.56 : LETTER), 0);
}
