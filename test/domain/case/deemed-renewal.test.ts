import { describe, expect, it } from '@jest/globals';
import {
  hasRunOut,
  isRenewedBySilence,
  lastBeforeSilence,
  refuseSuccession,
  renewalDay,
} from '../../../domain/case/permit.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { SuccessionKind } from '../../../domain/case/state/permit.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { contextOf, file, wish, type Life } from './builders.ts';
import { onPermit } from './permit-wishes.ts';
import { dueOn, told } from './reading.ts';
import { STAGES } from './stages.ts';

const [FIRST, SECOND] = ['next', 'the one after'] as [CaseId, CaseId];
const asks = (life: Life, moment: string, caseId: CaseId) =>
  life.happens(moment, { type: 'successionAsked', kind: 'renewal', caseId });
const decides = (life: Life, moment: string, caseId: CaseId, granted: boolean) =>
  life.happens(moment, { type: 'successionDecided', kind: 'renewal', caseId, granted });
const stateOf = (life: Life) => life.in('decided').permit?.state;

/** Granted on Thursday 2026-09-03 for two years. */
const lasting = file('2026-09-01T09:00', { item: { validity: { length: 24, unit: 'months' } } })
  .does('2026-09-02T09:00', wish.accept)
  .does('2026-09-03T09:00', wish.propose('grant'))
  .does('2026-09-03T10:00', wish.sign);
const renewed = asks(lasting, '2028-08-04T09:00', FIRST).until('2028-09-04T00:00');

describe('a permit that was renewed by silence (许可法 50(2))', () => {
  it('holds for as long as it was granted, from its old end, which stays on record', () => {
    expect([dueOn(renewed, 'validity', '2028-09-04'), dueOn(renewed, 'renewedValidity', '2028-09-04')]).toEqual([
      '2028-09-03',
      '2030-09-03',
    ]);
    expect(stateOf(renewed.until('2030-09-03T23:59'))).toBe('valid');
    const over = renewed.until('2030-09-04T00:00');
    expect([stateOf(over), told(over, 'warned', 'expired').slice(-2)]).toEqual([
      'expired',
      ['2030-08-04T00:00 warned renewedValidity', '2030-09-04T00:00 expired'],
    ]);
  });

  it('has run out once in its first time, and in the second only when that is over', () => {
    const ranOut = ({ state }: Life) =>
      (['validity', 'renewedValidity'] as const).filter((name) => hasRunOut(state, name, PUBLISHED_CALENDAR));
    expect([ranOut(lasting), ranOut(renewed)]).toEqual([[], ['validity']]);
    expect(ranOut(renewed.until('2030-09-04T00:00'))).toEqual(['validity', 'renewedValidity']);
    expect(ranOut(renewed.does('2028-10-09T09:00', onPermit.deregister))).toEqual(['validity']);
  });

  it('is renewed again as it was before: by its new end, and again by silence', () => {
    const settled = decides(renewed, '2028-10-09T09:00', FIRST, false);
    expect(stateOf(settled)).toBe('valid');
    expect(renewalDay(settled.state, PUBLISHED_CALENDAR)).toBe('2030-08-04');
    expect(refuseSuccession(settled.state, 'renewal', contextOf('2030-08-05T09:00'))?.code).toBe('E-RENEWAL-LATE');
    const again = asks(settled, '2030-08-04T09:00', SECOND).until('2030-09-04T00:00');
    expect([stateOf(again), dueOn(again, 'renewedValidity', '2030-09-04')]).toEqual(['valid', '2032-09-03']);
    expect(told(again.until('2032-09-04T00:00'), 'warned', 'expired').slice(-2)).toEqual([
      '2032-08-04T00:00 warned renewedValidity',
      '2032-09-04T00:00 expired',
    ]);
  });

  it('is asked for anew also while the organ goes on being silent, and its silence counts again', () => {
    expect(refuseSuccession(renewed.state, 'renewal', contextOf('2030-08-04T09:00'))).toBeNull();
    expect(told(renewed.until('2030-08-04T09:00'), 'lastDayReminded').at(-1)).toMatch(/^2030-07-05/);
    const asking = asks(renewed, '2030-08-04T09:00', SECOND);
    expect(refuseSuccession(asking.state, 'change', contextOf('2030-08-05T09:00'))?.code).toBe('E-SUCCESSION-PENDING');
    const again = asking.until('2030-09-04T00:00');
    expect([stateOf(again), dueOn(again, 'renewedValidity', '2030-09-04')]).toEqual(['valid', '2032-09-03']);
  });

  it('keeps what was asked for anew when the first application is decided after all', () => {
    const asking = asks(renewed, '2030-08-04T09:00', SECOND);
    const refused = decides(asking, '2030-08-06T09:00', FIRST, false);
    expect(refused.in('decided').permit?.successor?.caseId).toBe(SECOND);
    expect(stateOf(decides(asking, '2030-08-06T09:00', FIRST, true))).toBe('changed');
    expect(decides(asking, '2030-08-06T09:00', SECOND, false).in('decided').permit?.successor).toBeNull();
  });

  it('is known for the application on which it was, and for no later one', () => {
    const settled = decides(renewed, '2028-10-09T09:00', FIRST, false);
    const asking = asks(settled, '2030-08-04T09:00', SECOND);
    expect([renewed, asking].map(({ state }) => isRenewedBySilence(state, FIRST))).toEqual([true, true]);
    expect(isRenewedBySilence(asking.state, SECOND)).toBe(false);
    expect(isRenewedBySilence(asking.until('2030-09-04T00:00').state, SECOND)).toBe(true);
    expect(isRenewedBySilence(lasting.state, FIRST)).toBe(false);
  });

  it('would be by its last day, as long as that application waits and the permit holds', () => {
    const asking = asks(lasting, '2028-08-04T09:00', FIRST);
    const last = ({ state }: Life, of = FIRST) => lastBeforeSilence(state, of, PUBLISHED_CALENDAR);
    expect([last(lasting), last(asking), last(asking, SECOND), last(renewed)]).toEqual([
      null,
      '2028-09-03',
      null,
      null,
    ]);
    expect(last(decides(asking, '2028-09-01T09:00', FIRST, false))).toBeNull();
    expect(last(asks(renewed, '2030-08-04T09:00', SECOND), SECOND)).toBe('2030-09-03');
    const changing = lasting.happens('2028-08-04T09:00', { type: 'successionAsked', kind: 'change', caseId: FIRST });
    expect(last(changing)).toBeNull();
  });

  it('is confirmed by a grant, and stays as it was where that was recorded without an end', () => {
    const confirmed = decides(renewed, '2028-09-20T09:00', FIRST, true);
    expect([stateOf(confirmed), confirmed.state.clocks.renewedValidity?.end]).toEqual(['changed', '2028-09-20']);
    const before = asks(lasting, '2028-08-04T09:00', FIRST).until('2028-09-03T23:59');
    const endless = before.happens('2028-09-03T23:59', { type: 'deemedRenewed' });
    expect([stateOf(endless), endless.state.clocks.renewedValidity]).toEqual(['valid', undefined]);
    expect(endless.until('2040-01-01T00:00').happened).not.toContain('expired');
  });
});

