import type { ClockOnDay, Light, Projection } from './clock.ts';
import { type CountedDays, countedBetween, excludedBetween, spanBefore } from './counted-days.ts';
import { type Day, ordinalOf } from './day.ts';

/** Everything a clock says on a day. */
export function clockOn(projection: Projection, day: Day): ClockOnDay {
  return {
    remaining: remainingOn(projection, day),
    consumed: consumedOn(projection, day),
    excluded: excludedOn(projection, day),
    light: lightOn(projection, day),
  };
}

/** Counted days after `day` to the end; calendar days count to the end that was not rolled, months in calendar days to
 *  the due day. */
export function remainingOn(projection: Projection, day: Day): number {
  const last = projection.clock.unit === 'months' ? projection.due : projection.nominal;
  const from = day > projection.clock.start ? day : projection.clock.start;
  return countedBetween(daysOf(projection), ordinalOf(from), ordinalOf(last));
}

/** Counted days after the due day through `day`: by how much the limit has passed; 0 as long as it has not. */
export const overOn = (projection: Projection, day: Day): number =>
  day > projection.due ? countedBetween(daysOf(projection), ordinalOf(projection.due), ordinalOf(day)) : 0;

/** Counted days that are left on `day`; below 0: so many have passed since the due day. */
export const leftOn = (projection: Projection, day: Day): number =>
  remainingOn(projection, day) - overOn(projection, day);

/** Counted days after the start day through `day`; goes on after the due day until the period has ended. */
export function consumedOn(projection: Projection, day: Day): number {
  return countedBetween(daysOf(projection), ordinalOf(projection.clock.start), lastRunning(projection, day));
}

/** Days after the start day through `day` that a pause excludes, likewise. */
export function excludedOn(projection: Projection, day: Day): number {
  return excludedBetween(daysOf(projection), ordinalOf(projection.clock.start), lastRunning(projection, day));
}

/** The light of a day: off before the start and after the end, then overdue, paused, near the end; else green. */
export function lightOn(projection: Projection, day: Day): Light {
  const { clock, due, yellow } = projection;
  if (day < clock.start || (clock.end !== undefined && day > clock.end)) return 'off';
  if (day > due) return (clock.limit ?? 'statutory') === 'statutory' ? 'darkRed' : 'red';
  if (isPausedOn(projection, day)) return 'blue';
  return remainingOn(projection, day) <= yellow ? 'yellow' : 'green';
}

/** Whether a pause in effect covers the day; days between that are not worked included. */
export function isPausedOn(projection: Projection, day: Day): boolean {
  const ordinal = ordinalOf(day);
  return ordinal <= (spanBefore(projection.union, ordinal)?.through ?? -1);
}

/** What a projection counts. */
export function daysOf({ clock, calendar, union }: Projection): CountedDays {
  return { unit: clock.unit, calendar, union };
}

function lastRunning({ clock }: Projection, day: Day): number {
  return ordinalOf(clock.end !== undefined && clock.end < day ? clock.end : day);
}
