import { expect, it } from '@jest/globals';
import { completeGuide } from '../../../domain/catalogue/complete-guide.ts';
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
