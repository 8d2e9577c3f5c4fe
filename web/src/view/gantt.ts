import { countWorkingDays, dayKind, isWorkingDay, type WorkingCalendar } from '../../../domain/clock/calendar.ts';
import { daysIn, type Day } from '../../../domain/clock/day.ts';

/** Whose days they are, or what they are for. */
export type BarTone = 'done' | 'organ' | 'enterprise' | 'third' | 'forecast' | 'slack' | 'deciding' | 'parallel';

/** Working days after `after` through `through`; of one that begins and ends on the same day, that day. */
export interface GanttBar {
  readonly tone: BarTone;
  readonly after: Day;
  readonly through: Day;
  readonly label: string;
}

export interface GanttRow {
  readonly code: string;
  readonly name: string;
  readonly deciding: boolean;
  readonly bars: readonly GanttBar[];
  /** Last column: the promised limit, or how far from the plan. */
  readonly aside: string;
}

/** One working day. Days that are not worked have no column; `rule` says what lies before it. */
export interface GanttColumn {
  readonly date: Day;
  readonly makeup: boolean;
  readonly rule: 'none' | 'weekend' | 'holiday';
  /** Stands over the first working day of each month that is shown. */
  readonly month: string | null;
}

/** The working days from one day to another, both included. */
export function ganttColumns(calendar: WorkingCalendar, from: Day, through: Day): readonly GanttColumn[] {
  const worked = [...daysIn(from, through)].filter((day) => isWorkingDay(calendar, day));
  return worked.map((date, at) => {
    const before = worked[at - 1];
    return {
      date,
      makeup: dayKind(calendar, date) === 'makeup',
      rule: before === undefined ? 'none' : ruleBetween(calendar, before, date),
      month: before?.slice(0, 7) === date.slice(0, 7) ? null : date.slice(0, 7),
    };
  });
}

/** The columns over which a month stands: one whose next follows within `least` columns has no room for its name. */
export const namedMonths = (columns: readonly GanttColumn[], least: number): readonly GanttColumn[] =>
  columns.filter(
    ({ month }, at) => month !== null && columns.slice(at + 1, at + least).every((next) => next.month === null),
  );

function ruleBetween(calendar: WorkingCalendar, before: Day, date: Day): GanttColumn['rule'] {
  const between = [...daysIn(before, date)].slice(1, -1).map((day) => dayKind(calendar, day));
  if (between.includes('holiday') || between.includes('closure')) return 'holiday';
  return between.length > 0 ? 'weekend' : 'none';
}

/** Which columns a bar covers, from 0; null: none of those that are shown. */
export function columnsOf(
  { after, through }: Pick<GanttBar, 'after' | 'through'>,
  columns: readonly GanttColumn[],
): { readonly first: number; readonly last: number } | null {
  const covers = (date: Day): boolean => date <= through && (after === through ? date >= after : date > after);
  const first = columns.findIndex(({ date }) => covers(date));
  return first < 0 ? null : { first, last: columns.findLastIndex(({ date }) => covers(date)) };
}

/** How many working days a bar stands for; 0: decided on the day itself. */
export const daysOf = ({ after, through }: Pick<GanttBar, 'after' | 'through'>, calendar: WorkingCalendar): number =>
  after < through ? countWorkingDays(calendar, after, through) : 0;
