import { describe, expect, it } from '@jest/globals';
import { isWorkingDay, makeCalendar, withHistory } from '../../../domain/clock/calendar.ts';
import { dueOf, projectClock } from '../../../domain/clock/project-clock.ts';
import { dayRows } from '../../../domain/clock/day-rows.ts';
import { isClockRefusal } from '../../../domain/clock/clock.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { day, days } from './days.ts';
import { aClock } from './projecting.ts';

// 2026-03-04 was closed by what was published on 03-10, and 03-05 by what was published on 03-20.
const first = PUBLISHED_CALENDAR;
const second = makeCalendar(PUBLISHED_YEARS, days('2026-03-04'));
const third = makeCalendar(PUBLISHED_YEARS, days('2026-03-04', '2026-03-05'));
const calendar = withHistory(third, [
  { calendar: first, until: day('2026-03-10') },
  { calendar: second, until: day('2026-03-20') },
]);

describe('a calendar that was replaced', () => {
  it('is still the one of the days before its successor was published', () => {
    expect(calendar.asOf(day('2026-03-09'))).toBe(first);
    expect(calendar.asOf(day('2026-03-10'))).toBe(second);
    expect(calendar.asOf(day('2026-03-19'))).toBe(second);
    expect(calendar.asOf(day('2026-03-20'))).toBe(calendar);
    expect(isWorkingDay(calendar, day('2026-03-05'))).toBe(false);
  });

  it('is the only one where nothing was published', () => {
    expect(first.asOf(day('2026-03-09'))).toBe(first);
  });
});

describe('a period', () => {
  it('that is open is counted by the newest calendar', () => {
    expect(dueOf(aClock(), calendar)).toBe('2026-03-18');
  });

  it.each([
    ['2026-03-09', '2026-03-16'],
    ['2026-03-12', '2026-03-17'],
    ['2026-03-23', '2026-03-18'],
  ])('that ended on %s keeps its last day %s', (end, due) => {
    expect(dueOf(aClock({ end: day(end) }), calendar)).toBe(due);
  });

  it('that ended explains itself by the days it was counted by', () => {
    const projection = projectClock(aClock({ end: day('2026-03-09') }), calendar);
    if (isClockRefusal(projection)) throw new Error(projection.code);
    expect(dayRows(projection).find(({ date }) => date === '2026-03-04')).toMatchObject({ why: 'workday', n: 2 });
  });
});
