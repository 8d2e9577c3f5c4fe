import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DAY_MAX,
  DAY_MIN,
  ORDINAL_MAX,
  addDays,
  addMonths,
  dayAt,
  daysBetween,
  daysIn,
  monthsAfter,
  ordinalOf,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../../domain/clock/day.ts';
import { day, days } from './days.ts';

const anyDay = fc.integer({ min: 0, max: ORDINAL_MAX }).map(dayAt);

describe('a civil date', () => {
  test.each(['2026-10-12', '2024-02-29', '2000-02-29', '1900-01-01', '2099-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29', // a century is no leap year
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2100-01-01',
    '2026-1-1',
    '2026/01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-012026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j does not', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('civil dates', () => {
  it('agree with the Gregorian calendar on each of their 73,049 days', () => {
    const wrong: string[] = [];
    for (let ordinal = 0; ordinal <= ORDINAL_MAX; ordinal++) {
      const date = new Date(Date.UTC(1900, 0, 1 + ordinal));
      const named = dayAt(ordinal);
      const same = named === date.toISOString().slice(0, 10) && parseDay(named) === named;
      const sound = ordinalOf(named) === ordinal && weekdayOf(named) === (date.getUTCDay() || 7);
      if (!same || !sound || yearOf(named) !== date.getUTCFullYear()) wrong.push(named);
    }
    expect(wrong).toEqual([]);
    expect(dayAt(ORDINAL_MAX)).toBe(DAY_MAX);
  });

  it('sort as text', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => expect(a < b).toBe(daysBetween(a, b) > 0)));
  });
});

describe('days added', () => {
  it('go over months, years and leap days', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(addDays(day('2026-03-01'), 0)).toBe('2026-03-01');
  });

  it('are the days between', () => {
    expect(daysBetween(day('2026-02-28'), day('2026-03-01'))).toBe(1);
    expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1);
    const some = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(anyDay, some, (from, n) => {
        const to = addDays(from, n);
        expect(to === DAY_MIN || to === DAY_MAX || daysBetween(from, to) === n).toBe(true);
      }),
    );
  });

  it('stay at the ends of the calendar', () => {
    expect(addDays(DAY_MAX, 1)).toBe(DAY_MAX);
    expect(addDays(DAY_MIN, -1)).toBe(DAY_MIN);
    expect(addDays(DAY_MIN, Number.POSITIVE_INFINITY)).toBe(DAY_MAX);
    expect(addDays(DAY_MAX, Number.NaN)).toBe(DAY_MIN);
    expect(dayAt(1.9)).toBe('1900-01-02');
  });
});

describe('the corresponding day of a later month', () => {
  test.each([
    ['2025-11-28', 3, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months: %s', (from, n, to) => {
    expect(addMonths(day(from), n)).toBe(to);
  });

  it('is the same date, or the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, n) => {
        const to = monthsAfter(from, n);
        const isSame = to?.slice(8) === from.slice(8);
        expect(to === null || isSame || addDays(to, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  it('is unknown beyond the calendar, where adding stays at its end', () => {
    expect(monthsAfter(day('2099-10-31'), 2)).toBe('2099-12-31');
    expect(monthsAfter(day('2099-10-31'), 3)).toBeNull();
    expect(addMonths(day('2099-10-31'), 3)).toBe(DAY_MAX);
    expect(monthsAfter(day('1900-03-31'), -2)).toBe('1900-01-31');
    expect(monthsAfter(day('1900-01-31'), -1)).toBeNull();
    expect(addMonths(day('1900-01-31'), -1)).toBe(DAY_MIN);
    expect(monthsAfter(day('2026-01-31'), Number.NaN)).toBeNull();
  });
});

describe('the days from one to another', () => {
  it('are named in order, both included', () => {
    expect([...daysIn(day('2026-02-27'), day('2026-03-01'))]).toEqual(days('2026-02-27', '2026-02-28', '2026-03-01'));
    expect([...daysIn(day('2026-02-27'), day('2026-02-27'))]).toEqual(['2026-02-27']);
  });

  it('are none backwards, and end with the calendar', () => {
    expect([...daysIn(day('2026-02-27'), day('2026-02-26'))]).toEqual([]);
    expect([...daysIn(day('2099-12-30'), DAY_MAX)]).toEqual(['2099-12-30', '2099-12-31']);
  });
});

test('Monday is 1 and Sunday is 7', () => {
  expect(days('2026-10-12', '2026-10-17', '2026-10-18').map(weekdayOf)).toEqual([1, 6, 7]);
});
