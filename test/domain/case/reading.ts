import type { ClockName } from '../../../domain/case/case.ts';
import { clockOf } from '../../../domain/case/clocks-of.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { nextMoment } from '../../../domain/case/moments.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { clockOn } from '../../../domain/clock/clock-on-day.ts';
import { isClockRefusal } from '../../../domain/clock/clock.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { day, type Life } from './builders.ts';

function projectionOn({ state }: Life, name: ClockName, date: string) {
  const clock = clockOf(state, name, PUBLISHED_CALENDAR, day(date));
  const projection = clock && projectClock(clock, PUBLISHED_CALENDAR);
  return projection && !isClockRefusal(projection) ? projection : null;
}

/** The last day of a clock as one sees it on a day; null if it never started. */
export const dueOn = (life: Life, name: ClockName, date: string) => projectionOn(life, name, date)?.due ?? null;

/** What a clock says on a day. */
export function readOn(life: Life, name: ClockName, date: string) {
  const projection = projectionOn(life, name, date);
  return projection && clockOn(projection, day(date));
}

export const lightOn = ({ state }: Life, date: string) => lightOf(state, day(date), PUBLISHED_CALENDAR);

export const flagsOn = ({ state }: Life, date: string) => flagsOf(state, day(date), PUBLISHED_CALENDAR);

export const status = ({ state }: Life) => statusOf(state);

/** The next moment at which something happens by itself, asked at that moment. */
export const nextAfter = ({ state }: Life, moment: string) =>
  nextMoment(state, at(moment), PUBLISHED_CALENDAR)?.slice(0, 16) ?? null;

/** Events of some types with their moments: `2026-09-14T00:00 warned promised`. */
export const told = ({ events }: Life, ...types: readonly string[]): readonly string[] =>
  events
    .filter(({ type }) => types.includes(type))
    .map((event) => [event.at.slice(0, 16), event.type, ...('clock' in event ? [event.clock] : [])].join(' '));
