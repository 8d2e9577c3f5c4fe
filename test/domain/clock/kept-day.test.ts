import { describe, expect, it, test } from '@jest/globals';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { clockOn, lightOn } from '../../../domain/clock/clock-on-day.ts';
import { type Clock, isClockRefusal } from '../../../domain/clock/clock.ts';
import { dayRows } from '../../../domain/clock/day-rows.ts';
import { lightChanges } from '../../../domain/clock/light-changes.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from './days.ts';
import { aClock, projected } from './projecting.ts';

const other: Partial<Clock> = { limit: 'other', length: 5 };

describe('a day that was served on the applicant', () => {
  test.each<[string, Partial<Clock>, string, string]>([
    [
      'stays where the calendar would end the period before it',
      { notBefore: day('2026-03-12') },
      '2026-03-12',
      '2026-03-09',
    ],
    ['gives way where the calendar ends it later', { notBefore: day('2026-03-06') }, '2026-03-09', '2026-03-09'],
    [
      'changes nothing where the calendar ends it on that day',
      { notBefore: day('2026-03-09') },
      '2026-03-09',
      '2026-03-09',
    ],
    [
      'stays though the period would have rolled',
      { unit: 'calendarDays', notBefore: day('2026-03-11') },
      '2026-03-11',
      '2026-03-09',
    ],
  ])('%s', (_, change, due, computed) => {
    expect(projected({ ...other, ...change })).toMatchObject({ due, computed });
  });

  it('moves neither the last counted day nor what is provisional', () => {
    const plain = projected(other);
    const kept = projected({ ...other, notBefore: day('2027-03-12') });
    expect(kept).toMatchObject({ nominal: plain.nominal, of: plain.of, provisional: false });
  });

  it('decides whether the period was kept', () => {
    const late = { ...other, notBefore: day('2026-03-12') };
    expect(projected({ ...late, end: day('2026-03-12') }).onTime).toBe(true);
    expect(projected({ ...late, end: day('2026-03-13') }).onTime).toBe(false);
  });
});

describe('the days up to a day that was served', () => {
  const kept = { ...other, notBefore: day('2026-03-12') };

  it('are not counted, whatever day of the week they are', () => {
    const rows = dayRows(projected(kept)).slice(-4);
    expect(rows.map(({ date, counted, n, why, article }) => [date, counted, n, why, article])).toEqual([
      ['2026-03-09', true, 5, 'workday', null],
      ['2026-03-10', false, null, 'kept', null],
      ['2026-03-11', false, null, 'kept', null],
      ['2026-03-12', false, null, 'kept', null],
    ]);
  });

  it('come after those over which the period rolls', () => {
    const rows = dayRows(projected({ ...kept, unit: 'calendarDays' })).slice(-6);
    expect(rows.map(({ why }) => why)).toEqual(['day', 'rolled', 'rolled', 'kept', 'kept', 'kept']);
  });

  it('are not overdue, and nothing remains to be counted in them', () => {
    const projection = projected(kept);
    expect(clockOn(projection, day('2026-03-11'))).toMatchObject({ remaining: 0, consumed: 7, light: 'yellow' });
    expect(lightOn(projection, day('2026-03-13'))).toBe('red');
    expect(lightChanges(projection).at(-1)).toEqual({ from: '2026-03-13', light: 'red' });
  });

  it('are in the whole answer', () => {
    const answer = answerClock(aClock(kept), PUBLISHED_CALENDAR);
    if (isClockRefusal(answer)) throw new Error(answer.code);
    expect(answer).toMatchObject({ due: '2026-03-12', nominal: '2026-03-09', consumed: 8 });
    expect(answer.days.at(-1)).toMatchObject({ date: '2026-03-12', why: 'kept' });
  });
});
