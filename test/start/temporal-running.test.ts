import { expect, test } from '@jest/globals';
import { registerNamespace, temporalAnswers } from '../../start/temporal-namespace.ts';
import { temporalAddress } from '../setup/temporal.ts';

test('where no server answers, a namespace is refused with the address that was asked', async () => {
  await expect(registerNamespace('127.0.0.1:9', 'any')).rejects.toThrow('no Temporal server answers at 127.0.0.1:9');
});

test('the server of this test run answers', async () => {
  expect(await temporalAnswers(temporalAddress())).toBe(true);
});
