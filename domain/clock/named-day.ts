import { weekdayOf, type Day } from './day.ts';

const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A day with its weekday, as every sentence names it: 2026-10-13（周二）. */
export const nameDayZh = (day: Day): string => `${day}（周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`;
/** The same in English: Tue 2026-10-13. */
export const nameDayEn = (day: Day): string => `${WEEKDAYS_EN[weekdayOf(day) - 1] ?? ''} ${day}`;
