import { expect, test } from '@jest/globals';
import { temporalAnswers } from '../../start/temporal-namespace.ts';
import { temporalAddress } from '../setup/temporal.ts';

test('the server of this test run answers', async () => {
  expect(await temporalAnswers(temporalAddress())).toBe(true);
});
