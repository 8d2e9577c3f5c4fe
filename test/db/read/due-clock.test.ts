import { describe, expect, it } from '@jest/globals';
import { dueClock } from '../../../db/read/due-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, wish } from '../../domain/case/builders.ts';

describe('what is owed by a day', () => {
  const { state } = file('2026-09-01T09:00', { missing: ['E1'] }).does('2026-09-08T09:00', wish.correct('E1'));
  const due = (date: string) => dueClock(state, ['deferral', 'correction'], day(date), PUBLISHED_CALENDAR);

  it('tells what is left of its own clock, and once the day has passed how many days are over', () => {
    expect(due('2026-09-23')).toMatchObject({ day: '2026-09-29', remaining: 3 });
    expect(due('2026-09-29')).toMatchObject({ light: 'yellow', remaining: 0 });
    expect(due('2026-10-10')).toMatchObject({ light: 'red', remaining: -4 });
  });
});
