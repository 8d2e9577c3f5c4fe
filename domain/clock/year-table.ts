import type { CalendarYear, DayKind } from './calendar.ts';
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
  const kinds = Array.from({ length: end - first }, (_, i): DayKind => (isWeekend(first + i) ? 'weekend' : 'workday'));
  const mark = (days: readonly Day[], kindOf: (kind: DayKind) => DayKind): void => {
    const within = days.map((day) => ordinalOf(day) - first).filter((i) => i >= 0 && i < kinds.length);
    for (const i of within) kinds[i] = kindOf(kinds[i] ?? 'workday');
  };
  mark(year.work, (kind) => (kind === 'weekend' ? 'makeup' : kind));
  mark(year.off, () => 'holiday');
  mark(closures, () => 'closure');
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

/** 1 January; for the year after the last, the number that would follow. */
function newYear(year: number): number {
  return ordinalOf(`${year}-01-01` as Day);
}

function isWeekend(ordinal: number): boolean {
  return ordinal % 7 >= 5; // day 0 was a Monday
}
