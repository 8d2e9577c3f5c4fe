import type { Wish } from '../../../domain/case/command.ts';
import { describe, expect, it, test } from '@jest/globals';
import type { DeferralLapse } from '../../../domain/zone/zone.ts';
import { at } from '../../setup/at.ts';
import { day, file, wish, type Given } from './builders.ts';

/** A case that lacks D1, promised until Friday 2026-09-11. */
const promised = (given: Given = {}) =>
  file('2026-09-01T09:00', { missing: ['D1'], ...given }).does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-11'));
const accepted = (given: Given = {}) => promised(given).does('2026-09-02T10:00', wish.accept);

describe('a deferral promise (容缺受理承诺)', () => {
  it('covers what is missing, so that the case is accepted', () => {
    const life = accepted();
    expect(life.in('accepted').deferral).toEqual({
      materials: ['D1'],
      until: day('2026-09-11'),
      period: null,
      promisedAt: at('2026-09-01T10:00'),
      open: ['D1'],
    });
    expect(life.state.clocks.deferral).toMatchObject({
      start: '2026-09-02',
      length: 9,
      unit: 'calendarDays',
      limit: 'other',
    });
  });

  it('signed with the filing takes effect with the receipt', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-11' } });
    expect(life.happened).toEqual(['filed', 'received', 'deferralPromised']);
    expect(life.tries('2026-09-02T10:00', wish.accept)).toBeNull();
  });

  it('covers only what it names', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1', 'D2'] }).does(
      '2026-09-01T10:00',
      wish.promise(['D1'], '2026-09-11'),
    );
    expect(life.tries('2026-09-02T10:00', wish.accept)).toMatchObject({
      code: 'E-ACCEPT-GAPS',
      facts: { missing: ['材料D2'] },
    });
  });

  it('given again replaces the first', () => {
    const life = promised().does('2026-09-01T11:00', wish.promise(['D1'], '2026-09-09'));
    expect(life.does('2026-09-02T10:00', wish.accept).in('accepted').deferral?.until).toBe('2026-09-09');
  });

  test.each([
    ['an essential paper', ['E2'], { code: 'E-DEFERRAL-ESSENTIAL', article: '意见 6', field: 'materials.0' }],
    ['a paper of safety', ['D1', 'N1'], { code: 'E-DEFERRAL-SAFETY', article: '意见 23', field: 'materials.1' }],
    ['a paper in hand', ['D2'], { code: 'E-MATERIAL-NOT-MISSING', field: 'materials.0' }],
    ['nothing', [], { code: 'E-MATERIAL-MISSING', field: 'materials' }],
  ])('of %s is refused', (_what, materials, refusal) => {
    const life = file('2026-09-01T09:00', { missing: ['E2', 'D1', 'N1'] });
    expect(life.tries('2026-09-01T10:00', wish.promise(materials, '2026-09-11'))).toMatchObject(refusal);
  });
});

describe('the day that a promise may name', () => {
  const life = file('2026-09-01T09:00', { missing: ['D1'] });

  test.each([
    ['the promised limit, as if accepted today', '2026-09-15', null],
    ['a day more', '2026-09-16', 'E-DEFERRAL-TOO-LONG'],
    ['today', '2026-09-01', null],
    ['yesterday', '2026-08-31', 'E-DEFERRAL-PASSED'],
  ])('%s', (_what, until, code) => {
    expect(life.tries('2026-09-01T10:00', wish.promise(['D1'], until))?.code ?? null).toBe(code);
  });

  it('moves with the day of the promise', () => {
    expect(life.tries('2026-09-02T10:00', wish.promise(['D1'], '2026-09-16'))).toBeNull();
  });

  it('is measured by the statutory limit where none is promised, from receipt where that counts from receipt', () => {
    const from = (start: 'acceptance' | 'receipt') =>
      file('2026-09-01T09:00', {
        missing: ['D1'],
        item: { promised: null, statutory: { length: 20, unit: 'calendarDays', from: start } },
      }).tries('2026-09-04T10:00', wish.promise(['D1'], '2026-09-22'));
    expect(from('acceptance')).toBeNull();
    expect(from('receipt')).toMatchObject({ code: 'E-DEFERRAL-TOO-LONG', facts: { latest: '2026-09-21' } });
  });

  it('is free where the item knows no limit', () => {
    const free = file('2026-09-01T09:00', { missing: ['D1'], item: { promised: null, statutory: null } });
    expect(free.tries('2026-09-01T10:00', wish.promise(['D1'], '2027-03-01'))).toBeNull();
  });
});

