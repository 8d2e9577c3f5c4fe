import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import { dueOf } from '../clock/project-clock.ts';
import { SYSTEM } from './actor.ts';
import type { Case, ClockName } from './case.ts';
import { clocksOf } from './clocks-of.ts';
import type { CaseEvent } from './event.ts';
import { isProtected } from './evolve.ts';

/**
 * What another calendar does to the last day of a clock. `kept`: it would have shortened a deadline that was served on the
 * applicant, which therefore stays: `to` is `from`.
 */
export interface DueMove {
  readonly clock: ClockName;
  readonly from: Day;
  readonly to: Day;
  readonly kept: boolean;
}

/** One calendar in the place of another, on a day. */
export interface CalendarChange {
  readonly before: WorkingCalendar;
  readonly after: WorkingCalendar;
  readonly today: Day;
}

/**
 * The open clocks of a case whose last day a change of the calendar moves, or would move. Those of the organ move both ways
 * (许可法 82); a deadline already served on the applicant never gets shorter. What has ended keeps its day.
 */
export function dueMoves(c: Case, change: CalendarChange): readonly DueMove[] {
  const was = clocksOf(c, change.before, change.today);
  const is = clocksOf(c, change.after, change.today);
  return (Object.keys(is) as ClockName[]).flatMap((name) => {
    const move = moveOf(was[name], is[name], change);
    return move === null ? [] : [keepServed(name, move)];
  });
}

/** The moves as what happened to the case, by the calendar of that version, at the moment at which it came into force. */
export const movesHappened = (
  moves: readonly DueMove[],
  { calendar, at }: { readonly calendar: string; readonly at: Instant },
): readonly CaseEvent[] =>
  moves.map(({ clock, from, to, kept }) => ({
    type: 'dueDateChanged',
    clock,
    from,
    to,
    calendar,
    ...(kept ? { kept } : {}),
    at,
    by: SYSTEM,
  }));

function moveOf(
  was: Clock | undefined,
  is: Clock | undefined,
  { before, after }: CalendarChange,
): { readonly from: Day; readonly to: Day } | null {
  if (!was || !is || is.end !== undefined) return null;
  const [from, to] = [dueOf(was, before), dueOf(is, after)];
  return from === null || to === null || from === to ? null : { from, to };
}

function keepServed(clock: ClockName, { from, to }: { readonly from: Day; readonly to: Day }): DueMove {
  const kept = isProtected(clock) && to < from;
  return { clock, from, to: kept ? from : to, kept };
}
