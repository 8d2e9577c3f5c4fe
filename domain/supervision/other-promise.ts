import type { Case } from '../case/case.ts';
import { clockOf } from '../case/clocks-of.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Day } from '../clock/day.ts';

/** How long a promise is. */
export type Promised = Pick<Clock, 'length' | 'unit'>;

/** The day by which a decided case would have had to be decided, and the one that was promised; null: nothing was promised. */
export interface UnderOther {
  readonly decidedOn: Day;
  readonly promisedDue: Day;
  readonly otherDue: Day;
}

/**
 * A case that was decided, replayed with another promise: from the same start, with the same procedures and extensions taken
 * out. Null where nothing was promised, or it was decided at once on a commitment, which no promise makes faster.
 */
export function underOther(c: Case, other: Promised, calendar: WorkingCalendar): UnderOther | null {
  if (c.stage !== 'decided' || c.way === 'commitment' || !c.clocks.promised) return null;
  const decidedOn = c.decision.on;
  const dueWith = (promised: Clock): Day | null => {
    const clock = clockOf({ ...c, clocks: { ...c.clocks, promised } }, 'promised', calendar, decidedOn);
    return clock ? dueOf(clock, calendar) : null;
  };
  // Without its end, which a ledger that is asked anew must not know.
  const { end: _, ...running } = c.clocks.promised;
  const [promisedDue, otherDue] = [dueWith(running), dueWith({ ...running, ...other })];
  return promisedDue && otherDue ? { decidedOn, promisedDue, otherDue } : null;
}

/** What came of it: how many were decided, and how many of them late, by the promise then and by the other one. */
export interface Replay {
  readonly cases: number;
  readonly lateNow: number;
  readonly lateThen: number;
}

/** Counts what another promise would have meant for cases that are decided. */
export const replayOf = (cases: readonly UnderOther[]): Replay => ({
  cases: cases.length,
  lateNow: cases.filter(({ decidedOn, promisedDue }) => decidedOn > promisedDue).length,
  lateThen: cases.filter(({ decidedOn, otherDue }) => decidedOn > otherDue).length,
});
