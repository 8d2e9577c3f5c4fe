/**
 * Civil dates of Asia/Shanghai. A `Day` is the text 'YYYY-MM-DD' of a day that exists, from DAY_MIN to DAY_MAX; such
 * texts sort as days do, so `<` and `===` compare them. A civil date is not a moment: moments are `Instant`s.
 */
declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Filled as days are met: a list of a thousand clocks names the same few hundred days again and again. */
const namedDays: (Day | undefined)[] = [];

/** The number of the last day, counted from DAY_MIN = 0. */
export const ORDINAL_MAX = ordinalOfDate(LAST_YEAR, 12, 31);
export const DAY_MIN: Day = dayAt(0);
export const DAY_MAX: Day = dayAt(ORDINAL_MAX);

/** 'YYYY-MM-DD' → Day; null for anything else, for days that do not exist (2026-02-30) and years outside 1900–2099. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, date] = [yearOf(text), monthOf(text), dateOf(text)];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return date >= 1 && date <= daysInMonth(year, month) ? dayAt(ordinalOfDate(year, month, date)) : null;
}

/** The day `n` days later (n < 0: earlier). Beyond DAY_MIN or DAY_MAX it stays there; a legal period that must not
 *  run past the end is asked of `projectClock`, which refuses it. */
export function addDays(day: Day, n: number): Day {
  return dayAt(ordinalOf(day) + n);
}

/** Days from `from` to `to`, the first not counted: the same day 0, the next 1, the day before -1. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return (ordinalOf(day) % 7) + 1; // 1900-01-01 was a Monday
}

/**
 * The corresponding day `n` months later (n < 0: earlier); if that month has no such day, its last day
 * (民法典 202). Not rolled to a working day. Beyond DAY_MIN or DAY_MAX it stays there.
 */
export function addMonths(day: Day, n: number): Day {
  return monthsAfter(day, n) ?? (n < 0 ? DAY_MIN : DAY_MAX);
}

/** `addMonths`, but null where the answer would lie beyond DAY_MIN or DAY_MAX. */
export function monthsAfter(day: Day, n: number): Day | null {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return dayAt(ordinalOfDate(year, month, Math.min(dateOf(day), daysInMonth(year, month))));
}

/** Every day from `from` to `to`, both included; none if `from` is after `to`. */
export function* daysIn(from: Day, to: Day): Generator<Day, void> {
  const last = ordinalOf(to);
  for (let ordinal = ordinalOf(from); ordinal <= last; ordinal++) yield dayAt(ordinal);
}

/** The number of a day, counted from DAY_MIN = 0: for sums over many days. */
export function ordinalOf(day: Day): number {
  return ordinalOfDate(yearOf(day), monthOf(day), dateOf(day));
}

/** The day with that number; numbers outside 0…ORDINAL_MAX give DAY_MIN or DAY_MAX. */
export function dayAt(ordinal: number): Day {
  const within = ordinal > 0 ? Math.min(Math.trunc(ordinal), ORDINAL_MAX) : 0;
  return (namedDays[within] ??= nameDay(within));
}

/** The year of a day as a number. */
export function yearOf(day: string): number {
  return digits(day, 0) * 100 + digits(day, 2);
}

/** 1 = January. */
export function monthOf(day: string): number {
  return digits(day, 5);
}

/** The day within its month. */
export function dateOf(day: string): number {
  return digits(day, 8);
}

function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528; // 528 = 11 × the code of '0'
}

function nameDay(ordinal: number): Day {
  let year = FIRST_YEAR + Math.floor(ordinal / 366);
  while (ordinalOfDate(year + 1, 1, 1) <= ordinal) year++;
  let month = 12;
  while (ordinalOfDate(year, month, 1) > ordinal) month--;
  const date = ordinal - ordinalOfDate(year, month, 1) + 1;
  return brand(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

function brand(text: string): Day {
  return text as Day;
}

function ordinalOfDate(year: number, month: number, date: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return ordinalOfNewYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + date - 1;
}

function ordinalOfNewYear(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays - 693_595; // so that 1900-01-01 is 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
