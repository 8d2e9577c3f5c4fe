import { describe, expect, test } from '@jest/globals';
import type { Light } from '../../../domain/clock/clock.ts';
import { lightOfStep } from '../../../web/src/view/triage-words.ts';

describe('the light of a step in the morning of a supervisor', () => {
  test.each<[string, number | null, Light, string | null]>([
    ['that no law sets a day for is none, and says of nothing that it is in time', null, 'off', null],
    ['of a decided case is that of its own day', 4, 'off', 'green'],
    ['is yellow on the last day and the one before', 1, 'off', 'yellow'],
    ['past due is red though the case waits for a procedure', -1, 'blue', 'red'],
    ['past due is beyond the law where the case is', -6, 'darkRed', 'darkRed'],
    ['without a day of its own is that of the case', null, 'green', 'green'],
    ['is paused while the case is', 1, 'blue', 'blue'],
  ])('%s', (_, remaining, light, expected) => {
    expect(lightOfStep({ remaining, case: { light } })).toBe(expected);
  });
});
