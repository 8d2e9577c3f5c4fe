import { daysOf, lightOn } from './clock-on-day.ts';
import type { LightChange, Projection } from './clock.ts';
import { unitsAfter } from './counted-days.ts';
import { type Day, ORDINAL_MAX, dayAt, ordinalOf } from './day.ts';

/** The lights of a clock, one entry per change, from the start day on. */
export function lightChanges(projection: Projection): readonly LightChange[] {
  const changes: LightChange[] = [];
  for (const ordinal of daysOfPossibleChange(projection)) {
    const from = dayAt(ordinal);
    const light = lightOn(projection, from);
    if (light !== changes.at(-1)?.light) changes.push({ from, light });
  }
  return changes;
}

/** A light can only change on the start day, when yellow begins, around pauses, and after the due day and the end. */
function daysOfPossibleChange(projection: Projection): readonly number[] {
  const { clock, due, union } = projection;
  const start = ordinalOf(clock.start);
  const around = union.flatMap((span) => [span.after + 1, span.through + 1]);
  const ends = clock.end === undefined ? [due] : [due, clock.end];
  const possible = [start, firstYellow(projection), ...around, ...ends.map((day) => ordinalOf(day) + 1)];
  const within = possible.filter((ordinal) => ordinal >= start && ordinal <= ORDINAL_MAX);
  return [...new Set(within)].toSorted((a, b) => a - b);
}

/** The first day on which no more than `yellow` days remain; the start day if it is so from the beginning. */
export function yellowFrom(projection: Projection): Day {
  return dayAt(firstYellow(projection));
}

function firstYellow(projection: Projection): number {
  const { clock, due, of } = projection;
  const yellow = Math.floor(projection.yellow);
  const start = ordinalOf(clock.start);
  if (clock.unit === 'months') return Math.max(start, ordinalOf(due) - yellow);
  return of > yellow ? (unitsAfter(daysOf(projection), start, of - yellow) ?? start) : start;
}
