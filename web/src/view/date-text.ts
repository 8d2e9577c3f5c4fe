import { addDays, parseDay, weekdayOf, type Day } from '../../../domain/clock/day.ts';
import { dateEn } from '../../../domain/clock/named-day.ts';
import type { Language, Texts } from '../texts/texts.ts';

/** The parts of a date in words: `2026-10-12` and `（周一）`, or `Mon ` and `12 Oct 2026`. */
export interface DateParts {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

/** A date with its weekday, never without: `2026-10-12（周一）`; `short` leaves the year out: `10-12（周一）`. */
export function dateParts(day: Day, language: Language, texts: Texts, short = false): DateParts {
  const weekday = texts.date.weekdays[weekdayOf(day) - 1] ?? '';
  if (language === 'en') return { before: `${weekday} `, date: dateEn(day, short), after: '' };
  return { before: '', date: short ? day.slice(5) : day, after: `（周${weekday}）` };
}

/** The same as one text. */
export function dateText(day: Day, language: Language, texts: Texts, short = false): string {
  const { before, date, after } = dateParts(day, language, texts, short);
  return before + date + after;
}

/** A date among others of its year: `09-14`, in English `Mon 14 Sep`. */
export function shortDay(day: Day, language: Language, texts: Texts): string {
  return language === 'zh' ? day.slice(5) : dateText(day, language, texts, true);
}

/** The day of a date that came as text: a moment gives its civil date in Asia/Shanghai (`…+08:00`). Null: no date. */
export function dayOfText(text: string): Day | null {
  return parseDay(text.slice(0, 10));
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}
