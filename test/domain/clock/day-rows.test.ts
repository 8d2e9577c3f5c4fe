import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import type { Clock, DayRow, Pause } from '../../../domain/clock/clock.ts';
import { dayRows } from '../../../domain/clock/day-rows.ts';
import { PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { day, days } from './days.ts';
import { projected } from './projecting.ts';

const rowOn = (date: string, change: Partial<Clock>): DayRow | undefined =>
  dayRows(projected(change)).find((row) => row.date === date);

const review: Pause = { kind: 'expertReview', notice: day('2026-03-03'), to: day('2026-03-05') };
const hearing: Pause = { kind: 'hearing', notice: day('2026-03-04'), to: day('2026-03-09') };

describe('the ledger', () => {
  it('has a row for every day from the start to the due day', () => {
    const rows = dayRows(projected({ start: day('2025-09-26'), length: 5 }));
    expect(rows.map(({ date, n, why }) => `${date.slice(5)} ${n ?? '-'} ${why}`)).toEqual([
      '09-26 - start',
      '09-27 - weekend',
      '09-28 1 makeup',
      '09-29 2 workday',
      '09-30 3 workday',
      '10-01 - holiday',
      '10-02 - holiday',
      '10-03 - holiday',
      '10-04 - holiday',
      '10-05 - holiday',
      '10-06 - holiday',
      '10-07 - holiday',
      '10-08 - holiday',
      '10-09 4 workday',
      '10-10 5 workday',
    ]);
  });

  it('names the article behind each reason', () => {
    const closed = makeCalendar(PUBLISHED_YEARS, days('2026-03-04'));
    const rows = dayRows(projected({ unit: 'workingDays', length: 5, pauses: [review] }, closed));
    expect(rows.slice(0, 6).map(({ why, article }) => [why, article])).toEqual([
      ['start', '民法典 201'],
      ['workday', null],
      ['closure', '许可法 82'],
      ['paused', '许可法 45'],
      ['workday', null],
      ['weekend', '许可法 82'],
    ]);
  });
});

describe('the rows', () => {
  it('count n of the length with its extensions', () => {
    const extensions = [{ signedOn: day('2026-03-03'), by: 'organHead', length: 10 }] as const;
    expect(rowOn('2026-03-03', { extensions })).toMatchObject({ counted: true, n: 1, of: 20 });
    expect(rowOn('2026-03-07', { extensions })).toMatchObject({ counted: false, n: null, of: null });
  });

  it('are one for a clock without length', () => {
    expect(dayRows(projected({ length: 0 }))).toEqual([
      { date: '2026-03-02', counted: false, n: null, of: null, why: 'start', article: '民法典 201', pause: null },
    ]);
  });
});

describe('a paused day', () => {
  it('names the first pause that covers it', () => {
    const pauses = [{ ...hearing, kind: 'consultation' as const }, review, hearing];
    expect(rowOn('2026-03-04', { pauses })?.pause).toBe(1);
    expect(rowOn('2026-03-05', { pauses })?.pause).toBe(1);
    expect(rowOn('2026-03-06', { pauses })?.pause).toBe(2);
    expect(rowOn('2026-03-10', { pauses })?.pause).toBeNull();
  });

  it('names the law of that day where a special law stops the clock', () => {
    const assessed: Pause = {
      kind: 'technicalReview',
      notice: day('2026-08-12'),
      to: day('2026-08-18'),
      article: '生态环境法典 106',
    };
    const change = { start: day('2026-08-10'), pauses: [assessed], alsoPausedBy: ['technicalReview'] } as const;
    const articles = ['2026-08-13', '2026-08-14', '2026-08-17'].map((date) => rowOn(date, change)?.article);
    expect(articles).toEqual(['环评法 24', '环评法 24', '生态环境法典 106']);
  });

  it('names the law of its own pause, where that is not 许可法 45', () => {
    const dispute: Pause = { ...review, kind: 'dispute', article: '取水条例 18' };
    expect(rowOn('2026-03-04', { pauses: [dispute], alsoPausedBy: ['dispute'] })?.article).toBe('取水条例 18');
  });

  it('names no law where only the rule of the zone is behind it', () => {
    const publicity: Pause = { ...review, kind: 'publicity' };
    expect(rowOn('2026-03-04', { limit: 'promised', pauses: [publicity] })).toMatchObject({
      why: 'paused',
      article: null,
    });
  });

  it('is a weekend where it is not worked, but not in calendar days', () => {
    expect(rowOn('2026-03-07', { pauses: [hearing] })).toMatchObject({ why: 'weekend', pause: null });
    expect(rowOn('2026-03-07', { pauses: [hearing], unit: 'calendarDays' })).toMatchObject({ why: 'paused', pause: 0 });
  });
});

describe('other units', () => {
  it('count calendar days by number, and roll', () => {
    const change: Partial<Clock> = { unit: 'calendarDays', length: 5 };
    expect(rowOn('2026-03-07', change)).toMatchObject({ counted: true, n: 5, of: 5, why: 'day', article: null });
    expect(rowOn('2026-03-08', change)).toMatchObject({
      counted: false,
      n: null,
      why: 'rolled',
      article: '民法典 203',
    });
  });

  it('give months no numbers', () => {
    expect(rowOn('2026-03-07', { unit: 'months', length: 1 })).toMatchObject({
      counted: true,
      n: null,
      of: null,
      why: 'day',
    });
  });
});
