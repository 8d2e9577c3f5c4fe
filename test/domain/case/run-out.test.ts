import { describe, expect, it } from '@jest/globals';
import { hasRunOut } from '../../../domain/case/permit.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { file, wish, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { PLACES } from './places.ts';
import { dueOn } from './reading.ts';
import { STAGES } from './stages.ts';

const ranOut = ({ state }: Life) =>
  (['start', 'validity'] as const).filter((name) => hasRunOut(state, name, PUBLISHED_CALENDAR));

/** Valid through 2028-09-03; works to start by 2026-12-03. */
const { lasting } = PLACES;
const started = lasting.does('2026-09-07T09:00', permit.started);

describe('a time of a permit that ran out by itself', () => {
  it('is that to start, or the validity, of which each is known by itself', () => {
    expect(ranOut(lasting)).toEqual([]);
    expect(ranOut(lasting.until('2026-12-04T00:00'))).toEqual(['start']);
    expect(ranOut(started.until('2028-09-04T00:00'))).toEqual(['validity']);
  });

  it('is known also once the permit was deregistered for it (许可法 70), and of no other deregistration', () => {
    expect(ranOut(lasting.until('2026-12-04T00:00').does('2026-12-10T09:00', onPermit.deregister))).toContain('start');
    const expired = started.until('2028-09-04T00:00').does('2028-09-10T09:00', onPermit.deregister);
    expect(ranOut(expired)).toEqual(['validity']);
    expect(ranOut(lasting.does('2026-09-10T09:00', onPermit.deregister))).toEqual([]);
  });

  it('is the validity of a permit that was renewed by silence (许可法 50), though the permit holds', () => {
    const asked = { type: 'successionAsked', kind: 'renewal', caseId: 'next' as CaseId } as const;
    const renewed = started.happens('2028-07-03T09:00', asked).until('2028-09-04T00:00');
    expect(renewed.in('decided').permit).toMatchObject({ state: 'valid', deemedRenewed: true });
    expect(ranOut(renewed)).toEqual(['validity']);
  });

  it('is none where nothing was granted', () => {
    expect(ranOut(STAGES.refused)).toEqual([]);
    expect(ranOut(STAGES.accepted)).toEqual([]);
  });
});

describe('the promised limit in the days of grace (CURE15)', () => {
  /** Promised by Tuesday 2026-09-15; the paper was promised for the day before. */
  const lapsed = file('2026-09-01T09:00', {
    missing: ['D1'],
    rules: { deferralLapse: 'CURE15' },
    promise: { materials: ['D1'], until: '2026-09-15' },
  })
    .does('2026-09-01T10:00', wish.accept)
    .until('2026-09-16T00:00');

  it('is over with them at the earliest, and after they ended by the paper on the second working day', () => {
    expect(dueOn(lapsed, 'promised', '2026-09-16')).toBe(dueOn(lapsed, 'cure', '2026-09-16'));
    const whole = lapsed.does('2026-09-16T09:00', wish.handIn('D1'));
    expect(dueOn(whole, 'promised', '2026-09-16')).toBe('2026-09-18');
  });
});
