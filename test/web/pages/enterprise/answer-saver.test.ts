import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../../api/contract/client.ts';
import { AnswerSaver, type Saving } from '../../../../web/src/pages/enterprise/plan/answer-saver.ts';
import type { Given } from '../../../../web/src/view/own-plan.ts';

const given = (floorArea: number): Given => ({ answers: { 'plan.floorArea': floorArea }, worksMonths: 0 });

/** A saver with a clock that is moved by hand, and a line that can be broken. */
function bench() {
  const sent: { given: Given; key: string }[] = [];
  const told: Saving['name'][] = [];
  let due: (() => void) | null = null;
  let keys = 0;
  const state = { fault: null as Error | null, kept: null as Given | null, paused: 0 };
  const saver = new AnswerSaver(given(0), {
    send: (one, key) => {
      sent.push({ given: one, key });
      return state.fault ? Promise.reject(state.fault) : Promise.resolve();
    },
    tell: ({ name }) => told.push(name),
    newKey: () => `key-${++keys}`,
    after: (ms, act) => {
      state.paused = ms;
      due = act;
      return () => {
        due = null;
      };
    },
    keep: (one) => {
      state.kept = one;
    },
    clock: () => '10:42:06',
  });
  const pass = async (): Promise<void> => {
    due?.();
    await saver.flush();
  };
  return { saver, sent, told, state, pass, isWaiting: () => due !== null };
}

describe('answers that are saved in the background', () => {
  it('go out once after the last of several, and are then on the device no more', async () => {
    const { saver, sent, state, told, pass } = bench();
    saver.put(given(1));
    saver.put(given(2));
    expect(state.kept).toEqual(given(2));
    await pass();
    expect(sent.map((one) => one.given)).toEqual([given(2)]);
    expect(state.kept).toBeNull();
    expect(saver.saved).toEqual(given(2));
    expect(told.at(-1)).toBe('saved');
  });

  it('are kept and repeated under the same key while there is no line', async () => {
    const { saver, sent, state, told, isWaiting } = bench();
    state.fault = new TypeError('Failed to fetch');
    saver.put(given(1));
    expect(await saver.flush()).toBe(false);
    expect(told.at(-1)).toBe('failed');
    expect(state.kept).toEqual(given(1));
    expect(isWaiting()).toBe(true);
    state.fault = null;
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
  });

  it('wait longer from one repeat to the next', async () => {
    const { saver, state } = bench();
    state.fault = new TypeError('Failed to fetch');
    saver.put(given(1));
    await saver.flush();
    const first = state.paused;
    await saver.flush();
    expect(state.paused).toBeGreaterThan(first);
  });

  it('that the server refuses are not repeated, and stay where they are for the person to mend', async () => {
    const { saver, state, told, isWaiting } = bench();
    state.fault = new ProblemError({ status: 409, code: 'E-ANSWER-FILED', title: '', meaning: '', remedy: '' });
    saver.put(given(0));
    expect(await saver.flush()).toBe(false);
    expect(told.at(-1)).toBe('refused');
    expect(isWaiting()).toBe(false);
    expect(state.kept).toEqual(given(0));
  });
});
