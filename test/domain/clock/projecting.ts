import type { WorkingCalendar } from '../../../domain/clock/calendar.ts';
import { type Clock, type Projection, isClockRefusal } from '../../../domain/clock/clock.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from './days.ts';

/** Ten working days from Monday 2026-03-02, with what a test adds; a month without holidays. */
export function aClock(change: Partial<Clock> = {}): Clock {
  return { start: day('2026-03-02'), unit: 'workingDays', length: 10, ...change };
}

/** A projection that must not be refused. */
export function projected(change: Partial<Clock> = {}, calendar: WorkingCalendar = PUBLISHED_CALENDAR): Projection {
  const projection = projectClock(aClock(change), calendar);
  if (isClockRefusal(projection)) throw new Error(`refused: ${projection.code} ${projection.field}`);
  return projection;
}
