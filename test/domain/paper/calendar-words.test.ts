import { expect, test } from '@jest/globals';
import { spellDay, spellDueDay, spellInstant, spellPeriod } from '../../../domain/paper/calendar-words.ts';
import { day, instant } from './sample-case.ts';

test('a day is written without leading zeros', () => {
  expect(spellDay(day('2026-09-01'))).toBe('2026年9月1日');
});

test.each([
  ['2026-09-07', '2026年9月7日（星期一）'],
  ['2026-09-11', '2026年9月11日（星期五）'],
  ['2026-09-20', '2026年9月20日（星期日）'],
])('the day %s on which something falls due carries its weekday', (text, words) => {
  expect(spellDueDay(day(text))).toBe(words);
});

test('a moment is told to the second', () => {
  expect(spellInstant(instant('2026-09-11T10:03:45'))).toBe('2026年9月11日10时03分45秒');
});

test('a period is named in the unit it is counted in', () => {
  expect(spellPeriod(5, 'workingDays')).toBe('5个工作日');
  expect(spellPeriod(30, 'calendarDays')).toBe('30日');
  expect(spellPeriod(24, 'months')).toBe('24个月');
});
