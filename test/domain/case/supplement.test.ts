import { describe, expect, it } from '@jest/globals';
import { refuseAtOnce } from '../../../domain/case/decide.ts';
import { openMaterials } from '../../../domain/case/materials.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { MATERIALS, file, wish, type Given } from './builders.ts';
import { commandOf } from './commands.ts';
import { flagsOn, status } from './reading.ts';

const before = 'A23' as ItemCode;
/** Accepted on 2026-09-02 with D1 promised for 2026-09-11. */
const deferred = (given: Given = {}) =>
  file('2026-09-01T09:00', {
    missing: ['D1'],
    promise: { materials: given.missing ?? ['D1'], until: '2026-09-11' },
    item: { supplementAfterGrant: { before } },
    ...given,
  }).does('2026-09-02T09:00', wish.accept);
const granted = deferred()
  .does('2026-09-03T09:00', wish.propose('grantWithSupplement'))
  .does('2026-09-03T10:00', wish.sign);

describe('a grant with a paper outstanding (容缺通过)', () => {
  it('has status 12, and the promise of the paper ends as a clock', () => {
    expect([status(granted), granted.in('decided').permit?.state]).toEqual([12, 'valid']);
    expect(granted.in('decided').decision).toMatchObject({
      outcome: 'grant',
      supplement: { materials: ['D1'], open: ['D1'] },
    });
    expect(granted.state.clocks.deferral?.end).toBe('2026-09-03');
    expect([openMaterials(granted.state), flagsOn(granted, '2026-09-03').deferred]).toEqual([['D1'], true]);
  });

  it('never lapses, and takes the paper at any time after', () => {
    expect(granted.until('2027-09-01T00:00').happened).not.toContain('deferralLapsed');
    const whole = granted.does('2027-03-01T09:00', wish.handIn('D1'));
    expect([status(whole), openMaterials(whole.state), flagsOn(whole, '2027-03-01').deferred]).toEqual([12, [], false]);
    expect(whole.tries('2027-03-02T09:00', wish.handIn('D1'))?.code).toBe('E-MATERIAL-NOT-MISSING');
  });

  it('takes paper by paper, and nothing else', () => {
    const two = deferred({ missing: ['D1', 'D2'] })
      .does('2026-09-03T09:00', wish.propose('grantWithSupplement'))
      .does('2026-09-03T10:00', wish.sign)
      .does('2026-09-04T09:00', wish.handIn('D2'));
    expect(two.in('decided').decision.supplement).toEqual({ materials: ['D1', 'D2'], open: ['D1'] });
    expect(two.tries('2026-09-04T10:00', wish.handIn('E1'))?.code).toBe('E-MATERIAL-NOT-MISSING');
  });

  it('is not for a paper that came before', () => {
    const kept = deferred().does('2026-09-03T09:00', wish.handIn('D1'));
    expect(kept.tries('2026-09-03T10:00', wish.propose('grantWithSupplement'))).toMatchObject({
      code: 'E-SUPPLEMENT-NOT-ALLOWED',
      article: '意见 6',
      field: 'outcome',
    });
    expect(kept.tries('2026-09-03T10:00', wish.propose('grant'))).toBeNull();
  });

  it('that loses its paper before the signature is not signed', () => {
    const proposed = deferred().does('2026-09-03T09:00', wish.propose('grantWithSupplement'));
    const kept = proposed.does('2026-09-03T09:30', wish.handIn('D1'));
    expect(kept.tries('2026-09-03T10:00', wish.sign)?.code).toBe('E-SUPPLEMENT-NOT-ALLOWED');
  });

  it('is not known to an item whose rules do not name it', () => {
    expect(deferred({ item: {} }).tries('2026-09-03T09:00', wish.propose('grantWithSupplement'))?.code).toBe(
      'E-SUPPLEMENT-NOT-ALLOWED',
    );
  });

  it('ends the days of grace too, where the zone gave them (CURE15)', () => {
    const cured = deferred({ missing: ['D1'], rules: { deferralLapse: 'CURE15' } })
      .does('2026-09-14T09:00', wish.propose('grantWithSupplement'))
      .does('2026-09-14T10:00', wish.sign);
    expect([status(cured), cured.state.clocks.cure?.end]).toEqual([12, '2026-09-14']);
    expect(cured.until('2027-01-01T00:00').happened).not.toContain('terminated');
  });

  it('is never of a paper of safety', () => {
    const safety = MATERIALS.map((one) => (one.code === 'D1' ? { ...one, safety: true } : one));
    const life = deferred();
    const unsafe = { ...life.in('accepted'), item: { ...life.state.item, materials: safety } };
    const wants = commandOf(wish.propose('grantWithSupplement'));
    expect(refuseAtOnce(life.state, wants)).toBeNull();
    expect(refuseAtOnce(unsafe, wants)).toMatchObject({ code: 'E-SUPPLEMENT-NOT-ALLOWED', facts: { open: ['D1'] } });
  });

  it('does not stand for an essential paper that is missing too', () => {
    const life = file('2026-09-01T09:00', {
      missing: ['E2', 'D1'],
      promise: { materials: ['D1'], until: '2026-09-14' },
      item: { supplementAfterGrant: { before } },
    }).until('2026-09-09T00:00');
    expect(life.tries('2026-09-09T09:00', wish.propose('grantWithSupplement'))).toMatchObject({
      code: 'E-DECISION-MISSING',
      facts: { missing: ['材料E2'] },
    });
  });

  it('leaves a plain grant and a refusal barred while the paper is open', () => {
    expect(deferred().tries('2026-09-03T09:00', wish.propose('grant'))?.code).toBe('E-DEFERRAL-OPEN');
    expect(deferred().tries('2026-09-03T09:00', wish.propose('refuse'))?.code).toBe('E-DEFERRAL-OPEN');
  });
});

describe('a paper that another item still owes (容缺后补)', () => {
  const life = file('2026-09-01T09:00')
    .does('2026-09-02T09:00', wish.accept)
    .with({ owedSupplements: ['A18' as ItemCode] });

  it('bars the grant of the item that waits for it, and its signature, not the refusal', () => {
    expect(life.tries('2026-09-03T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-SUPPLEMENT',
      article: '意见 6',
      facts: { items: ['A18'] },
    });
    expect(life.tries('2026-09-03T09:00', wish.propose('refuse'))).toBeNull();
    const proposed = life.with({ owedSupplements: [] }).does('2026-09-03T09:00', wish.propose('grant'));
    expect(proposed.with({ owedSupplements: ['A18' as ItemCode] }).tries('2026-09-03T10:00', wish.sign)?.code).toBe(
      'E-DECISION-SUPPLEMENT',
    );
  });
});

describe('after a decision without anything outstanding', () => {
  it('nothing is handed in', () => {
    const plain = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign);
    expect(plain.tries('2026-09-04T09:00', wish.handIn('D1'))?.code).toBe('E-CASE-ENDED');
  });
});
