import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from '../../../web/src/gallery/story.ts';
import { columnsOf, daysOf, ganttColumns, namedMonths } from '../../../web/src/view/gantt.ts';

const columns = ganttColumns(PUBLISHED_CALENDAR, day('2026-09-17'), day('2026-10-12'));
const dates = columns.map(({ date }) => date.slice(5));

describe('the Gantt of working days', () => {
  it('has a column for each working day and none for a day off', () => {
    expect(dates).toEqual([
      '09-17', '09-18', '09-20', '09-21', '09-22', '09-23', '09-24', '09-28', '09-29', '09-30', '10-08', '10-09', '10-10', '10-12',
    ]); // prettier-ignore
  });

  it('tells a made-up Sunday, and whether a weekend or a holiday lies before a day', () => {
    const told = Object.fromEntries(columns.map(({ date, makeup, rule }) => [date.slice(5), [makeup, rule]]));
    expect(told['09-20']).toEqual([true, 'weekend']);
    expect(told['09-21']).toEqual([false, 'none']);
    expect(told['09-28']).toEqual([false, 'holiday']);
    expect(told['10-12']).toEqual([false, 'weekend']);
  });

  it('names a month over its first working day', () => {
    expect(columns.filter(({ month }) => month !== null).map(({ date, month }) => [date, month])).toEqual([
      ['2026-09-17', '2026-09'],
      ['2026-10-08', '2026-10'],
    ]);
  });

  it('leaves out the name of a month whose next begins before it has room', () => {
    const named = (from: string, least: number) =>
      namedMonths(ganttColumns(PUBLISHED_CALENDAR, day(from), day('2026-10-12')), least).map(({ month }) => month);
    expect(named('2026-09-29', 4)).toEqual(['2026-10']);
    expect(named('2026-09-28', 3)).toEqual(['2026-09', '2026-10']);
    expect(named('2026-08-31', 2)).toEqual(['2026-09', '2026-10']);
  });

  it('a bar begins on the working day after its first day, and covers what is decided at once on that day', () => {
    const at = (after: string, through: string) => columnsOf({ after: day(after), through: day(through) }, columns);
    expect(at('2026-09-18', '2026-09-22')).toEqual({ first: 2, last: 4 });
    expect(at('2026-09-18', '2026-09-18')).toEqual({ first: 1, last: 1 });
    expect(at('2026-09-24', '2026-09-26')).toBeNull();
    expect(at('2026-08-01', '2026-09-17')).toEqual({ first: 0, last: 0 });
  });

  it('counts the working days of a bar', () => {
    expect(daysOf({ after: day('2026-09-18'), through: day('2026-09-22') }, PUBLISHED_CALENDAR)).toBe(3);
    expect(daysOf({ after: day('2026-09-18'), through: day('2026-09-18') }, PUBLISHED_CALENDAR)).toBe(0);
  });
});
