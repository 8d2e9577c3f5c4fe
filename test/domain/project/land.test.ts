import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { refuseLandContract } from '../../../domain/project/land-contract.ts';
import { landToPermit } from '../../../domain/project/land-to-permit.ts';
import { day } from '../case/builders.ts';
import { caseOf, notNeeded, revoked, underWay } from './project-cases.ts';

describe('the land contract', () => {
  it('is recorded once, and not ahead of its day', () => {
    const today = day('2026-04-13');
    expect(refuseLandContract(today, today, null)).toBeNull();
    expect(refuseLandContract(day('2026-04-14'), today, null)).toMatchObject({ code: 'E-LAND-LATER', field: 'on' });
    expect(refuseLandContract(today, today, day('2026-04-01'))).toMatchObject({ code: 'E-LAND-RECORDED' });
  });
});

describe('from land to construction permit', () => {
  const count = (on: string | null, ...cases: Parameters<typeof landToPermit>[1]) =>
    landToPermit(on === null ? null : day(on), cases, PUBLISHED_CALENDAR);
  const permit = caseOf('A23', { decidedOn: day('2025-10-17') });

  it('working days are counted, that of the contract not', () => {
    expect(count('2025-09-26', permit)).toBe(11);
    expect(count('2025-10-17', permit)).toBe(0);
  });

  it('nothing is counted before either is there', () => {
    expect(count(null, permit)).toBeNull();
    expect(count('2025-09-26')).toBeNull();
    expect(count('2025-09-26', underWay('A23'), caseOf('A18'))).toBeNull();
    expect(count('2025-09-26', notNeeded('A23'))).toBeNull();
  });

  it('a permit that was revoked does not count, and of several the first', () => {
    const later = caseOf('A23', { decidedOn: day('2025-10-20') });
    expect(count('2025-09-26', revoked('A23'), later, permit)).toBe(11);
  });
});
