import { describe, expect, it, test } from '@jest/globals';
import type { Wish } from '../../../domain/case/command.ts';
import { openDuties } from '../../../domain/case/duty.ts';
import type { CorrectionGround } from '../../../domain/case/state/handed.ts';
import { file, gap, wish, type Life } from './builders.ts';
import { dueOn, status } from './reading.ts';

const notice = (ground: CorrectionGround | null, ...codes: readonly string[]): Wish => ({
  kind: 'notifyCorrection',
  gaps: codes.map(gap),
  ground,
});
const corrected = file('2026-09-01T09:00', { missing: ['E1'] })
  .does('2026-09-02T09:00', notice(null, 'E1'))
  .does('2026-09-04T09:00', wish.handIn('E1'));
const second = corrected.does('2026-09-07T09:00', notice('answer', 'E1', 'E2'));
const steps = ({ state }: Life) => openDuties(state).map(({ kind, round }) => `${kind} ${round}`);

describe('a second correction notice', () => {
  it('is refused where nothing allows it (许可法 32(4), 72(4)), and nothing changes', () => {
    expect(corrected.tries('2026-09-07T09:00', notice(null, 'E2'))).toMatchObject({
      code: 'E-CORRECTION-SECOND',
      article: ['许可法 32(4)', '许可法 72(4)'],
      facts: { first: '2026-09-02' },
    });
    expect([status(corrected), dueOn(corrected, 'acceptance', '2026-09-07')]).toEqual([7, '2026-09-11']);
  });

  test.each(['answer', 'lawChange'] as const)('is given where the ground is %s', (ground) => {
    const life = corrected.does('2026-09-07T09:00', notice(ground, 'E1'));
    expect([status(life), life.in('correcting').correction]).toMatchObject([6, { ground, on: '2026-09-07', round: 2 }]);
    expect(life.events.at(-1)).toMatchObject({ type: 'correctionNotified', ground });
  });

  it('keeps to the window like the first', () => {
    expect(corrected.tries('2026-09-11T23:59', notice('answer', 'E1'))).toBeNull();
    expect(corrected.tries('2026-09-12T00:00', notice('answer', 'E1'))).toMatchObject({
      code: 'E-CASE-STAGE',
      article: '许可法 32(4)',
    });
  });

  it('starts the applicant’s days anew, and warns anew', () => {
    expect(dueOn(second, 'correction', '2026-09-07')).toBe('2026-09-28');
    expect(second.state.clocks.correction).not.toHaveProperty('end');
    expect(second.until('2026-09-28T00:00').happened.at(-1)).toBe('warned');
    expect(status(second.until('2026-09-29T00:00'))).toBe(14);
  });

  it('is answered in full, and acceptance counts from the last paper', () => {
    const half = second.does('2026-09-08T09:00', wish.handIn('E1'));
    expect(status(half)).toBe(6);
    const whole = half.does('2026-09-09T09:00', wish.handIn('E2'));
    expect([status(whole), dueOn(whole, 'acceptance', '2026-09-09')]).toEqual([7, '2026-09-16']);
    expect(whole.does('2026-09-10T09:00', wish.accept).in('accepted').acceptance.on).toBe('2026-09-09');
  });

  it('has a step of its own at the window, so that none is lost', () => {
    const whole = second.does('2026-09-09T09:00', wish.handIn('E1', 'E2'));
    expect([steps(corrected), steps(second), steps(whole)]).toEqual([['accept 2'], [], ['accept 3']]);
  });
});
