import type { DayColumn } from './day-columns.ts';

/** A column of the grid as drawn: one day, or a run of like days in one double cell. */
export interface GridColumn {
  readonly days: readonly DayColumn[];
  readonly folded: boolean;
}

interface FoldRule {
  readonly like: (one: DayColumn, other: DayColumn) => boolean;
}

const SHORTEST = 6;
const strict: FoldRule = { like: (one, other) => signature(one) === signature(other) };
/** Counted days and the days off between them fold together: five days a week would never reach six. */
const loose: FoldRule = { like: (one, other) => one.cells.every((cell, lane) => alike(cell.mark, other, lane)) };

/**
 * Folds runs of at least six like days into one double cell until at most `most` cells are needed, or nothing more can
 * be folded. Days with a flag, today and due days are never folded, nor any run that holds a day of `unfolded`.
 */
export function foldColumns(
  columns: readonly DayColumn[],
  most: number,
  keep: { flagged: ReadonlySet<string>; unfolded: ReadonlySet<string> },
): GridColumn[] {
  const single = columns.map((day) => ({ days: [day], folded: false }));
  if (columns.length <= most) return single;
  const folded = fold(columns, strict, keep);
  return widthOf(folded) <= most ? folded : fold(columns, loose, keep);
}

/** How many simple cells wide the columns are: a folded one counts two. */
export function widthOf(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.folded ? 2 : 1), 0);
}

function fold(
  columns: readonly DayColumn[],
  rule: FoldRule,
  keep: { flagged: ReadonlySet<string>; unfolded: ReadonlySet<string> },
): GridColumn[] {
  return runs(columns, rule, keep.flagged).flatMap((run): GridColumn[] => {
    const folds = run.length >= SHORTEST && !run.some((day) => keep.unfolded.has(day.date));
    return folds ? [{ days: run, folded: true }] : run.map((day) => ({ days: [day], folded: false }));
  });
}

function runs(columns: readonly DayColumn[], rule: FoldRule, flagged: ReadonlySet<string>): DayColumn[][] {
  const all: DayColumn[][] = [];
  for (const day of columns) {
    const run = all.at(-1);
    const joins = mayFold(day, flagged) && run?.every((other) => mayFold(other, flagged) && rule.like(other, day));
    if (joins === true) run?.push(day);
    else all.push([day]);
  }
  return all;
}

function mayFold(day: DayColumn, flagged: ReadonlySet<string>): boolean {
  return day.when !== 'today' && !flagged.has(day.date) && !day.cells.some((cell) => cell.due || cell.mark === 'start');
}

function signature(day: DayColumn): string {
  return `${day.when} ${day.cells.map((cell) => cell.mark).join(' ')}`;
}

function alike(mark: string, other: DayColumn, lane: number): boolean {
  const otherMark = other.cells[lane]?.mark ?? 'none';
  const isStill = mark === 'off' || otherMark === 'off';
  return mark === otherMark || isStill;
}
