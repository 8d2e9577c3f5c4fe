import { describe, expect, it, test } from '@jest/globals';
import { clocksOfDuty, dueOfDuty } from '../../../domain/case/duty-clocks.ts';
import { openDuties } from '../../../domain/case/duty.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { STAGES, type Place } from './stages.ts';

const TODAY = dayOf(at('2026-09-03T09:00'));

const told = (place: Place) => {
  const { state } = STAGES[place];
  return openDuties(state).map((duty) => [duty.kind, dueOfDuty(duty, state, PUBLISHED_CALENDAR, TODAY)]);
};

describe('the last day of a step', () => {
  test.each([
    ['received', [['accept', '2026-09-08']]],
    ['accepted', [['review', '2026-09-16']]],
    ['prepared', [['sign', '2026-09-16']]],
    [
      'committed',
      [
        ['serve', '2026-09-15'],
        ['check', '2026-11-30'],
      ],
    ],
    [
      'rectifying',
      [
        ['serve', '2026-09-15'],
        ['check', '2026-09-23'],
      ],
    ],
  ] as const)('of a case that is %s: %j', (place, steps) => {
    expect(told(place)).toEqual(steps);
  });

  it('is told for the service of a decision and of a correction, and of no other notice', () => {
    expect(clocksOfDuty({ kind: 'serve' })).toEqual(['service']);
    expect(clocksOfDuty({ kind: 'serve', paper: 'rectificationNotice' })).toEqual([]);
    expect(clocksOfDuty({ kind: 'serve', paper: 'correctionNotice' })).toEqual(['service']);
  });
});
