import type { Item } from '../catalogue/item.ts';
import { rolledFrom, workedAfter, type WorkingCalendar } from '../clock/calendar.ts';
import { addMonths, dayAt, ORDINAL_MAX, ordinalOf } from '../clock/day.ts';

/** How long an item takes when its limit is used in full; null: it is decided on the day it is received. */
export type Span = { readonly length: number; readonly unit: 'workingDays' | 'calendarDays' } | null;

/**
 * The promised limit, or the statutory one where none is promised. Both run from a day on which everything is there and
 * accepted, so that receipt and acceptance fall together.
 */
export function spanOf({ instant, promised, statutory }: Pick<Item, 'instant' | 'promised' | 'statutory'>): Span {
  const limit = instant ? null : (promised ?? statutory);
  return limit === null || limit.length === 0 ? null : { length: limit.length, unit: limit.unit };
}

/** The last day of a span that begins on a day, by ordinals; calendar days roll to a working day (民法典 203). */
export function lastOf(calendar: WorkingCalendar, from: number, span: Span): number {
  if (span === null) return from;
  if (span.unit === 'workingDays') return workedAfter(calendar, from, span.length) ?? ORDINAL_MAX;
  return rolledFrom(calendar, from + span.length) ?? ORDINAL_MAX;
}

/** The latest day on which a span may begin to end by a day: the inverse of `lastOf`. */
export function latestBegin(calendar: WorkingCalendar, by: number, span: Span): number {
  if (span === null) return by;
  const last = rolledFrom(calendar, by) === by ? by : (workedAfter(calendar, by, -1) ?? 0);
  if (span.unit === 'calendarDays') return last - span.length;
  return (workedAfter(calendar, last, 1 - span.length) ?? 0) - 1;
}

/** The day on which works that begin on a day are done; 0 months: the same day. */
export const doneAfter = (from: number, months: number): number => ordinalOf(addMonths(dayAt(from), months));

/** The latest day on which works may begin to be done by a day. Months end on their last day, so that several days may do. */
export function latestStart(by: number, months: number): number {
  let day = ordinalOf(addMonths(dayAt(by), -months));
  while (doneAfter(day + 1, months) <= by) day++;
  while (doneAfter(day, months) > by) day--;
  return day;
}
