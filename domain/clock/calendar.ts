/**
 * The working calendar (许可法 82): which days are worked. The arrangement of each year is an argument, as published by
 * the State Council; a year not given is provisional and is never taken for ordinary weeks without saying so.
 */
import type { CalendarYear, DayKind } from './calendar-year.ts';
import { DAY_MAX, DAY_MIN, type Day, ORDINAL_MAX, dayAt, ordinalOf, yearOf } from './day.ts';
import { type YearTable, isWorked, layOutYear, unpublishedYear } from './year-table.ts';

/** A calendar to count with. Made by `makeCalendar`; a year is laid out when first asked for. Lives in memory only:
 *  what is kept is its `CalendarYear`s and closures. */
export interface WorkingCalendar {
  /** The arrangement in force for a year, given or not. */
  readonly arrangementOf: (year: number) => CalendarYear;
  readonly tableOf: (year: number) => YearTable;
  readonly closures: readonly Day[];
  /** The calendar as it was in force at the end of a day; itself, unless `withHistory` says otherwise. */
  readonly asOf: (day: Day) => WorkingCalendar;
}

/** A calendar of these years (of two entries for one year the later holds), with the local closures of a zone on top:
 *  a closure is off, whatever the arrangement says. Cheap: about 50 µs for each year that is then counted in. */
export function makeCalendar(years: readonly CalendarYear[], closures: readonly Day[] = []): WorkingCalendar {
  const given = new Map(years.map((year) => [year.year, year]));
  const tables = new Map<number, YearTable>();
  const arrangementOf = (year: number): CalendarYear => given.get(year) ?? unpublishedYear(year);
  const layOut = (year: number): YearTable => {
    const table = layOutYear(arrangementOf(year), closures);
    tables.set(year, table);
    return table;
  };
  const calendar: WorkingCalendar = {
    arrangementOf,
    tableOf: (year) => tables.get(year) ?? layOut(year),
    closures,
    asOf: () => calendar,
  };
  return calendar;
}

/** A calendar that has been replaced, and the day on which its successor was published. */
export interface ReplacedCalendar {
  readonly calendar: WorkingCalendar;
  readonly until: Day;
}

/** The newest calendar with those before it, the oldest first: a period that has ended keeps the days it was counted by. */
export function withHistory(newest: WorkingCalendar, replaced: readonly ReplacedCalendar[]): WorkingCalendar {
  const calendar: WorkingCalendar = {
    ...newest,
    asOf: (day) => replaced.find(({ until }) => day < until)?.calendar ?? calendar,
  };
  return calendar;
}

/** What a day is. A Saturday or Sunday inside a holiday arrangement is `holiday`; a closure is `closure` before all. */
export function dayKind(calendar: WorkingCalendar, day: Day): DayKind {
  return kindAt(calendar, ordinalOf(day));
}

/** Whether a day is worked: `workday` or `makeup`. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  return isWorked(dayKind(calendar, day));
}

/** Whether the day lies in a year whose arrangement is not published, so that a period over it is 暂定. */
export function isProvisional(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.tableOf(yearOf(day)).provisional;
}

/** The n-th working day after `day`, `day` not counted; n < 0: the n-th before it; 0: `day` itself. Where the calendar
 *  ends (DAY_MIN, DAY_MAX) the answer stays there; `projectClock` refuses such a period instead. */
export function addWork(calendar: WorkingCalendar, day: Day, n: number): Day {
  return dayAt(workedAfter(calendar, ordinalOf(day), n) ?? (n < 0 ? 0 : ORDINAL_MAX));
}

/** `day` if it is worked, else the next working day (民法典 203(1)); DAY_MAX if there is none. */
export function roll(calendar: WorkingCalendar, day: Day): Day {
  return dayAt(rolledFrom(calendar, ordinalOf(day)) ?? ORDINAL_MAX);
}

/** Working days d with after < d ≤ through; 0 if `through` is not later than `after`. */
export function countWorkingDays(calendar: WorkingCalendar, after: Day, through: Day): number {
  return countWorked(calendar, ordinalOf(after), ordinalOf(through));
}

/** Working days from one day to another, the first not counted; negative where the other is earlier. */
export const workingDaysFrom = (calendar: WorkingCalendar, from: Day, to: Day): number =>
  from <= to ? countWorkingDays(calendar, from, to) : -countWorkingDays(calendar, to, from);

/** `dayKind` by ordinal. */
export function kindAt(calendar: WorkingCalendar, ordinal: number): DayKind {
  const table = tableAt(calendar, ordinal);
  return table.kinds[ordinal - table.first] ?? 'weekend';
}

/** `roll` by ordinal; null: no working day is left in the calendar. */
export function rolledFrom(calendar: WorkingCalendar, ordinal: number): number | null {
  return isWorked(kindAt(calendar, ordinal)) ? ordinal : workedAfter(calendar, ordinal, 1);
}

/** `addWork` by ordinal; null: the calendar ends before. */
export function workedAfter(calendar: WorkingCalendar, ordinal: number, n: number): number | null {
  if (n === 0) return ordinal;
  const table = tableAt(calendar, ordinal);
  const past = n > 0 ? 1 : 0; // forwards `ordinal` itself is behind us, backwards it is not
  const done = table.before[ordinal - table.first + past] ?? 0;
  return workedOf(calendar, yearOf(dayAt(ordinal)), done + n - past);
}

/** `countWorkingDays` by ordinal. */
export function countWorked(calendar: WorkingCalendar, after: number, through: number): number {
  if (through <= after) return 0;
  const last = Math.min(through, ORDINAL_MAX);
  const first = Math.max(after + 1, 0);
  return workedThrough(calendar, last, yearOf(dayAt(first))) - workedBefore(calendar, first);
}

/** Worked days of the year of `ordinal` before it. */
function workedBefore(calendar: WorkingCalendar, ordinal: number): number {
  const table = tableAt(calendar, ordinal);
  return table.before[ordinal - table.first] ?? 0;
}

/** Worked days from 1 January of `fromYear` through `ordinal`. */
function workedThrough(calendar: WorkingCalendar, ordinal: number, fromYear: number): number {
  const table = tableAt(calendar, ordinal);
  let count = table.before[ordinal - table.first + 1] ?? 0;
  for (let year = yearOf(dayAt(ordinal)) - 1; year >= fromYear; year--) count += calendar.tableOf(year).worked.length;
  return count;
}

/** The worked day with that index counted from 1 January of `year`, which may lie in a later or an earlier year. */
function workedOf(calendar: WorkingCalendar, year: number, index: number): number | null {
  if (!hasYear(year)) return null;
  const { worked } = calendar.tableOf(year);
  if (index >= worked.length) return workedOf(calendar, year + 1, index - worked.length);
  if (index >= 0) return worked[index] ?? null;
  const inYearBefore = hasYear(year - 1) ? calendar.tableOf(year - 1).worked.length : 0;
  return workedOf(calendar, year - 1, index + inYearBefore);
}

function tableAt(calendar: WorkingCalendar, ordinal: number): YearTable {
  return calendar.tableOf(yearOf(dayAt(ordinal)));
}

function hasYear(year: number): boolean {
  return year >= yearOf(DAY_MIN) && year <= yearOf(DAY_MAX);
}
