import { isWorkingDay, type WorkingCalendar } from '../clock/calendar.ts';
import { addDays, DAY_MIN, type Day } from '../clock/day.ts';
import { dayOf, instantFromMs, msOf, startOfDay, type Instant } from '../clock/instant.ts';

const HOUR = 3_600_000;
/** Office hours of a working day, from midnight on. */
const OPENS = 9 * HOUR;
const CLOSES = 17 * HOUR;

/**
 * The moment so many working hours (09:00 to 17:00 of working days) before `now`: a claim that was last used before it has been
 * idle for longer, and its lease is over.
 */
export function idleSince(now: Instant, hours: number, calendar: WorkingCalendar): Instant {
  let [day, left] = [dayOf(now), hours * HOUR];
  for (; day > DAY_MIN; day = addDays(day, -1)) {
    const worked = isWorkingDay(calendar, day) ? workedOn(day, now) : 0;
    if (worked >= left) return instantFromMs(endOn(day, now) - left);
    left -= worked;
  }
  return startOfDay(DAY_MIN);
}

const workedOn = (day: Day, now: Instant): number => Math.max(0, endOn(day, now) - (msOf(startOfDay(day)) + OPENS));

/** When the hours of a day end: with the office, or now. */
const endOn = (day: Day, now: Instant): number => Math.min(msOf(now), msOf(startOfDay(day)) + CLOSES);
