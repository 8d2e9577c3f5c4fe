import { describe, expect, it, test } from '@jest/globals';
import { authorityOn, decidingOrgan, type Grant, type ProjectMeasure } from '../../../domain/authority/grant.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';

const PROJECT: ProjectMeasure = { industry: 'C3584', investmentCny: 60_000_000, energyTce: 500 };
const grant = (rest: Partial<Grant> = {}): Grant => ({
  id: 'g',
  items: 'all',
  mode: 'CENTRALISED',
  grantor: '江苏省人民政府',
  instrumentNo: '苏政复〔2017〕55号',
  validFrom: '2026-01-01' as Day,
  validTo: null,
  scope: {},
  ...rest,
});
const A06 = 'A06' as ItemCode;
const on = (one: Grant, day = '2026-09-01') => authorityOn([one], A06, PROJECT, day as Day)?.id ?? null;

describe('the zone has authority (许可法 22 to 25)', () => {
  test.each([
    ['for every item', {}, 'g'],
    ['for the items that are named', { items: [A06] }, 'g'],
    ['not for others', { items: ['A07b' as ItemCode] }, null],
    ['up to so much energy', { scope: { energyTceMax: 500 } }, 'g'],
    ['not for more', { scope: { energyTceMax: 499 } }, null],
    ['up to so much investment', { scope: { investmentCnyMax: 60_000_000 } }, 'g'],
    ['not for a larger one', { scope: { investmentCnyMax: 59_999_999 } }, null],
    ['for its industries', { scope: { industries: ['C27', 'C35'] } }, 'g'],
    ['not for others’', { scope: { industries: ['C27', 'C36'] } }, null],
    ['not where one of two limits is passed', { scope: { energyTceMax: 500, industries: ['C36'] } }, null],
  ])('%s', (_what, rest, id) => {
    expect(on(grant(rest))).toBe(id);
  });

  test.each([
    ['2025-12-31', null],
    ['2026-01-01', 'g'],
    ['2026-06-30', 'g'],
    ['2026-07-01', null],
  ])('from its first to its last day: %s', (day, id) => {
    expect(on(grant({ validTo: '2026-06-30' as Day }), day)).toBe(id);
  });

  it('by the first grant that covers the project, by none if none does', () => {
    const grants = [grant({ id: 'small', scope: { energyTceMax: 100 } }), grant({ id: 'all' }), grant({ id: 'more' })];
    expect(authorityOn(grants, A06, PROJECT, '2026-09-01' as Day)?.id).toBe('all');
    expect(authorityOn([], A06, PROJECT, '2026-09-01' as Day)).toBeNull();
  });

  it('and decides in its own name, save under a delegation (许可法 24)', () => {
    expect(decidingOrgan(grant(), '管委会')).toBe('管委会');
    expect(decidingOrgan(grant({ mode: 'DELEGATION' }), '管委会')).toBe('江苏省人民政府');
  });
});
