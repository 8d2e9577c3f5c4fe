import { expect, test } from '@jest/globals';
import { firstDisagreement } from '../domain/clock/agreement.ts';

test('20,000 clocks made at random say on every field what is found by living through them day by day', () => {
  const found = firstDisagreement(20_000, 20_261_124);
  expect({ ...found, says: found?.domain }).toEqual({ ...found, says: found?.life });
}, 600_000);
