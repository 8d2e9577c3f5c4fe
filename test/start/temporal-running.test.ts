import { expect, test } from '@jest/globals';
import { claimNamespace, registerNamespace, temporalAnswers } from '../../start/temporal-namespace.ts';
import { temporalAddress } from '../setup/temporal.ts';

test('where no server answers, a namespace is refused with the address that was asked', async () => {
  await expect(registerNamespace('127.0.0.1:9', 'any')).rejects.toThrow('no Temporal server answers at 127.0.0.1:9');
});

test('the server of this test run answers', async () => {
  expect(await temporalAnswers(temporalAddress())).toBe(true);
});

test('a namespace belongs to the system that took it first, and another is told so in one sentence', async () => {
  const [address, namespace] = [temporalAddress(), `claimed-${process.pid}`];
  await registerNamespace(address, namespace);
  await claimNamespace(address, namespace, 'the first');
  await claimNamespace(address, namespace, 'the first');
  await expect(claimNamespace(address, namespace, 'the second')).rejects.toThrow(
    `the namespace ${namespace} of the Temporal server at ${address} belongs to another system (that of the database the first): name one of its own with TEMPORAL_NAMESPACE`,
  );
});
