import { describe, expect, it } from '@jest/globals';
import { openMaterials } from '../../../domain/case/materials.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { day, file, wish, type Given } from './builders.ts';

/** The one notice names an essential paper and one that may come later; both are missing. */
const noticed = (given: Given = {}) =>
  file('2026-09-01T09:00', { missing: ['E2', 'D1'], ...given }).does('2026-09-02T09:00', wish.correct('E2', 'D1'));

describe('a promise that is signed while a correction runs', () => {
  const handed = noticed().does('2026-09-03T10:00', wish.handIn('E2'));

  it('answers the notice, together with what was handed in, so that the window can accept', () => {
    const answered = handed.does('2026-09-04T10:00', wish.promise(['D1'], '2026-09-11'));
    expect(answered.happened.slice(-2)).toEqual(['deferralPromised', 'corrected']);
    expect([statusOf(answered.state), answered.in('received').correction?.answeredOn]).toEqual([7, '2026-09-04']);
    const accepted = answered.does('2026-09-07T10:00', wish.accept);
    expect(accepted.in('accepted')).toMatchObject({ acceptance: { on: '2026-09-04' }, deferral: { open: ['D1'] } });
    expect(accepted.state.clocks.deferral?.end).toBeUndefined();
  });

  it('answers it as well when the essential paper comes after it', () => {
    const promised = noticed().does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-11'));
    expect([statusOf(promised.state), openMaterials(promised.state)]).toEqual([6, ['E2', 'D1']]);
    const answered = promised.does('2026-09-04T10:00', wish.handIn('E2'));
    expect(statusOf(answered.state)).toBe(7);
    expect(answered.tries('2026-09-07T10:00', wish.accept)).toBeNull();
  });

  it('leaves the notice open for what it does not name, which is what ends the case when it never comes', () => {
    const promised = noticed().does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-11'));
    expect(promised.tries('2026-09-04T10:00', wish.accept)?.code).toBe('E-CASE-STAGE');
    expect(promised.until('2026-12-01T00:00').happened).toContain('deemedWithdrawn');
  });

  it('answers for nothing once its day is over: the paper itself, or a new promise, does', () => {
    const late = noticed()
      .does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-07'))
      .does('2026-09-08T10:00', wish.handIn('E2'));
    expect([statusOf(late.state), openMaterials(late.state)]).toEqual([6, ['D1']]);
    expect(statusOf(late.does('2026-09-08T11:00', wish.handIn('D1')).state)).toBe(7);
    const anew = late.does('2026-09-08T11:00', wish.promise(['D1'], '2026-09-15'));
    expect(anew.in('received').deferral?.until).toBe('2026-09-15');
  });

  it('answers for nothing where the applicant was barred in between', () => {
    const barred = noticed()
      .does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-11'))
      .with({ deferralBarred: true })
      .does('2026-09-04T10:00', wish.handIn('E2'));
    expect(statusOf(barred.state)).toBe(6);
  });

  it('of a paper that came with a defect is kept by handing it in anew, before or after acceptance', () => {
    const defective = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.correct('D1'))
      .does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-11'));
    expect([statusOf(defective.state), openMaterials(defective.state)]).toEqual([7, ['D1']]);
    const accepted = defective.does('2026-09-04T10:00', wish.accept);
    expect(accepted.tries('2026-09-07T10:00', wish.propose('grant'))?.code).toBe('E-DEFERRAL-OPEN');
    const kept = accepted.does('2026-09-07T10:00', wish.handIn('D1'));
    expect([openMaterials(kept.state), kept.state.clocks.deferral?.end]).toEqual([[], day('2026-09-07')]);
  });
});
