import { describe, expect, it, test } from '@jest/globals';
import { SYSTEM } from '../../../domain/case/actor.ts';
import { openDuties } from '../../../domain/case/duty.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { receiveCase } from '../../../domain/case/receive.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { statusOf } from '../../../domain/case/status.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { contextOf, day, file, lifeOf, wish, type Given } from './builders.ts';

const waitingFor = ['A02' as ItemCode];

describe('filing (申报)', () => {
  it('is receipt in the same moment', () => {
    expect(file('2026-09-01T09:00').happened).toEqual(['filed', 'received']);
  });

  test.each([
    ['an item that is decided at once', { item: { instant: true } }, false],
    ['a commitment to such an item', { item: { instant: true }, way: 'commitment' }, true],
  ] as const)('%s is accepted and granted by the system in the same moment', (_what, given: Given, byCommitment) => {
    const life = file('2026-09-01T09:00', given);
    expect(life.happened).toEqual(['filed', 'received', 'accepted', 'granted']);
    expect(life.in('decided')).toMatchObject({
      acceptance: { on: '2026-09-01', deemed: false },
      decision: { outcome: 'grant', on: '2026-09-01', bySystem: true, byCommitment },
    });
    expect(life.events.slice(2).every(({ by, at }) => by.capacity === 'system' && at === life.state.filedAt)).toBe(
      true,
    );
  });

  test.each([
    ['anything is missing', { missing: ['D1'] }],
    ['the zone has no power', { facts: { authority: null } }],
    ['the pilot instrument of the promise has ended', { facts: { pilotOver: true } }],
  ] as const)('is not decided at once where %s', (_what, given: Given) => {
    for (const at of [{ item: { instant: true } }, { item: { instant: true }, way: 'commitment' }] as const)
      expect(file('2026-09-01T09:00', { ...given, ...at }).state.stage).toBe('received');
  });
});

describe('filing ahead (提前申报)', () => {
  const ahead = (given: Given = {}) => file('2026-09-01T09:00', { ...given, facts: { ...given.facts, waitingFor } });

  it('waits for the predecessor: no receipt, no clock, nothing by itself', () => {
    expect(ahead().happened).toEqual(['filed']);
    expect(ahead().state).toMatchObject({ stage: 'filedAhead', clocks: {} });
    expect(ahead().until('2027-06-01T00:00').happened).toEqual(['filed']);
  });

  it('is received on the day it is released', () => {
    const events = receiveCase(ahead().in('filedAhead'), SYSTEM, contextOf('2026-09-10T15:00'));
    const life = lifeOf([...ahead().events, ...events]);
    expect(life.in('received')).toMatchObject({ receivedAt: '2026-09-10T15:00:00.000+08:00' });
    expect(life.state.clocks.acceptance?.start).toBe('2026-09-10');
  });

  it('takes its promise along', () => {
    const given = { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-15' } };
    const events = receiveCase(ahead(given).in('filedAhead'), SYSTEM, contextOf('2026-09-10T15:00'));
    const life = lifeOf([...ahead(given).events, ...events]);
    expect(life.tries('2026-09-11T09:00', wish.accept)).toBeNull();
    expect(life.until('2026-09-16T00:00').happened).toContain('deferralVoided');
  });

  test.each([
    ['revoked', ['received']],
    ['expired', ['received']],
    [undefined, ['received', 'accepted', 'granted']],
  ] as const)('where it is the change of a permit that is %s by then: it is %p', (endedBefore, then) => {
    const change = ahead({ item: { instant: true }, succeeds: { kind: 'change', caseId: 'before' as CaseId } });
    const events = receiveCase(
      change.in('filedAhead'),
      SYSTEM,
      contextOf('2026-09-10T15:00', endedBefore && { endedBefore }),
    );
    expect(events.map(({ type }) => type)).toEqual(then);
  });

  it('can be withdrawn: closed as before acceptance, never received, without prejudice', () => {
    const given = { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-15' } };
    const life = ahead(given).does('2026-09-03T09:00', wish.withdraw);
    expect(life.happened).toEqual(['filed', 'withdrawn']);
    expect(life.state).toMatchObject({
      stage: 'closed',
      closing: { kind: 'withdrawn', on: '2026-09-03', wasAccepted: false },
      receivedAt: null,
      deferral: null,
      clocks: {},
    });
    expect([statusOf(life.state), lightOf(life.state, day('2026-09-04'), PUBLISHED_CALENDAR)]).toEqual([2, 'off']);
    expect(openDuties(life.state)).toEqual([]);
    expect(life.until('2027-06-01T00:00').happened).toEqual(life.happened);
    expect(life.tries('2026-09-04T09:00', wish.withdraw)?.code).toBe('E-CASE-ENDED');
  });

  it('of what is decided at once is granted on the day it is released', () => {
    const events = receiveCase(
      ahead({ item: { instant: true }, way: 'commitment' }).in('filedAhead'),
      SYSTEM,
      contextOf('2026-09-10T15:00'),
    );
    expect(events.map((event) => event.type)).toEqual(['received', 'accepted', 'granted']);
  });
});
