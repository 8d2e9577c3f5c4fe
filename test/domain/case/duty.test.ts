import { describe, expect, it, test } from '@jest/globals';
import { decidedOn, openDuties, turnOf } from '../../../domain/case/duty.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { file, wish } from './builders.ts';
import { STAGES, type Place } from './stages.ts';

/** Place · national status · whose turn it is · what is to be done, by whom. */
const TABLE = [
  ['filedAhead', null, 'nobody', []],
  ['received', 1, 'window', ['accept 1 window']],
  ['correcting', 6, 'enterprise', []],
  ['corrected', 7, 'window', ['accept 2 window']],
  ['accepted', 3, 'reviewer', ['review 1 planning']],
  ['deferred', 3, 'reviewer', ['review 1 planning']],
  ['prepared', 8, 'reviewer', ['sign 1 planning']],
  ['granted', 11, 'window', ['serve 1 window']],
  ['committed', 11, 'window', ['serve 1 window', 'check 1 planning']],
  ['rectifying', 11, 'window', ['serve 1 window', 'check 2 planning']],
  ['refused', 13, 'window', ['serve 1 window']],
  ['withdrawn', 2, 'nobody', []],
  ['declined', 5, 'window', ['serve 1 window']],
] as const satisfies readonly (readonly [Place, number | null, string, readonly string[]])[];

const told = (place: Place) =>
  openDuties(STAGES[place].state).map(({ kind, round, unit }) => `${kind} ${round} ${unit}`);

describe('a case in every place of its life', () => {
  test.each(TABLE)('%s has status %s, it is the turn of %s, and open are %j', (place, status, turn, duties) => {
    const { state } = STAGES[place];
    expect([statusOf(state), turnOf(state), told(place)]).toEqual([status, turn, duties]);
  });

  it('has ended with status 14 if it was accepted before, or fell silent', () => {
    const accepted = STAGES.accepted.does('2026-09-03T09:00', wish.withdraw);
    const silent = STAGES.correcting.until('2026-10-10T00:00');
    const lapsed = STAGES.deferred.until('2026-09-11T00:00');
    expect([accepted, silent, lapsed].map(({ state }) => statusOf(state))).toEqual([14, 14, 14]);
    const revoked = file('2026-09-01T09:00', { missing: ['D1'], rules: { deferralLapse: 'REVOKE_ACCEPTANCE' } })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10'))
      .does('2026-09-02T09:00', wish.accept);
    expect(statusOf(revoked.until('2026-09-11T00:00').state)).toBe(14);
    expect(statusOf(file('2026-09-01T09:00').does('2026-09-01T10:00', wish.notNeeded).state)).toBe(4);
  });

  it('is reviewed again after it was sent back, and signed again', () => {
    const returned = STAGES.prepared.does('2026-09-04T09:00', wish.sendBack);
    expect(openDuties(returned.state)).toEqual([{ kind: 'review', round: 2, unit: 'planning' }]);
    const again = returned.does('2026-09-04T10:00', wish.propose('grant'));
    expect(openDuties(again.state)).toEqual([{ kind: 'sign', round: 2, unit: 'planning' }]);
  });

  it('asks for nothing more once it is served and checked', () => {
    const served = STAGES.rectifying.does('2026-09-04T09:00', wish.serve).does('2026-09-04T10:00', wish.check('met'));
    expect([openDuties(served.state), turnOf(served.state)]).toEqual([[], 'nobody']);
    const declined = STAGES.declined.does('2026-09-04T09:00', wish.serve);
    expect([openDuties(declined.state), turnOf(declined.state)]).toEqual([[], 'nobody']);
  });

  it('knows the day of its decision, if there was one', () => {
    expect([STAGES.accepted, STAGES.granted, STAGES.declined].map(({ state }) => decidedOn(state))).toEqual([
      null,
      '2026-09-03',
      null,
    ]);
  });
});
