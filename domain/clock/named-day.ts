import { dateOf, monthOf, weekdayOf, yearOf, type Day } from './day.ts';

const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** English names of the months, from January. */
export const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day with its weekday, as every sentence names it: 2026-10-13（周二）. */
export const nameDayZh = (day: Day): string => `${day}（周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`;

/** The same in English: Tue 13 Oct 2026. */
export const nameDayEn = (day: Day): string => `${WEEKDAYS_EN[weekdayOf(day) - 1] ?? ''} ${dateEn(day)}`;

/** A date in English without its weekday: 13 Oct 2026; `short`: 13 Oct. */
export function dateEn(day: Day, short = false): string {
  const date = `${dateOf(day)} ${MONTHS_EN[monthOf(day) - 1] ?? ''}`;
  return short ? date : `${date} ${yearOf(day)}`;
}
