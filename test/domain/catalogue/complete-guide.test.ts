import { describe, expect, it } from '@jest/globals';
import { completeGuide, type BuiltInEntry } from '../../../domain/catalogue/complete-guide.ts';
import type { Item, ItemCode } from '../../../domain/catalogue/item.ts';
import { lintItem } from '../../../domain/catalogue/lint.ts';
import { parseDay, type Day } from '../../../domain/clock/day.ts';

const code = 'A11' as ItemCode;
const today = parseDay('2026-10-12') as Day;
const limits: Pick<Item, 'statutory' | 'promised'> = { statutory: null, promised: { length: 1, unit: 'workingDays' } };

it('an item given by its two limits alone is a sound guide', () => {
  const guide = completeGuide(code, limits, today);
  expect(lintItem(guide, [])).toEqual([]);
  expect(guide).toMatchObject({ code, ...limits, acceptance: { length: 5, unit: 'workingDays' }, instant: false });
});

it('what is given stays as it is given, and what is given as absent counts as not given', () => {
  const given = { ...limits, name: '水土保持方案审批', instant: true, yellow: 0, result: undefined };
  expect(completeGuide(code, given, today)).toMatchObject({
    name: '水土保持方案审批',
    instant: true,
    yellow: 0,
    result: '水土保持方案审批决定书',
  });
});

it('an item listed for commitment always says what is promised', () => {
  expect(completeGuide(code, { ...limits, commitment: true }, today).standard?.conditions).toHaveLength(1);
  expect(completeGuide(code, limits, today).standard).toBeUndefined();
});

it('a material without a name is called by its code', () => {
  const materials = [{ code: 'E7', class: 'E', safety: false }] as const;
  expect(completeGuide(code, { ...limits, materials }, today).materials).toEqual([
    { ...materials[0], name: '材料 E7' },
  ]);
});

describe('the built-in entry of an item', () => {
  const builtIn = {
    name: '洪水影响评价审批',
    english: 'Flood impact approval',
    nature: 'permit',
    bureau: 'water',
    legalBasis: ['防洪法 33'],
    result: '洪水影响评价批复',
    library: { grantReasons: ['符合防洪标准。'], refusalReasons: [], conditions: [] },
  } as const;
  const whole: BuiltInEntry & Partial<Item> = {
    ...builtIn,
    beforeStart: true,
    after: ['A02' as ItemCode],
    instant: true,
    materials: [{ code: 'E9', name: '报告', class: 'E', safety: true }],
    applies: [],
    checks: [],
  };

  it('gives name, English, nature, bureau, basis, result and library to an item that has none', () => {
    expect(completeGuide(code, limits, today, builtIn)).toMatchObject(builtIn);
  });

  it('gives no limits, materials, predecessors, flags or rules', () => {
    const { name: _name, english: _english, ...plain } = completeGuide(code, limits, today);
    const { bureau: _bureau, nature: _nature, legalBasis: _basis, result: _result, ...untouched } = plain;
    expect(completeGuide(code, limits, today, whole)).toEqual({ ...untouched, ...builtIn });
  });

  it('yields to what the zone gives itself', () => {
    const given = { ...limits, name: '涉河审批', bureau: 'approval', result: '同意书' };
    expect(completeGuide(code, given, today, builtIn)).toMatchObject({ ...given, legalBasis: ['防洪法 33'] });
  });

  it('leaves the bureau to the default where the zone has none of that code', () => {
    const { bureau: _, ...entry } = builtIn;
    expect(completeGuide(code, limits, today, entry).bureau).toBe('approval');
  });
});
