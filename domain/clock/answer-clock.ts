import type { WorkingCalendar } from './calendar.ts';
import { clockOn, consumedOn, excludedOn } from './clock-on-day.ts';
import { type Clock, type ClockAnswer, type ClockRefusal, isClockRefusal } from './clock.ts';
import type { Day } from './day.ts';
import { dayRows } from './day-rows.ts';
import { lightChanges } from './light-changes.ts';
import { projectClock } from './project-clock.ts';

/** A day to report on, and how it was named by who asked (a date or an instant). */
export interface AskedMoment {
  readonly at: string;
  readonly day: Day;
}

/** The whole answer about a clock as plain data, with what it says at the moments asked. Refused as `projectClock` is. */
export function answerClock(
  clock: Clock,
  calendar: WorkingCalendar,
  moments: readonly AskedMoment[] = [],
): ClockAnswer | ClockRefusal {
  const projection = projectClock(clock, calendar);
  if (isClockRefusal(projection)) return projection;
  const { due, nominal, provisional, onTime, refused } = projection;
  const last = clock.end ?? due;
  return {
    due,
    nominal,
    provisional,
    excluded: excludedOn(projection, last),
    consumed: consumedOn(projection, last),
    onTime,
    refused,
    lights: lightChanges(projection),
    moments: moments.map(({ at, day }) => ({ at, ...clockOn(projection, day) })),
    days: dayRows(projection),
  };
}
