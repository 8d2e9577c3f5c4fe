import { type WorkingCalendar, rolledFrom } from './calendar.ts';
import { lightOn } from './clock-on-day.ts';
import {
  type Clock,
  type ClockRefusal,
  type Light,
  type Projection,
  type RefusedPart,
  isClockRefusal,
} from './clock.ts';
import { type CountedDays, unitsAfter } from './counted-days.ts';
import { type Day, dayAt, ordinalOf, yearOf } from './day.ts';
import { refuseExtension } from './extensions.ts';
import { layPauses } from './pauses.ts';

/** The last day of a clock, or null if it cannot be computed (see `projectClock`). */
export function dueOf(clock: Clock, calendar: WorkingCalendar): Day | null {
  const projection = projectClock(clock, calendar);
  return isClockRefusal(projection) ? null : projection.due;
}

/** Is its last day 暂定, since it lies beyond the published calendar? Not if it cannot be computed. */
export function isProvisionalClock(clock: Clock, calendar: WorkingCalendar): boolean {
  const projection = projectClock(clock, calendar);
  return !isClockRefusal(projection) && projection.provisional;
}

/** The light of a clock on a day: `lightOn` for who needs nothing else; `off` if it cannot be computed. */
export function lightOfClock(clock: Clock, calendar: WorkingCalendar, day: Day): Light {
  const projection = projectClock(clock, calendar);
  return isClockRefusal(projection) ? 'off' : lightOn(projection, day);
}

/**
 * Lays a clock over a calendar. Counting: the start day is not counted (民法典 201); working days by the calendar
 * (许可法 82); pauses 许可法 45; extensions 许可法 42; the last day of calendar days and months rolls to a working day
 * (民法典 203); a day that was served stays (`notBefore`). A period that has ended is laid over the calendar that was in
 * force then. Refused: a length that is no whole number, pauses of a period of months, an end after DAY_MAX.
 */
export function projectClock(clock: Clock, newest: WorkingCalendar): Projection | ClockRefusal {
  const fault = findFault(clock);
  if (fault !== null) return fault;
  const calendar = clock.end === undefined ? newest : newest.asOf(clock.end);
  const pauses = layPauses(clock, calendar);
  const days: CountedDays = { unit: clock.unit, calendar, union: pauses.union };
  const period = layPeriod(clock, days);
  if (isClockRefusal(period)) return period;
  const [computed, nominal] = [dayAt(period.due), dayAt(period.nominal)];
  const due = laterOf(computed, clock.notBefore);
  return {
    clock,
    calendar,
    due,
    nominal,
    computed,
    provisional: isProvisionalPeriod(clock, calendar, period),
    of: period.of,
    refused: [...pauses.refused, ...period.refused],
    onTime: clock.end === undefined ? null : clock.end <= due,
    yellow: clock.yellow ?? yellowByDefault(clock),
    spans: pauses.spans,
    union: pauses.union,
  };
}

const laterOf = (computed: Day, notBefore: Day | undefined): Day =>
  notBefore !== undefined && notBefore > computed ? notBefore : computed;

/** A period as it stands after some of its extensions; days as ordinals. */
interface Period {
  readonly nominal: number;
  readonly due: number;
  readonly of: number;
  readonly valid: number;
  readonly refused: readonly RefusedPart[];
}

function layPeriod(clock: Clock, days: CountedDays): Period | ClockRefusal {
  const start = ordinalOf(clock.start);
  const none: Period = { nominal: start, due: start, of: 0, valid: 0, refused: [] };
  let period = lengthen(clock, days, none, clock.length);
  if (period === null) return pastTheEnd('length');
  for (const [index, extension] of (clock.extensions ?? []).entries()) {
    const refusal = refuseExtension(clock, index, { due: dayAt(period.due), valid: period.valid });
    const next: Period | null =
      refusal === null
        ? lengthen(clock, days, { ...period, valid: period.valid + 1 }, extension.length)
        : { ...period, refused: [...period.refused, refusal] };
    if (next === null) return pastTheEnd(`extensions.${index}.length`);
    period = next;
  }
  return period;
}

/** Counts on from the end that was not rolled; null: the period would end after DAY_MAX. */
function lengthen(clock: Clock, days: CountedDays, period: Period, length: number): Period | null {
  const nominal = unitsAfter(days, period.nominal, length);
  if (nominal === null) return null;
  const stays = clock.unit === 'workingDays' || clock.roll === false;
  const due = stays ? nominal : rolledFrom(days.calendar, nominal);
  return due === null ? null : { ...period, nominal, due, of: period.of + length };
}

/** Whether a day that bears on the end lies in a year without a published arrangement: for working days any day counted
 *  through, otherwise only those over which the end may roll. */
function isProvisionalPeriod(clock: Clock, calendar: WorkingCalendar, { nominal, due }: Period): boolean {
  const from = clock.unit === 'workingDays' ? ordinalOf(clock.start) + 1 : nominal;
  if (from > due) return false;
  const last = yearOf(dayAt(due));
  for (let year = yearOf(dayAt(from)); year <= last; year++) if (calendar.tableOf(year).provisional) return true;
  return false;
}

/** A fifth of the length, at least one day; for months the last day only. */
function yellowByDefault(clock: Clock): number {
  return clock.unit === 'months' ? 0 : Math.max(1, Math.ceil(clock.length / 5));
}

function findFault(clock: Clock): ClockRefusal | null {
  const unnatural = numbersOf(clock).find(({ n }) => !Number.isSafeInteger(n) || n < 0);
  if (unnatural !== undefined) return { refused: true, code: 'E-PERIOD-LENGTH', field: unnatural.field };
  if (clock.unit !== 'months') return null;
  if (clock.pauses?.length) return { refused: true, code: 'E-PERIOD-MONTHS-PAUSED', field: 'pauses' };
  return clock.alsoPausedBy?.length ? { refused: true, code: 'E-PERIOD-MONTHS-PAUSED', field: 'alsoPausedBy' } : null;
}

function numbersOf(clock: Clock): readonly { field: string; n: number }[] {
  const extensions = (clock.extensions ?? []).map(({ length }, i) => ({ field: `extensions.${i}.length`, n: length }));
  const caps = (clock.pauses ?? []).map(({ cap = 0 }, i) => ({ field: `pauses.${i}.cap`, n: cap }));
  return [{ field: 'length', n: clock.length }, ...extensions, ...caps];
}

function pastTheEnd(field: string): ClockRefusal {
  return { refused: true, code: 'E-PERIOD-PAST-2099', field };
}