describe('the application on which a permit was renewed by silence', () => {
  const late = STAGES.accepted.with({ deemedRenewed: true });
  const applied = (kind: SuccessionKind) =>
    file('2026-09-01T09:00', { succeeds: { kind, caseId: FIRST } }).does('2026-09-02T09:00', wish.accept);

  it('is refused no more, neither proposed nor signed', () => {
    const bar = { code: 'E-RENEWAL-DEEMED', article: '许可法 50(2)', field: 'outcome' };
    expect(late.tries('2026-09-04T09:00', wish.propose('refuse'))).toMatchObject(bar);
    const proposed = STAGES.accepted.does('2026-09-04T09:00', wish.propose('refuse'));
    expect(proposed.with({ deemedRenewed: true }).tries('2026-09-04T10:00', wish.sign)).toMatchObject(bar);
  });

  it('is refused where that permit ended otherwise meanwhile, and granted no more (许可法 50)', () => {
    const asked = applied('renewal').with({ deemedRenewed: true, endedBefore: 'revoked' });
    const bar = { code: 'E-SUCCESSION-ENDED', article: '许可法 50', field: 'outcome', facts: { state: 'revoked' } };
    expect(asked.tries('2026-09-04T09:00', wish.propose('grant'))).toMatchObject(bar);
    expect(asked.tries('2026-09-04T09:00', wish.propose('refuse'))).toBeNull();
  });

  it.each(['revoked', 'withdrawn', 'deregistered', 'void', 'changed', 'expired'] as const)(
    'is not granted, nor is a change, of what is %s meanwhile',
    (endedBefore) => {
      for (const kind of ['renewal', 'change'] as const)
        expect(applied(kind).with({ endedBefore }).tries('2026-09-04T09:00', wish.propose('grant'))?.code).toBe(
          'E-SUCCESSION-ENDED',
        );
    },
  );

  it('is still granted', () => {
    const granted = late.does('2026-09-04T09:00', wish.propose('grant')).does('2026-09-04T10:00', wish.sign);
    expect(granted.in('decided').decision.outcome).toBe('grant');
  });
});