describe('a promise at acceptance', () => {
  it('covers what is missing on its last day, and none the day after', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1'] }).does(
      '2026-09-01T10:00',
      wish.promise(['D1'], '2026-09-03'),
    );
    expect(life.tries('2026-09-03T23:59', wish.accept)).toBeNull();
    expect(life.tries('2026-09-04T00:00', wish.accept)?.code).toBe('E-ACCEPT-GAPS');
  });

  it('ends on the day that it names, worked or not', () => {
    const life = file('2026-09-03T09:00', { missing: ['D1'] })
      .does('2026-09-03T10:00', wish.promise(['D1'], '2026-09-05'))
      .does('2026-09-04T10:00', wish.accept);
    expect(life.until('2026-09-05T23:59').state.stage).toBe('accepted');
    expect(life.until('2026-09-06T00:00').state.stage).toBe('closed');
  });

  it('for a period counts from the acceptance, and rolls to a working day', () => {
    const promise = { ...wish.promise(['D1'], '2026-09-11'), period: { length: 10, unit: 'calendarDays' } } as Wish;
    const life = file('2026-09-01T09:00', { missing: ['D1'] })
      .does('2026-09-01T10:00', promise)
      .does('2026-09-02T10:00', wish.accept);
    expect(life.until('2026-09-14T23:59').state.stage).toBe('accepted');
    expect(life.until('2026-09-15T00:00').state.stage).toBe('closed');
  });

  it('is measured from the day to which acceptance goes back after a correction', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2', 'D1'] })
      .does('2026-09-01T10:00', wish.correct('E2'))
      .does('2026-09-02T11:00', wish.handIn('E2'));
    expect(life.tries('2026-09-04T10:00', wish.promise(['D1'], '2026-09-17'))).toMatchObject({
      code: 'E-DEFERRAL-TOO-LONG',
      facts: { latest: '2026-09-16' },
    });
    const promisedToo = life.does('2026-09-04T10:00', wish.promise(['D1'], '2026-09-16'));
    expect(promisedToo.does('2026-09-04T11:00', wish.accept).in('accepted').acceptance.on).toBe('2026-09-02');
  });

  it('is void for who was barred in between', () => {
    expect(promised().with({ deferralBarred: true }).tries('2026-09-02T10:00', wish.accept)?.code).toBe(
      'E-DEFERRAL-BARRED',
    );
  });

  it('that was kept before binds nobody any more', () => {
    const kept = promised().does('2026-09-02T09:00', wish.handIn('D1'));
    const life = kept.with({ deferralBarred: true }).does('2026-09-08T10:00', wish.accept);
    expect(life.state.clocks.deferral).toBeUndefined();
    expect(life.until('2026-09-14T00:00').state.stage).toBe('accepted');
  });
});

describe('while papers are outstanding', () => {
  test.each(['grant', 'refuse'] as const)('nothing is decided: %s', (outcome) => {
    expect(accepted().tries('2026-09-03T09:00', wish.propose(outcome))).toMatchObject({
      code: 'E-DEFERRAL-OPEN',
      article: '意见 6',
      facts: { open: ['D1'], until: '2026-09-11' },
    });
  });

  it('the review goes on', () => {
    expect(accepted().tries('2026-09-03T09:00', wish.beginReview)).toBeNull();
  });

  it('the last of several papers ends the clock', () => {
    const two = file('2026-09-01T09:00', { missing: ['D1', 'D2'] })
      .does('2026-09-01T10:00', wish.promise(['D1', 'D2'], '2026-09-11'))
      .does('2026-09-02T10:00', wish.accept)
      .does('2026-09-03T10:00', wish.handIn('D2'));
    expect(two.in('accepted').deferral?.open).toEqual(['D1']);
    expect(two.state.clocks.deferral?.end).toBeUndefined();
    const kept = two.does('2026-09-11T23:59', wish.handIn('D1'));
    expect(kept.state.clocks.deferral?.end).toBe('2026-09-11');
    expect(kept.tries('2026-09-12T00:00', wish.propose('grant'))).toBeNull();
  });
});

describe('a promise that is not kept lapses at 00:00 after its last day', () => {
  const lapse = (deferralLapse: DeferralLapse) => accepted({ rules: { deferralLapse } }).until('2026-09-12T00:00');

  it('and until 24:00 of that day it has not', () => {
    expect(accepted().until('2026-09-11T23:59').happened).not.toContain('deferralLapsed');
    expect(accepted().tries('2026-09-12T00:00', wish.handIn('D1'))?.code).toBe('E-CASE-ENDED');
  });

  test.each([
    ['TERMINATE', { on: '2026-09-02', at: at('2026-09-02T10:00'), deemed: false }],
    ['REVOKE_ACCEPTANCE', null],
  ] as const)('%s closes the case', (policy, acceptance) => {
    const life = lapse(policy);
    expect(life.happened.slice(-2)).toEqual(['deferralLapsed', 'terminated']);
    expect(life.events.slice(-2).map((event) => [event.at, event.by.capacity])).toEqual([
      [at('2026-09-12T00:00'), 'system'],
      [at('2026-09-12T00:00'), 'system'],
    ]);
    expect(life.in('closed')).toMatchObject({
      closing: { kind: 'terminated', wasAccepted: true, on: '2026-09-12' },
      acceptance,
    });
    expect(life.state.clocks.deferral?.end).toBe('2026-09-11');
  });

  it('REFUSE refuses the application by itself, with its reason and service', () => {
    const decided = lapse('REFUSE').in('decided');
    expect(decided.decision).toEqual({
      outcome: 'refuse',
      at: at('2026-09-12T00:00'),
      on: '2026-09-12',
      bySystem: true,
      byCommitment: false,
      authority: null,
      supplement: null,
    });
    expect(decided.clocks.service).toMatchObject({ start: '2026-09-12', length: 10 });
    expect(decided.clocks.promised?.end).toBe('2026-09-12');
  });

  it('on the day on which the promised limit ends too, nobody is urged', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1'] })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-15'))
      .does('2026-09-01T11:00', wish.accept)
      .until('2026-12-01T00:00');
    expect(life.happened.slice(-2)).toEqual(['deferralLapsed', 'terminated']);
    expect(life.happened).not.toContain('urged');
  });
});
