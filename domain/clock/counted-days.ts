import { type WorkingCalendar, countWorked, workedAfter } from './calendar.ts';
import type { Unit, UnionSpan } from './clock.ts';
import { ORDINAL_MAX, dayAt, monthsAfter, ordinalOf } from './day.ts';

/** What a clock counts: days of its unit that no pause excludes. `union` is disjoint and ascending. */
export interface CountedDays {
  readonly unit: Unit;
  readonly calendar: WorkingCalendar;
  readonly union: readonly UnionSpan[];
}

/** The day (ordinal) on which the n-th unit after `from` is counted; n = 0: `from` itself; null: after DAY_MAX. */
export function unitsAfter(days: CountedDays, from: number, n: number): number | null {
  if (days.unit === 'months') return ordinalOrNull(monthsAfter(dayAt(from), n));
  let [cursor, left] = [from, n];
  for (const span of days.union) {
    if (span.through <= cursor) continue;
    const open = daysOfUnit(days, cursor, span.after);
    if (left <= open) break;
    left -= open;
    cursor = span.through;
  }
  return daysOfUnitAfter(days, cursor, left);
}

/** Counted days d with after < d ≤ through; for months these are calendar days. */
export function countedBetween(days: CountedDays, after: number, through: number): number {
  return daysOfUnit(days, after, through) - excludedBetween(days, after, through);
}

/** Days of the unit that a pause excludes, after < d ≤ through; a day in two pauses is one day. */
export function excludedBetween(days: CountedDays, after: number, through: number): number {
  return through > after ? excludedThrough(days, through) - excludedThrough(days, after) : 0;
}

function excludedThrough(days: CountedDays, ordinal: number): number {
  const span = spanBefore(days.union, ordinal);
  return span === undefined ? 0 : span.before + daysOfUnit(days, span.after, Math.min(ordinal, span.through));
}

/** The last span that began before a day. Searched by halves: the lights of a clock with many pauses ask for each day. */
export function spanBefore(union: readonly UnionSpan[], ordinal: number): UnionSpan | undefined {
  let [from, to] = [0, union.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((union[middle]?.after ?? ordinal) < ordinal) from = middle + 1;
    else to = middle;
  }
  return union[from - 1];
}

/** Days of the unit d with after < d ≤ through, paused or not; 0 if `through` is not later. */
export function daysOfUnit(days: CountedDays, after: number, through: number): number {
  if (days.unit === 'workingDays') return countWorked(days.calendar, after, through);
  return Math.max(0, through - after);
}

/** The n-th day of the unit after `from`, paused or not; null: after DAY_MAX. */
export function daysOfUnitAfter(days: CountedDays, from: number, n: number): number | null {
  if (days.unit === 'workingDays') return workedAfter(days.calendar, from, n);
  return from + n <= ORDINAL_MAX ? from + n : null;
}

function ordinalOrNull(day: ReturnType<typeof monthsAfter>): number | null {
  return day === null ? null : ordinalOf(day);
}
