import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarYear } from '../../../domain/clock/calendar-year.ts';
import {
  addWork,
  countWorkingDays,
  dayKind,
  isProvisional,
  isWorkingDay,
  makeCalendar,
  roll,
  type WorkingCalendar,
} from '../../../domain/clock/calendar.ts';
import {
  DAY_MAX,
  DAY_MIN,
  type Day,
  ORDINAL_MAX,
  addDays,
  dayAt,
  daysIn,
  weekdayOf,
} from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { day, days } from './days.ts';

const anyDay = fc.integer({ min: 0, max: ORDINAL_MAX }).map(dayAt);
const recentDay = fc.integer({ min: 0, max: 1800 }).map((n) => addDays(day('2023-06-01'), n));

const yearOfOurOwn = (change: Partial<CalendarYear>): CalendarYear => ({
  year: 2028,
  version: 'test',
  status: 'published',
  off: [],
  work: [],
  source: 'test',
  notice: null,
  ...change,
});

describe('the kind of a day', () => {
  test.each([
    ['2026-10-12', 'workday'],
    ['2025-09-28', 'makeup'],
    ['2026-10-11', 'weekend'],
    ['2026-10-01', 'holiday'],
    ['2026-10-03', 'holiday'], // a Saturday inside the holiday
    ['2026-02-15', 'holiday'], // a Sunday at its beginning
  ])('%s is a %s', (date, kind) => {
    expect(dayKind(PUBLISHED_CALENDAR, day(date))).toBe(kind);
  });

  it('is closure wherever the zone is closed, whatever the arrangement says', () => {
    const closed = days('2026-10-12', '2026-10-11', '2026-10-01', '2026-10-10');
    const calendar = makeCalendar(PUBLISHED_YEARS, closed);
    expect(closed.map((date) => dayKind(calendar, date))).toEqual(['closure', 'closure', 'closure', 'closure']);
    expect(closed.some((date) => isWorkingDay(calendar, date))).toBe(false);
    expect(dayKind(calendar, day('2026-10-13'))).toBe('workday');
  });

  it('is workday for a weekday that an arrangement names as worked', () => {
    const calendar = makeCalendar([yearOfOurOwn({ work: days('2028-03-01', '2028-03-04') })]);
    expect(dayKind(calendar, day('2028-03-01'))).toBe('workday');
    expect(dayKind(calendar, day('2028-03-04'))).toBe('makeup');
  });

  it('is holiday for a day that an arrangement names both off and worked', () => {
    const calendar = makeCalendar([yearOfOurOwn({ off: days('2028-03-04'), work: days('2028-03-04') })]);
    expect(dayKind(calendar, day('2028-03-04'))).toBe('holiday');
  });

  it('does not heed days of another year', () => {
    const calendar = makeCalendar([yearOfOurOwn({ off: days('2029-03-01') })]);
    expect(dayKind(calendar, day('2029-03-01'))).toBe('workday');
  });
});

describe('a year whose arrangement is not given', () => {
  it('is off on weekends and on the days that the law fixes', () => {
    const off = [...daysIn(day('2031-01-01'), day('2031-12-31'))].filter(
      (date) => !isWorkingDay(PUBLISHED_CALENDAR, date),
    );
    const holidays = off.filter((date) => dayKind(PUBLISHED_CALENDAR, date) === 'holiday');
    expect(holidays).toEqual(days('2031-01-01', '2031-05-01', '2031-05-02', '2031-10-01', '2031-10-02', '2031-10-03'));
    expect(off.filter((date) => !holidays.includes(date)).every((date) => weekdayOf(date) >= 6)).toBe(true);
  });

  it('is provisional, and says where it comes from', () => {
    expect(isProvisional(PUBLISHED_CALENDAR, day('2031-03-03'))).toBe(true);
    expect(isProvisional(PUBLISHED_CALENDAR, day('2023-12-31'))).toBe(true);
    expect(isProvisional(PUBLISHED_CALENDAR, day('2024-01-01'))).toBe(false);
    expect(PUBLISHED_CALENDAR.arrangementOf(2031)).toMatchObject({
      version: 'unpublished',
      status: 'provisional',
      work: [],
      source: '全国年节及纪念日放假办法',
      notice: null,
    });
  });

  it('is provisional also when given as such', () => {
    expect(isProvisional(makeCalendar([yearOfOurOwn({ status: 'provisional' })]), day('2028-05-05'))).toBe(true);
    expect(isProvisional(makeCalendar([yearOfOurOwn({})]), day('2028-05-05'))).toBe(false);
  });
});

test('of two arrangements of one year the later holds', () => {
  const calendar = makeCalendar([yearOfOurOwn({ off: days('2028-03-01') }), yearOfOurOwn({ off: days('2028-03-02') })]);
  expect(isWorkingDay(calendar, day('2028-03-01'))).toBe(true);
  expect(isWorkingDay(calendar, day('2028-03-02'))).toBe(false);
});

