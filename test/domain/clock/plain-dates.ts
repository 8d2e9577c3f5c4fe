/**
 * Every date from 2000-01-01 to 2099-12-31, written down one after the other, with no date arithmetic at all: a day is
 * its place in the list. For programs that are to find the same as `domain/clock` by another way.
 */
export const DATES: readonly string[] = writeDates();

const PLACES: ReadonlyMap<string, number> = new Map(DATES.map((date, place) => [date, place]));

/** The place of a date, or of the date of an instant written with +08:00; an error for what is not in the list. */
export function placeOf(text: string): number {
  const place = PLACES.get(text.slice(0, 10));
  if (place === undefined) throw new Error(`${text} is not in the list of dates`);
  return place;
}

/** The date at a place; an error beyond the ends of the list. */
export function dateAt(place: number): string {
  const date = DATES[place];
  if (date === undefined) throw new Error(`no date has the place ${place}`);
  return date;
}

/** Whether the day at a place is a Saturday or a Sunday: 2000-01-01 was a Saturday. */
export function isWeekend(place: number): boolean {
  return place % 7 === 0 || place % 7 === 1;
}

/** The corresponding day n months later, or the last of that month; null if the list ends before. */
export function monthsLater(place: number, n: number): number | null {
  const [year = 0, month = 0, date = 0] = dateAt(place).split('-').map(Number);
  let [y, m] = [year, month];
  for (let left = n; left > 0; left--) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  for (let d = date; d > 27; d--) {
    const found = PLACES.get(write(y, m, d));
    if (found !== undefined) return found;
  }
  return PLACES.get(write(y, m, Math.min(date, 28))) ?? null;
}

function writeDates(): string[] {
  const dates: string[] = [];
  for (let year = 2000; year <= 2099; year++) {
    for (let month = 1; month <= 12; month++) dates.push(...writeMonth(year, month));
  }
  return dates;
}

function writeMonth(year: number, month: number): string[] {
  const february = year % 4 === 0 ? 29 : 28; // 2000 is one of four hundred
  const length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return Array.from({ length: length ?? 0 }, (_, i) => write(year, month, i + 1));
}

function write(year: number, month: number, date: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
