import { describe, expect, it } from '@jest/globals';
import { FAULTS, faultsOf, type Standing } from '../../../domain/operations/faults.ts';

const WELL: Standing = {
  engine: true,
  worker: true,
  clockLagSeconds: 0,
  outboxSeconds: 0,
  diskFilling: false,
  secretOther: false,
  filesLost: 0,
  filesUnchecked: 0,
  noticesUndelivered: 0,
  daysUnsealed: 0,
  rootsUnstamped: null,
  casesInNoList: 0,
};

describe('how the system stands', () => {
  it('is one green line while nothing is wrong, also while it catches up within its patience', () => {
    expect(faultsOf(WELL)).toEqual([]);
    expect(faultsOf({ ...WELL, clockLagSeconds: 120, outboxSeconds: 300 })).toEqual([]);
  });

  it.each([
    ['diskFilling', { diskFilling: true }],
    ['secretOther', { secretOther: true }],
    ['engineAway', { engine: false }],
    ['workerAway', { worker: false }],
    ['clocksLate', { clockLagSeconds: 121 }],
    ['outboxLate', { outboxSeconds: 301 }],
    ['casesInNoList', { casesInNoList: 1 }],
    ['filesLost', { filesLost: 1 }],
    ['filesUnchecked', { filesUnchecked: 1 }],
    ['noticesUndelivered', { noticesUndelivered: 1 }],
    ['daysUnsealed', { daysUnsealed: 1 }],
    ['rootsUnstamped', { rootsUnstamped: 1 }],
  ] as const)('names %s', (fault, change) => {
    expect(faultsOf({ ...WELL, ...change })).toEqual([fault]);
  });

  it('names all that is wrong, the cause before what follows from it', () => {
    const all = {
      diskFilling: true,
      secretOther: true,
      engine: false,
      worker: false,
      clockLagSeconds: 9999,
      outboxSeconds: 9999,
      casesInNoList: 2,
    };
    const more = { filesLost: 1, filesUnchecked: 1, noticesUndelivered: 1, daysUnsealed: 1, rootsUnstamped: 1 };
    expect(faultsOf({ ...all, ...more })).toEqual(FAULTS);
  });
});
