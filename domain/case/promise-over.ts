import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import { lastDayOf } from '../deferral/promise.ts';
import type { Case, CaseIn } from './case.ts';
import type { Deferral } from './state/handed.ts';

/** A promise that nobody accepted upon: what of it is open, its last day, and the day at whose end it has no effect any more. */
export interface PromiseOver {
  readonly materials: readonly string[];
  readonly until: Day;
  readonly over: Day;
}

/**
 * 容缺承诺失效: a deferral begins with the acceptance (意见 6), so that a promise whose last day passes before it has no effect
 * and ends nothing, an acceptance by silence included. Null: there is none, or its day does not pass before acceptance.
 */
export function promiseOver(c: Case, calendar: WorkingCalendar): PromiseOver | null {
  const waiting = promiseBefore(c);
  if (waiting === null) return null;
  const { open: materials, until, period } = waiting;
  if (period === null) return { materials, until, over: until };
  const days = c.stage === 'received' ? daysOfPeriod(c, { until, period }, calendar) : null;
  return days && { materials, ...days };
}

/**
 * The day by which papers were promised, as long as nothing is accepted upon it and no clock of it runs: it binds as it was
 * signed. Null: nothing is open, the clock tells its day, or a period was promised, whose day only the acceptance makes.
 */
export function promisedDayOf(c: Case): Day | null {
  const waiting = promiseBefore(c);
  return waiting?.period === null ? waiting.until : null;
}

/** The promise of what is open, upon which nothing is accepted yet. */
function promiseBefore(c: Case): Deferral | null {
  if (c.stage !== 'received' && c.stage !== 'correcting') return null;
  const { deferral, clocks } = c;
  // What was accepted upon it once, before it went to the upper organ, has taken effect and keeps its day.
  return deferral !== null && deferral.open.length > 0 && !clocks.deferral ? deferral : null;
}

/** A period runs from the acceptance, which can lie back: as of the answer to a notice, or by silence as of the receipt. */
function daysOfPeriod(
  { clocks, correction }: CaseIn<'received'>,
  promise: Parameters<typeof lastDayOf>[0],
  calendar: WorkingCalendar,
): Omit<PromiseOver, 'materials'> | null {
  const window = clocks.acceptance;
  const silence = window && window.end === undefined ? dueOf(window, calendar) : null;
  if (!window || silence === null) return null;
  const until = lastDayOf(promise, window.start, calendar);
  if (until > silence) return null;
  return { until, over: correction ? until : silence };
}
