import { expect, it } from '@jest/globals';
import { ProblemError } from '../../../api/contract/client.ts';
import { whenAnswered } from '../../../web/src/asking/when-answered.ts';

const broken = () => new TypeError('Failed to fetch');

/** Sends that fail in this way, one after the other, and then succeed. */
function sending(faults: readonly Error[]) {
  const left = [...faults];
  let sent = 0;
  const send = () => {
    sent++;
    const fault = left.shift();
    return fault ? Promise.reject(fault) : Promise.resolve('receipt');
  };
  return { send, times: () => sent };
}

const atOnce = () => Promise.resolve();

it('what a broken line left without an answer is sent again until it is answered', async () => {
  const { send, times } = sending([broken(), broken()]);
  await expect(whenAnswered(send, atOnce)).resolves.toBe('receipt');
  expect(times()).toBe(3);
});

it('what the server has judged is not sent again, and a line that stays broken is told', async () => {
  const refusal = new ProblemError({ status: 409, code: 'E-ITEM-TWICE', title: '', meaning: '', remedy: '' });
  const judged = sending([refusal]);
  await expect(whenAnswered(judged.send, atOnce)).rejects.toBe(refusal);
  expect(judged.times()).toBe(1);
  const dead = sending(Array.from({ length: 20 }, broken));
  await expect(whenAnswered(dead.send, atOnce)).rejects.toThrow('Failed to fetch');
});
