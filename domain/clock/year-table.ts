import type { CalendarYear, DayKind } from './calendar.ts';
import { type Day, addDays, daysBetween, ordinalOf, parseDay, weekdayOf } from './day.ts';

/** One year laid out for counting. Days by ordinal; index 0 is 1 January. */
export interface YearTable {
  readonly first: number;
  readonly kinds: readonly DayKind[];
  /** The worked days, ascending. */
  readonly worked: readonly number[];
  /** `before[i]`: how many are worked among the first i days; one entry more than the year has days. */
  readonly before: readonly number[];
  readonly provisional: boolean;
}

/** The days off that 全国年节及纪念日放假办法 fixes by the solar calendar. */
const FIXED_DAYS_OFF = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Lays out a year with local closures on top. */
export function layOutYear(year: CalendarYear, closures: ReadonlySet<Day>): YearTable {
  const kindOf = kindsOf(year, closures);
  const newYear = newYearOf(year.year);
  const first = ordinalOf(newYear);
  const kinds: DayKind[] = [];
  const worked: number[] = [];
  const before = [0];
  for (let day = newYear, i = 0; i < daysOfYear(year.year); day = addDays(newYear, ++i)) {
    const kind = kindOf(day);
    kinds.push(kind);
    if (isWorked(kind)) worked.push(first + i);
    before.push(worked.length);
  }
  return { first, kinds, worked, before, provisional: year.status === 'provisional' };
}

/** A year of which no arrangement is known: weekends and the days off fixed by law; everything over it is 暂定. */
export function unpublishedYear(year: number): CalendarYear {
  const off = FIXED_DAYS_OFF.map((date) => parseDay(`${year}-${date}`)).filter((day) => day !== null);
  const source = '全国年节及纪念日放假办法';
  return { year, version: 'unpublished', status: 'provisional', off, work: [], source, notice: null };
}

/** Whether a day of this kind is worked. */
export function isWorked(kind: DayKind): boolean {
  return kind === 'workday' || kind === 'makeup';
}

/** A Saturday or Sunday inside a holiday is `holiday`; a closure lies on top of everything. */
function kindsOf(year: CalendarYear, closures: ReadonlySet<Day>): (day: Day) => DayKind {
  const [off, work] = [new Set(year.off), new Set(year.work)];
  return (day) => {
    if (closures.has(day)) return 'closure';
    if (off.has(day)) return 'holiday';
    if (weekdayOf(day) <= 5) return 'workday';
    return work.has(day) ? 'makeup' : 'weekend';
  };
}

function newYearOf(year: number): Day {
  return `${year}-01-01` as Day;
}

function daysOfYear(year: number): number {
  return daysBetween(newYearOf(year), `${year}-12-31` as Day) + 1;
}
