import { describe, expect, it } from '@jest/globals';
import { refuseOrgan, refuseOrganEnd } from '../../../domain/authority/organ.ts';
import { day, ending, ENERGY } from './refused-of-organs.ts';

describe('an upper organ (上级机关)', () => {
  it('is entered under a name that is neither the zone’s own nor another organ’s, whatever its level', () => {
    const known = { own: ['管委会', '规划处'], entered: ['苏州市发展和改革委员会'] };
    expect(refuseOrgan(ENERGY, known)).toBeNull();
    expect(refuseOrgan({ ...ENERGY, name: '规划处' }, known)).toMatchObject({ code: 'E-ORGAN-OWN', field: 'name' });
    const again = { ...ENERGY, name: '苏州市发展和改革委员会', level: 'city' } as const;
    expect(refuseOrgan(again, known)).toMatchObject({ code: 'E-ORGAN-TWICE', field: 'name' });
  });

  it('stands from its first to its last day', () => {
    const known = { own: [], entered: [] };
    expect(refuseOrgan({ ...ENERGY, lastDay: ENERGY.firstDay }, known)).toBeNull();
    expect(refuseOrgan({ ...ENERGY, lastDay: day('2025-12-31') }, known)).toMatchObject({
      code: 'E-ORGAN-DAYS',
      field: 'lastDay',
      facts: { firstDay: '2026-01-01' },
    });
  });

  it('ends today at the earliest and not before it began', () => {
    expect(refuseOrganEnd(ENERGY, { ...ending, lastDay: ending.today })).toBeNull();
    expect(refuseOrganEnd(ENERGY, { ...ending, lastDay: day('2026-09-14') })?.facts).toEqual({
      firstDay: '2026-09-15',
    });
    const coming = { ...ENERGY, firstDay: day('2026-10-01') };
    expect(refuseOrganEnd(coming, ending)?.facts).toEqual({ firstDay: '2026-10-01' });
  });

  it('may be given another end as long as it stands, and none after that', () => {
    expect(refuseOrganEnd({ ...ENERGY, lastDay: ending.today }, ending)).toBeNull();
    expect(refuseOrganEnd({ ...ENERGY, lastDay: day('2026-09-14') }, ending)?.code).toBe('E-ORGAN-OVER');
  });

  it('does not end while cases lie before it', () => {
    expect(refuseOrganEnd(ENERGY, { ...ending, cases: ['n-1'] })).toMatchObject({
      code: 'E-ORGAN-CASES',
      article: '许可法 22',
      facts: { cases: ['n-1'] },
    });
  });
});
