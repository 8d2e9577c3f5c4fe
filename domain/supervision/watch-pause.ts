import type { Procedure } from '../case/state/review.ts';
import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import { isClockRefusal, type Clock } from '../clock/clock.ts';
import { remainingOn } from '../clock/clock-on-day.ts';
import type { Day } from '../clock/day.ts';
import { projectClock } from '../clock/project-clock.ts';

/** What of a special procedure a supervisor looks at twice: a pause is easily used to hide that a limit was about to end. */
export const PAUSE_SIGNS = ['beyondPlan', 'overCap', 'long', 'late'] as const;
export type PauseSign = (typeof PAUSE_SIGNS)[number];

export interface PauseWatch {
  /** Working days stopped so far, or in all once it is over. */
  readonly stopped: number;
  /** Working days that the notice planned. */
  readonly planned: number;
  readonly signs: readonly PauseSign[];
}

/** From so many working days on a pause is long, whatever was planned. */
export const LONG_PAUSE = 20;

/**
 * Watches a special procedure on a day: it goes on beyond its plan or its cap, it is long, or its notice came in the last
 * fifth of the limit that it stops. `limit` is that clock as it ran before, null where none did.
 */
export function watchPause(
  procedure: Procedure,
  limit: Clock | null,
  today: Day,
  calendar: WorkingCalendar,
): PauseWatch {
  const through = procedure.endedOn ?? today;
  const stopped = countWorkingDays(calendar, procedure.noticeOn, through);
  const isSo: Readonly<Record<PauseSign, boolean>> = {
    beyondPlan: stopped > procedure.days,
    overCap: procedure.overCap,
    long: stopped >= LONG_PAUSE,
    late: limit !== null && isLateIn(limit, procedure.noticeOn, calendar),
  };
  return { stopped, planned: procedure.days, signs: PAUSE_SIGNS.filter((sign) => isSo[sign]) };
}

/** A pause that runs and is beyond its plan or cap, or long: it stands among what must be handled today. */
export const isTooLong = (procedure: Procedure, watch: PauseWatch): boolean =>
  procedure.endedOn === null && watch.signs.some((sign) => sign !== 'late');

/** Was a fifth of the limit or less left on that day, counted without any pause? */
function isLateIn(limit: Clock, on: Day, calendar: WorkingCalendar): boolean {
  const projection = projectClock({ ...limit, pauses: [], end: undefined }, calendar);
  if (isClockRefusal(projection)) return false;
  return remainingOn(projection, on) * 5 <= projection.of;
}