describe('working days added', () => {
  test.each([
    ['2025-09-26', 5, '2025-10-10'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-02-28', -30, '2026-01-12'],
    ['2026-01-05', -2, '2025-12-31'],
    ['2026-01-02', -1, '2025-12-31'], // a holiday, counted back into the year before
    ['2026-10-03', 0, '2026-10-03'],
    ['2025-12-31', 248 + 1, '2027-01-04'],
    ['2026-12-31', -248, '2025-12-31'],
    ['2099-01-05', -2, '2098-12-31'], // no year comes after
  ])('%s and %i: %s', (from, n, to) => {
    expect(addWork(PUBLISHED_CALENDAR, day(from), n)).toBe(to);
  });

  it('stay at the ends of the calendar', () => {
    expect(addWork(PUBLISHED_CALENDAR, day('2099-12-30'), 1)).toBe('2099-12-31');
    expect(addWork(PUBLISHED_CALENDAR, day('2099-12-30'), 2)).toBe(DAY_MAX);
    expect(addWork(PUBLISHED_CALENDAR, day('2026-01-01'), 1e15)).toBe(DAY_MAX);
    expect(addWork(PUBLISHED_CALENDAR, day('1900-01-02'), -5)).toBe(DAY_MIN);
    expect(addWork(PUBLISHED_CALENDAR, day('2026-01-01'), Number.NEGATIVE_INFINITY)).toBe(DAY_MIN);
    expect(addWork(PUBLISHED_CALENDAR, day('2026-01-01'), Number.NaN)).toBe(DAY_MAX);
  });
});

describe('n working days added', () => {
  it('are as many as are counted between', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 900 }), (from, n) => {
        const to = addWork(PUBLISHED_CALENDAR, from, n);
        expect(isWorkingDay(PUBLISHED_CALENDAR, to)).toBe(true);
        expect(countWorkingDays(PUBLISHED_CALENDAR, from, to)).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  it('go back as far as they go forth', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 300 }), (from, n) => {
        const start = roll(PUBLISHED_CALENDAR, from);
        expect(addWork(PUBLISHED_CALENDAR, addWork(PUBLISHED_CALENDAR, start, n), -n)).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('working days counted', () => {
  it('are those after the first day up to and including the last', () => {
    expect(countWorkingDays(PUBLISHED_CALENDAR, day('2025-09-26'), day('2025-10-17'))).toBe(11);
    expect(countWorkingDays(PUBLISHED_CALENDAR, day('2026-02-13'), day('2026-03-02'))).toBe(7);
    expect(countWorkingDays(PUBLISHED_CALENDAR, day('2023-12-31'), day('2026-12-31'))).toBe(251 + 248 + 248);
  });

  it('are none backwards', () => {
    expect(countWorkingDays(PUBLISHED_CALENDAR, day('2026-10-12'), day('2026-10-12'))).toBe(0);
    expect(countWorkingDays(PUBLISHED_CALENDAR, day('2026-10-12'), day('2025-10-12'))).toBe(0);
  });

  it('are the same one by one', () => {
    fc.assert(
      fc.property(recentDay, recentDay, (after, through) => {
        expect(countWorkingDays(PUBLISHED_CALENDAR, after, through)).toBe(countOneByOne(after, through));
      }),
      { numRuns: 300 },
    );
  });

  it('reach from one end of the calendar to the other', () => {
    const all = countWorkingDays(PUBLISHED_CALENDAR, DAY_MIN, DAY_MAX);
    expect(all).toBe(countOneByOne(DAY_MIN, DAY_MAX));
    expect(addWork(PUBLISHED_CALENDAR, DAY_MIN, all)).toBe(DAY_MAX);
  });

  const countOneByOne = (after: Day, through: Day): number =>
    after >= through
      ? 0
      : [...daysIn(addDays(after, 1), through)].filter((date) => isWorkingDay(PUBLISHED_CALENDAR, date)).length;
});

describe('rolling', () => {
  test.each([
    ['2026-10-01', '2026-10-08'],
    ['2026-02-28', '2026-02-28'], // a make-up Saturday is a working day
    ['2026-05-09', '2026-05-09'],
    ['2026-05-10', '2026-05-11'],
    ['2025-12-31', '2025-12-31'],
    ['2026-01-01', '2026-01-04'],
  ])('%s is %s', (from, to) => {
    expect(roll(PUBLISHED_CALENDAR, day(from))).toBe(to);
  });

  it('goes to the nearest working day on or after', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const to = roll(PUBLISHED_CALENDAR, from);
        expect(to >= from && isWorkingDay(PUBLISHED_CALENDAR, to)).toBe(true);
        expect(countWorkingDays(PUBLISHED_CALENDAR, addDays(from, -1), addDays(to, -1))).toBe(0);
      }),
    );
  });

  it('stays at the end of the calendar when nothing is worked any more', () => {
    const rest: WorkingCalendar = makeCalendar([
      yearOfOurOwn({ year: 2099, off: [...daysIn(day('2099-12-30'), DAY_MAX)] }),
    ]);
    expect(roll(rest, day('2099-12-30'))).toBe(DAY_MAX);
    expect(roll(rest, day('2099-12-29'))).toBe('2099-12-29');
  });
});
