import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Case } from './case.ts';

/**
 * The last day on which papers that were promised for later (容缺) can come: that of the grace that the zone gives, of the
 * promise as it runs from the acceptance, or before it the day that was named. Null: there is no promise, or one of a period
 * whose day only the acceptance makes.
 */
export function deferralDay(c: Case, calendar: WorkingCalendar): Day | null {
  const running = c.clocks.cure ?? c.clocks.deferral;
  if (running) return dueOf(running, calendar);
  const promise = c.stage === 'filedAhead' ? c.promise : c.deferral;
  return promise && !promise.period ? promise.until : null;
}
