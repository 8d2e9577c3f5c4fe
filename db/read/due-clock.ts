import type { Case, ClockName } from '../../domain/case/case.ts';
import { clockOf } from '../../domain/case/clocks-of.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { isClockRefusal, type Light } from '../../domain/clock/clock.ts';
import { leftOn, lightOn } from '../../domain/clock/clock-on-day.ts';
import type { Day } from '../../domain/clock/day.ts';
import { projectClock } from '../../domain/clock/project-clock.ts';

/** A clock of a case that runs, as a list of what is owed shows it. */
export interface DueClock {
  readonly clock: ClockName;
  readonly day: Day;
  /** Days that are left, in the clock's own unit; below 0: so many have passed since. */
  readonly remaining: number;
  readonly light: Light;
  readonly provisional: boolean;
}

/** The first of these clocks that still runs, with its last day; null if none does. */
export function dueClock(
  state: Case,
  names: readonly ClockName[],
  today: Day,
  calendar: WorkingCalendar,
): DueClock | null {
  const name = names.find((one) => state.clocks[one] !== undefined && state.clocks[one].end === undefined);
  const clock = name && clockOf(state, name, calendar, today);
  const projection = clock && projectClock(clock, calendar);
  if (!name || !clock || !projection || isClockRefusal(projection)) return null;
  const { due: day, provisional } = projection;
  const remaining = leftOn(projection, today);
  return { clock: name, day, remaining, light: lightOn(projection, today), provisional };
}
