import { yearOf, type Day } from '../clock/day.ts';

/** A window: every day from `from` to `to`, both included. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Days of visits, in order, with what they are worth. */
interface Placing {
  readonly days: readonly Day[];
  /** Windows in which at least one of the days lies. */
  readonly reached: number;
  /** How many of the days lie in the year of the last one. */
  readonly inYear: number;
}

const NONE: Placing = { days: [], reached: 0, inYear: 0 };

/**
 * The fewest days such that each window holds one of them. Where a calendar year has no room for all, as many windows as can
 * be are reached, by the fewest days. Of placings that are equal the same one is always taken.
 *
 * @param roomIn how many days a calendar year still has room for
 */
export function placeVisits(windows: readonly Window[], roomIn: (year: number) => number): readonly Day[] {
  let found: readonly Placing[] = [NONE];
  for (const day of candidatesFor(windows)) {
    const longer = found.flatMap((placing) => extend(placing, day, windows) ?? []);
    found = [...found, ...bestByRoom(longer.filter(({ inYear }) => inYear <= roomIn(yearOf(day))))];
  }
  return found.reduce(better).days;
}

/**
 * A day can be moved towards the end of its year until the first of the windows that hold it ends; so last days of windows
 * suffice, and last days of years for windows that go beyond one.
 */
function candidatesFor(windows: readonly Window[]): readonly Day[] {
  const days = windows.flatMap(({ from, to }) => [...lastDaysOfYears(yearOf(from), yearOf(to)), to]);
  return [...new Set(days)].toSorted();
}

const lastDaysOfYears = (first: number, before: number): readonly Day[] =>
  Array.from({ length: before - first }, (_, n) => `${first + n}-12-31` as Day);

/** The placing with one day more; undefined if that day reaches no further window. */
function extend({ days, reached, inYear }: Placing, day: Day, windows: readonly Window[]): Placing | undefined {
  const last = days.at(-1);
  const isReachedAnew = ({ from, to }: Window) => from <= day && day <= to && (last === undefined || last < from);
  const more = windows.filter(isReachedAnew).length;
  if (more === 0) return undefined;
  const sameYear = last !== undefined && yearOf(last) === yearOf(day);
  return { days: [...days, day], reached: reached + more, inYear: sameYear ? inYear + 1 : 1 };
}

/** All end on one day, so that what may follow depends only on the room that they leave. */
function bestByRoom(placings: readonly Placing[]): readonly Placing[] {
  const used = [...new Set(placings.map(({ inYear }) => inYear))];
  return used.map((n) => placings.filter(({ inYear }) => inYear === n).reduce(better));
}

function better(one: Placing, other: Placing): Placing {
  if (one.reached !== other.reached) return one.reached > other.reached ? one : other;
  return other.days.length < one.days.length ? other : one;
}
