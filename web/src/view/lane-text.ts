import type { LaneCell } from './day-columns.ts';
import type { GridColumn } from './fold-columns.ts';
import type { Texts } from '../texts/texts.ts';

/** What stands in a cell of a lane: a number, 停, 顺, 超, or nothing; a folded cell says how many (1–7, 停 7). */
export function cellText(column: GridColumn, lane: number, texts: Texts): string {
  const cells = column.days.map((day) => day.cells[lane]).filter((cell) => cell !== undefined);
  return column.folded ? foldedText(cells, texts) : singleText(cells[0], texts);
}

/** The treatment that colours a cell; in a folded one the days off between do not decide. */
export function cellMark(column: GridColumn, lane: number): LaneCell['mark'] {
  const marks = column.days.map((day) => day.cells[lane]?.mark ?? 'none');
  return marks.find((mark) => mark !== 'off' && mark !== 'none') ?? marks[0] ?? 'none';
}

function singleText(cell: LaneCell | undefined, texts: Texts): string {
  return cell === undefined ? '' : markText(cell.mark, { start: '0', counted: String(cell.n ?? '') }, texts);
}

/** The word for how a day counts; for its start and a counted day what the place says that shows it. */
export function markText(
  mark: LaneCell['mark'],
  own: Readonly<Record<'start' | 'counted', string>>,
  { ledger }: Texts,
): string {
  const words: Record<LaneCell['mark'], string> = {
    ...own,
    paused: ledger.pausedMark,
    rolled: ledger.rolledMark,
    kept: ledger.keptMark,
    over: ledger.overMark,
    none: '',
    off: '',
  };
  return words[mark];
}

function foldedText(cells: readonly LaneCell[], texts: Texts): string {
  const numbers = cells.flatMap((cell) => (cell.mark === 'counted' && cell.n !== null ? [cell.n] : []));
  if (numbers.length > 0) return span(numbers[0], numbers.at(-1));
  const paused = cells.filter((cell) => cell.mark === 'paused').length;
  if (paused > 0) return `${texts.ledger.pausedMark} ${paused}`;
  const over = cells.filter((cell) => cell.mark === 'over').length;
  return over > 0 ? `${texts.ledger.overMark} ${over}` : '';
}

function span(first: number | undefined, last: number | undefined): string {
  return first === last ? String(first) : `${first}–${last}`;
}
