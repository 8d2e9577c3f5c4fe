import { describe, expect, it, test } from '@jest/globals';
import {
  clockOn,
  consumedOn,
  excludedOn,
  isPausedOn,
  lightOn,
  overOn,
  remainingOn,
} from '../../../domain/clock/clock-on-day.ts';
import type { Limit, Pause } from '../../../domain/clock/clock.ts';
import { lightChanges, yellowFrom } from '../../../domain/clock/light-changes.ts';
import { lightOfClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from './days.ts';
import { aClock, projected } from './projecting.ts';

const review: Pause = { kind: 'expertReview', notice: day('2026-03-03'), to: day('2026-03-09') };

describe('what a clock of ten working days says', () => {
  const clock = projected({ pauses: [review] });

  test.each([
    ['2026-02-20', { remaining: 10, consumed: 0, excluded: 0, light: 'off' }],
    ['2026-03-02', { remaining: 10, consumed: 0, excluded: 0, light: 'green' }],
    ['2026-03-03', { remaining: 9, consumed: 1, excluded: 0, light: 'green' }],
    ['2026-03-04', { remaining: 9, consumed: 1, excluded: 1, light: 'blue' }],
    ['2026-03-08', { remaining: 9, consumed: 1, excluded: 3, light: 'blue' }],
    ['2026-03-10', { remaining: 8, consumed: 2, excluded: 4, light: 'green' }],
    ['2026-03-18', { remaining: 2, consumed: 8, excluded: 4, light: 'yellow' }],
    ['2026-03-20', { remaining: 0, consumed: 10, excluded: 4, light: 'yellow' }],
    ['2026-03-24', { remaining: 0, consumed: 12, excluded: 4, light: 'darkRed' }],
  ])('on %s', (date, expected) => {
    expect(clockOn(clock, day(date))).toEqual(expected);
  });
});

it('tells by how many counted days the limit has passed', () => {
  const over = (date: string) => overOn(projected(), day(date));
  expect(['2026-03-13', '2026-03-16', '2026-03-17', '2026-03-22'].map(over)).toEqual([0, 0, 1, 4]);
});

describe('after the end', () => {
  it('consumed and excluded stay, and the light is off', () => {
    const clock = projected({ pauses: [review], end: day('2026-03-11') });
    expect(clockOn(clock, day('2026-03-11'))).toEqual({ remaining: 7, consumed: 3, excluded: 4, light: 'green' });
    expect(clockOn(clock, day('2026-04-30'))).toEqual({ remaining: 0, consumed: 3, excluded: 4, light: 'off' });
  });

  it('the light is off also after the due day', () => {
    const late = projected({ end: day('2026-03-18') });
    expect(lightOn(late, day('2026-03-18'))).toBe('darkRed');
    expect(lightOn(late, day('2026-03-19'))).toBe('off');
    expect(consumedOn(late, day('2026-03-30'))).toBe(12);
  });

  it('that lies before the start, nothing was ever consumed', () => {
    const never = projected({ end: day('2026-02-20') });
    expect(clockOn(never, day('2026-03-05'))).toEqual({ remaining: 7, consumed: 0, excluded: 0, light: 'off' });
  });
});

describe('remaining and consumed by unit', () => {
  it('calendar days remain to the end that was not rolled; rolled days are consumed', () => {
    const clock = projected({ unit: 'calendarDays', length: 5 });
    expect(remainingOn(clock, day('2026-03-04'))).toBe(3);
    expect(remainingOn(clock, day('2026-03-08'))).toBe(0);
    expect(consumedOn(clock, day('2026-03-09'))).toBe(7);
  });

  it('months remain in calendar days to the due day', () => {
    const clock = projected({ unit: 'months', length: 2 });
    expect(remainingOn(clock, day('2026-05-01'))).toBe(5);
    expect(consumedOn(clock, day('2026-05-01'))).toBe(60);
    expect(excludedOn(clock, day('2026-05-01'))).toBe(0);
  });
});

describe('the light', () => {
  test.each<[Limit | undefined, string]>([
    ['statutory', 'darkRed'],
    [undefined, 'darkRed'],
    ['promised', 'red'],
    ['other', 'red'],
  ])('of an overdue %s limit is %s', (limit, light) => {
    expect(lightOn(projected({ limit }), day('2026-03-17'))).toBe(light);
  });

  test.each([
    ['a fifth of ten', {}, '2026-03-12'],
    ['a fifth of eleven, rounded up', { length: 11 }, '2026-03-12'],
    ['at least one day', { length: 2 }, '2026-03-03'],
    [
      'of the length before any extension',
      { extensions: [{ signedOn: day('2026-03-03'), by: 'organHead', length: 10 }] as const },
      '2026-03-26',
    ],
    ['as set', { yellow: 0 }, '2026-03-16'],
    ['as set, from the start', { yellow: 10 }, '2026-03-02'],
    ['of months on the due day alone', { unit: 'months' as const, length: 2 }, '2026-05-06'],
  ])('turns yellow: %s', (_, change, from) => {
    expect(lightChanges(projected(change)).find(({ light }) => light === 'yellow')).toEqual({ from, light: 'yellow' });
  });

  it('tells the day on which it turns yellow, the start day at the earliest', () => {
    expect(yellowFrom(projected())).toBe('2026-03-12');
    expect(yellowFrom(projected({ yellow: 11 }))).toBe('2026-03-02');
  });

  it('can be asked for alone', () => {
    expect(lightOfClock(aClock(), PUBLISHED_CALENDAR, day('2026-03-13'))).toBe('yellow');
  });

  it('is red rather than blue once the due day has passed in a pause', () => {
    const clock = projected({ pauses: [{ ...review, notice: day('2026-03-16'), to: day('2026-03-20') }] });
    expect(lightOn(clock, day('2026-03-16'))).toBe('yellow');
    expect(isPausedOn(clock, day('2026-03-17'))).toBe(true);
    expect(lightOn(clock, day('2026-03-17'))).toBe('darkRed');
  });
});

describe('the list of lights', () => {
  it('has one entry for each change', () => {
    expect(lightChanges(projected({ pauses: [review], end: day('2026-03-24') }))).toEqual([
      { from: '2026-03-02', light: 'green' },
      { from: '2026-03-04', light: 'blue' },
      { from: '2026-03-10', light: 'green' },
      { from: '2026-03-18', light: 'yellow' },
      { from: '2026-03-21', light: 'darkRed' },
      { from: '2026-03-25', light: 'off' },
    ]);
  });

  it('is a single entry for a clock that had ended before it began', () => {
    expect(lightChanges(projected({ end: day('2026-02-20') }))).toEqual([{ from: '2026-03-02', light: 'off' }]);
  });

  it('begins blue for a clock that starts within a pause', () => {
    const lights = lightChanges(projected({ pauses: [{ ...review, notice: day('2026-02-24') }] }));
    expect(lights[0]).toEqual({ from: '2026-03-02', light: 'blue' });
  });

  it('has a change on the last day of the calendar', () => {
    expect(lightChanges(projected({ start: day('2099-12-29'), length: 2, yellow: 0 }))).toEqual([
      { from: '2099-12-29', light: 'green' },
      { from: '2099-12-31', light: 'yellow' },
    ]);
  });

  it('ends with the calendar', () => {
    const clock = projected({ start: day('2099-12-29'), length: 2 });
    expect(lightChanges(clock)).toEqual([
      { from: '2099-12-29', light: 'green' },
      { from: '2099-12-30', light: 'yellow' },
    ]);
  });
});
