import type { CalendarYear, DayKind } from './calendar-year.ts';
import { type Day, ordinalOf, parseDay } from './day.ts';

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

/** Lays out a year with local closures on top. A Saturday or Sunday inside a holiday is `holiday`. */
export function layOutYear(year: CalendarYear, closures: readonly Day[]): YearTable {
  const [first, end] = [newYear(year.year), newYear(year.year + 1)];
  const [off, work, closed] = [ordinalsOf(year.off), ordinalsOf(year.work), ordinalsOf(closures)];
  const kindOf = (ordinal: number): DayKind => {
    if (closed.has(ordinal)) return 'closure';
    if (off.has(ordinal)) return 'holiday';
    if (!isWeekend(ordinal)) return 'workday';
    return work.has(ordinal) ? 'makeup' : 'weekend';
  };
  const kinds = Array.from({ length: end - first }, (_, i) => kindOf(first + i));
  return { first, kinds, ...countWorkedDays(first, kinds), provisional: year.status === 'provisional' };
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

function countWorkedDays(first: number, kinds: readonly DayKind[]): Pick<YearTable, 'worked' | 'before'> {
  const worked: number[] = [];
  const before = [0];
  for (const [i, kind] of kinds.entries()) {
    if (isWorked(kind)) worked.push(first + i);
    before.push(worked.length);
  }
  return { worked, before };
}

function ordinalsOf(days: readonly Day[]): ReadonlySet<number> {
  return new Set(days.map(ordinalOf));
}

/** 1 January; for the year after the last, the number that would follow. */
function newYear(year: number): number {
  return ordinalOf(`${year}-01-01` as Day);
}

function isWeekend(ordinal: number): boolean {
  return ordinal % 7 >= 5; // day 0 was a Monday
}
