import { describe, expect, it, test } from '@jest/globals';
import { openMaterials, refuseDemand } from '../../../domain/case/materials.ts';
import { isServable } from '../../../domain/case/servable.ts';
import { file, itemOf, wish } from './builders.ts';
import { STAGES, type Place } from './stages.ts';

describe('the materials still to be handed in', () => {
  it('are those that the guide asks for and that did not come; what the system fetches is none', () => {
    expect(openMaterials(file('2026-09-01T09:00', { missing: ['E1', 'D2'] }).state)).toEqual(['E1', 'D2']);
  });

  it('during a correction are also those that the notice asks for again, each once', () => {
    expect(openMaterials(STAGES.correcting.state)).toEqual(['D1', 'E2']);
    expect(openMaterials(STAGES.corrected.state)).toEqual([]);
  });

  it('after the decision are none: a refusal asks for nothing more', () => {
    const refused = file('2026-09-01T09:00', { missing: ['E1'] })
      .until('2026-09-09T00:00')
      .does('2026-09-09T09:00', wish.propose('refuse'))
      .does('2026-09-09T10:00', wish.sign);
    expect(openMaterials(refused.state)).toEqual([]);
    expect(openMaterials(STAGES.granted.state)).toEqual([]);
  });
});

describe('a material that cannot be demanded', () => {
  it('is one that the guide does not list (许可法 31)', () => {
    expect(refuseDemand({ item: itemOf() }, 'X9', 'gaps.0.material')).toMatchObject({
      code: 'E-MATERIAL-NOT-LISTED',
      article: '许可法 31',
      field: 'gaps.0.material',
      facts: { material: 'X9' },
    });
  });

  it('is one that the system fetches itself (716号 7), told by its name', () => {
    expect(refuseDemand({ item: itemOf() }, 'S1', 'gaps.1.material')).toMatchObject({
      code: 'E-MATERIAL-SHARED',
      article: '716号 7',
      field: 'gaps.1.material',
      facts: { material: '材料S1' },
    });
    expect(refuseDemand({ item: itemOf() }, 'E1', 'gaps.0.material')).toBeNull();
  });
});

describe('what must reach the applicant', () => {
  test.each<readonly [Place, boolean]>([
    ['filedAhead', false],
    ['received', false],
    ['correcting', false],
    ['accepted', false],
    ['granted', true],
    ['refused', true],
    ['withdrawn', false],
    ['declined', true],
  ])('%s: %s', (place, expected) => {
    expect(isServable(STAGES[place].state)).toBe(expected);
  });
});
