import { describe, expect, it, test } from '@jest/globals';
import chineseDays from 'chinese-days';
import { countWorkingDays, isWorkingDay } from '../../../domain/clock/calendar.ts';
import { type Day, daysIn, weekdayOf } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { day } from './days.ts';

describe('the published arrangements', () => {
  it('agree with an independent package on every day of 2024 to 2026', () => {
    const dates = [...daysIn(day('2024-01-01'), day('2026-12-31'))];
    expect(dates).toHaveLength(1096);
    expect(dates.filter((date) => isWorkingDay(PUBLISHED_CALENDAR, date) !== chineseDays.isWorkday(date))).toEqual([]);
  });

  test.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('have in %s %i working days', (year, n) => {
    expect(countWorkingDays(PUBLISHED_CALENDAR, day(`${Number(year) - 1}-12-31`), day(`${year}-12-31`))).toBe(n);
  });

  it('hold days of their own year, in order, none twice and none both off and worked', () => {
    for (const { year, off, work } of PUBLISHED_YEARS) {
      expect([...off, ...work].every((date) => date.startsWith(`${year}-`))).toBe(true);
      expect([off, work].every((dates) => isAscending(dates))).toBe(true);
      expect(work.filter((date) => off.includes(date) || weekdayOf(date) < 6)).toEqual([]);
    }
  });

  it('name their version, the notice they come from and where it can be read', () => {
    const place = 'https://www.gov.cn/zhengce/zhengceku';
    expect(PUBLISHED_YEARS.map(({ version, status, notice, source }) => [version, status, notice, source])).toEqual([
      ['2024.1', 'published', '国办发明电〔2023〕7号', `${place}/202310/content_6911528.htm`],
      ['2025.1', 'published', '国办发明电〔2024〕12号', `${place}/202411/content_6986383.htm`],
      ['2026.1', 'published', '国办发明电〔2025〕7号', `${place}/202511/content_7047091.htm`],
      ['2027.0', 'provisional', null, '全国年节及纪念日放假办法'],
    ]);
  });
});

function isAscending(dates: readonly Day[]): boolean {
  return dates.every((date, i) => i === 0 || date > (dates[i - 1] ?? date));
}

test('2027 is provisional: the statutory days off, none of them exchanged', () => {
  const year = PUBLISHED_CALENDAR.arrangementOf(2027);
  expect(year).toMatchObject({ status: 'provisional', work: [], notice: null });
  expect(year.off).toHaveLength(13);
});
