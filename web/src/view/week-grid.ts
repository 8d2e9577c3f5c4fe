import { addDays, daysBetween } from '../../../domain/clock/day.ts';
import type { DayColumn } from './day-columns.ts';
import { dayColumns } from './day-columns.ts';
import { mondayOf } from './date-text.ts';
import type { LedgerStory } from './ledger-story.ts';

/**
 * Weeks from Monday to Sunday for the day calendar, from the week before the first day of the clock (or of receipt) to
 * the week in which it ends; `all` goes to the end of the last clock. A place without a day of the story is null.
 */
export function weekGrid(story: LedgerStory, lane: number | 'all'): (DayColumn | null)[][] {
  const columns = dayColumns(story);
  const active = columns.filter((day) => isTreated(day, lane) || day.when === 'today');
  const [first, last] = [active[0] ?? columns[0], active.at(-1) ?? columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = mondayOf(first.date);
  const weeks = Math.floor(daysBetween(start, last.date) / 7) + 1;
  const byDate = new Map(columns.map((day) => [day.date, day]));
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => byDate.get(addDays(start, week * 7 + day)) ?? null),
  );
}

function isTreated(day: DayColumn, lane: number | 'all'): boolean {
  const cells = lane === 'all' ? day.cells : day.cells.slice(lane, lane + 1);
  return cells.some((cell) => cell.mark !== 'none');
}
