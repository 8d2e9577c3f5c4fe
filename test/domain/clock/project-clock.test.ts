import { describe, expect, it, test } from '@jest/globals';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import type { Clock } from '../../../domain/clock/clock.ts';
import { DAY_MAX, daysIn } from '../../../domain/clock/day.ts';
import { dueOf, lightOfClock, projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { day } from './days.ts';
import { aClock, projected } from './projecting.ts';

describe('the due day', () => {
  test.each<[string, Partial<Clock>, string, string]>([
    ['counts working days after the start', {}, '2026-03-16', '2026-03-16'],
    ['does not count the start day though it is worked', { length: 1 }, '2026-03-03', '2026-03-03'],
    ['of calendar days rolls over the weekend', { unit: 'calendarDays', length: 5 }, '2026-03-07', '2026-03-09'],
    ['of months rolls likewise', { unit: 'months', length: 2 }, '2026-05-02', '2026-05-06'],
    ['of a permit does not roll', { unit: 'months', length: 2, roll: false }, '2026-05-02', '2026-05-02'],
    [
      'of no working days is the start, worked or not',
      { start: day('2026-03-01'), length: 0 },
      '2026-03-01',
      '2026-03-01',
    ],
    [
      'of no calendar days is the start, rolled',
      { start: day('2026-03-01'), unit: 'calendarDays', length: 0 },
      '2026-03-01',
      '2026-03-02',
    ],
    ['of no months likewise', { start: day('2026-03-01'), unit: 'months', length: 0 }, '2026-03-01', '2026-03-02'],
  ])('%s', (_, change, nominal, due) => {
    expect(projected(change)).toMatchObject({ nominal, due });
    expect(dueOf(aClock(change), PUBLISHED_CALENDAR)).toBe(due);
  });
});

describe('a period is provisional', () => {
  const calendar = makeCalendar(PUBLISHED_YEARS);

  test.each<[string, Partial<Clock>, boolean]>([
    ['if a working day counted lies in an unpublished year', { start: day('2026-12-30'), length: 2 }, true],
    ['not if it ends on the last day of a published year', { start: day('2026-12-30'), length: 1 }, false],
    ['not because of its start day', { start: day('2023-12-31'), length: 1 }, false],
    ['if it begins in the middle of one', { start: day('2023-12-28'), length: 5 }, true],
    ['if all of it lies between two published years', { start: day('2022-12-31'), length: 1 }, true],
    ['of calendar days not by the days between', { start: day('2023-12-01'), unit: 'calendarDays', length: 33 }, false],
    ['of calendar days by the day it ends on', { start: day('2026-12-01'), unit: 'calendarDays', length: 31 }, true],
    [
      'of calendar days by the days it rolls over',
      { start: day('2023-12-01'), unit: 'calendarDays', length: 30 },
      true,
    ],
    ['of months likewise', { start: day('2026-07-01'), unit: 'months', length: 6 }, true],
    ['of no length never', { start: day('2027-01-04'), length: 0 }, false],
  ])('%s', (_, change, provisional) => {
    expect(projected(change, calendar).provisional).toBe(provisional);
  });
});

describe('a period is on time', () => {
  it('if it ended on its due day or before', () => {
    expect(projected({ end: day('2026-03-16') }).onTime).toBe(true);
    expect(projected({ end: day('2026-03-17') }).onTime).toBe(false);
    expect(projected({ unit: 'calendarDays', length: 5, end: day('2026-03-09') }).onTime).toBe(true);
  });

  it('or not yet, while it is open', () => {
    expect(projected().onTime).toBeNull();
  });
});

const UNCOMPUTABLE: [string, Partial<Clock>, string, string][] = [
  ['negative length', { length: -1 }, 'E-PERIOD-LENGTH', 'length'],
  ['half a day', { length: 1.5 }, 'E-PERIOD-LENGTH', 'length'],
  ['no number', { length: Number.NaN }, 'E-PERIOD-LENGTH', 'length'],
  ['endless', { length: Number.POSITIVE_INFINITY }, 'E-PERIOD-LENGTH', 'length'],
  ['working days past 2099', { length: 1e9 }, 'E-PERIOD-PAST-2099', 'length'],
  ['calendar days past 2099', { unit: 'calendarDays', length: 1e9 }, 'E-PERIOD-PAST-2099', 'length'],
  ['months past 2099', { unit: 'months', length: 1e9 }, 'E-PERIOD-PAST-2099', 'length'],
  [
    'pauses of months',
    { unit: 'months', pauses: [{ kind: 'hearing', notice: day('2026-03-03'), to: day('2026-03-04') }] },
    'E-PERIOD-MONTHS-PAUSED',
    'pauses',
  ],
  ['kinds that pause months', { unit: 'months', alsoPausedBy: ['dispute'] }, 'E-PERIOD-MONTHS-PAUSED', 'alsoPausedBy'],
  [
    'an extension of half a day',
    { extensions: [{ signedOn: day('2026-03-03'), by: 'organHead', length: 0.5 }] },
    'E-PERIOD-LENGTH',
    'extensions.0.length',
  ],
  [
    'a cap of less than nothing',
    { pauses: [{ kind: 'hearing', notice: day('2026-03-03'), to: day('2026-03-04'), cap: -1 }] },
    'E-PERIOD-LENGTH',
    'pauses.0.cap',
  ],
  [
    'an extension past 2099',
    {
      start: day('2099-12-20'),
      length: 1,
      extensions: [{ signedOn: day('2099-12-21'), by: 'organHead', length: 10 }],
    },
    'E-PERIOD-PAST-2099',
    'extensions.0.length',
  ],
  [
    'a pause past 2099',
    { start: day('2099-12-20'), length: 2, pauses: [{ kind: 'hearing', notice: day('2099-12-21'), to: DAY_MAX }] },
    'E-PERIOD-PAST-2099',
    'length',
  ],
];

describe('a clock that cannot be computed', () => {
  test.each(UNCOMPUTABLE)('is refused by place: %s', (_, change, code, field) => {
    expect(projectClock(aClock(change), PUBLISHED_CALENDAR)).toEqual({ refused: true, code, field });
    expect(dueOf(aClock(change), PUBLISHED_CALENDAR)).toBeNull();
    expect(lightOfClock(aClock(change), PUBLISHED_CALENDAR, day('2026-03-03'))).toBe('off');
  });
});

describe('the last days of 2099', () => {
  it('can still be a due day', () => {
    expect(projected({ start: day('2099-12-30'), length: 1 }).due).toBe(DAY_MAX);
    expect(projected({ start: day('2099-11-30'), unit: 'calendarDays', length: 31 }).due).toBe(DAY_MAX);
    expect(projected({ start: day('2099-10-31'), unit: 'months', length: 2 }).due).toBe(DAY_MAX);
  });

  it('cannot be rolled over', () => {
    const rest = { ...PUBLISHED_CALENDAR.arrangementOf(2099), off: [...daysIn(day('2099-12-30'), DAY_MAX)] };
    const clock = aClock({ start: day('2099-12-29'), unit: 'calendarDays', length: 1 });
    expect(projectClock(clock, makeCalendar([rest]))).toMatchObject({ code: 'E-PERIOD-PAST-2099' });
  });
});
