import { addWork, isWorkingDay, type WorkingCalendar } from '../../clock/calendar.ts';
import { addDays, daysIn, type Day } from '../../clock/day.ts';
import { dueOf } from '../../clock/project-clock.ts';
import type { Item, Length } from '../item.ts';

/** A promise beside a statutory limit of another unit or start, and the window in which an application is accepted. */
export interface PromiseBeside {
  readonly statutory: NonNullable<Item['statutory']>;
  readonly promised: Length;
  readonly acceptance: Length;
}

/** Accepted on the day of receipt, or on the last day of the window. */
type Accepted = 'atOnce' | 'onLastDay';

/**
 * The working days of the year from `today` on for which the promise would end later than the law's limit, if an application
 * is received that day and accepted then or on the last day of the window.
 */
export function laterDays(
  beside: PromiseBeside,
  accepted: Accepted,
  calendar: WorkingCalendar,
  today: Day,
): readonly Day[] {
  const year = [...daysIn(today, addDays(today, DAYS_OF_YEAR - 1))];
  return year.filter((day) => isWorkingDay(calendar, day) && isLater(beside, accepted, calendar, day));
}

const DAYS_OF_YEAR = 365;

function isLater(
  { statutory, promised, acceptance }: PromiseBeside,
  accepted: Accepted,
  calendar: WorkingCalendar,
  receipt: Day,
): boolean {
  const end = (length: Length, start: Day): Day =>
    dueOf({ start, length: length.length, unit: length.unit }, calendar) ?? start;
  const acceptedOn = accepted === 'atOnce' ? receipt : end(acceptance, receipt);
  return end(promised, acceptedOn) > end(statutory, statutory.from === 'receipt' ? receipt : acceptedOn);
}

/** `2026-09-21—2026-09-24、2026-12-28`: working days that follow one another are one range. */
export function tellRanges(days: readonly Day[], calendar: WorkingCalendar): string {
  const ranges: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && addWork(calendar, last.to, 1) === day) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}—${to}`)).join('、');
}
