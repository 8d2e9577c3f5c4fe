import type { z } from 'zod';
import type { Case, ClockName } from '../../domain/case/case.ts';
import { clocksOf, type Ticking } from '../../domain/case/clocks-of.ts';
import { isStopped } from '../../domain/case/is-stopped.ts';
import { CLOCK_ORDER, litOf, runningClocks } from '../../domain/case/light.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { clockOn, leftOn } from '../../domain/clock/clock-on-day.ts';
import { isClockRefusal, type Clock, type Projection } from '../../domain/clock/clock.ts';
import { dayRows } from '../../domain/clock/day-rows.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dueOf, projectClock } from '../../domain/clock/project-clock.ts';
import { inForce } from '../../domain/law/in-force.ts';
import type { casePage } from '../contract/case-page.ts';
import { clockState } from './clock-state.ts';

type ClockView = z.input<typeof casePage>['clocks'][number];

/** Every clock that a case ever had, with the reason of each day; date and reasons come from one pass. */
export function viewClocks(state: Case, today: Day, calendar: WorkingCalendar): ClockView[] {
  const clocks = clocksOf(state, calendar, today);
  return CLOCK_ORDER.flatMap((name) => {
    const clock = clocks[name];
    const projection = clock && projectClock(clock, calendar);
    return projection && !isClockRefusal(projection)
      ? [{ ...clockView(name, projection, today), state: clockState(state, name, projection, today) }]
      : [];
  });
}

function clockView(name: ClockName, projection: Projection, today: Day): Omit<ClockView, 'state'> {
  const { clock, due, nominal, provisional } = projection;
  const { consumed, remaining, excluded, light } = clockOn(projection, today);
  const { start, length, unit } = clock;
  const rows = dayRows(projection).map((row) => ({ ...row }));
  return {
    name,
    start,
    length,
    unit,
    article: clock.article === undefined ? null : inForce(clock.article, start),
    due,
    nominal,
    provisional,
    end: clock.end ?? null,
    consumed,
    remaining,
    excluded,
    light,
    days: rows,
  };
}

/** What a card shows of the clocks. */
export function cardClocks(state: Case, today: Day, calendar: WorkingCalendar) {
  const clocks = clocksOf(state, calendar, today);
  return {
    ...litOf(state, today, calendar),
    nearest: nearest({ clocks, procedures: state.procedures }, today, calendar),
    promisedDue: due(clocks.promised, calendar),
    statutoryDue: due(clocks.statutory, calendar),
  };
}

function nearest(ticking: Pick<Ticking, 'clocks' | 'procedures'>, today: Day, calendar: WorkingCalendar) {
  const { clocks } = ticking;
  const running = runningClocks({ clocks }).flatMap((clock) => {
    const projection = clocks[clock] && projectClock(clocks[clock], calendar);
    if (!projection || isClockRefusal(projection)) return [];
    return [
      {
        clock,
        due: projection.due,
        remaining: leftOn(projection, today),
        provisional: projection.provisional,
        stopped: isStopped(ticking, projection, today),
      },
    ];
  });
  return running.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null;
}

const due = (clock: Clock | undefined, calendar: WorkingCalendar): Day | null =>
  clock ? dueOf(clock, calendar) : null;
