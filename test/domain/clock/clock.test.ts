import { expect, it, test } from '@jest/globals';
import {
  LIMITS,
  PAUSE_KINDS,
  SIGNERS,
  STATUTORY_PAUSE_KINDS,
  UNITS,
  isClockRefusal,
} from '../../../domain/clock/clock.ts';

const EIGHT = 'hearing tender auction inspection testing quarantine appraisal expertReview'.split(' ');

test.each<[string, readonly string[], string[]]>([
  ['time that 许可法 45 does not count', STATUTORY_PAUSE_KINDS, EIGHT],
  [
    'special procedures',
    PAUSE_KINDS,
    [...EIGHT, 'publicity', 'technicalReview', 'assessment', 'consultation', 'dispute'],
  ],
  ['units', UNITS, ['workingDays', 'calendarDays', 'months']],
  ['limits', LIMITS, ['statutory', 'promised', 'other']],
  ['signers', SIGNERS, ['organHead', 'principalHead', 'govHead', 'zoneHead', 'issuingOrgan']],
])('the kinds of %s have names that others rely on', (_, kinds, names) => {
  expect(kinds).toEqual(names);
});

it('is a refusal only if it says so: an answer has a list of refused parts', () => {
  expect(isClockRefusal({ refused: true })).toBe(true);
  expect(isClockRefusal({ refused: [] })).toBe(false);
  expect(isClockRefusal({})).toBe(false);
});
