import { expect, test } from '@jest/globals';
import { refuseAmongMany } from '../../../domain/case/accept-among-many.ts';
import type { MachineFinding } from '../../../domain/catalogue/machine-check.ts';

const finding = (text: string, found: MachineFinding['found']): MachineFinding => ({
  check: { code: 'c', text, that: { all: [] }, basis: '许可法 34(1)', sentence: '请补正。' },
  found,
});

test('a case is accepted among many if all that the machine checks holds, also where it checks nothing', () => {
  expect(refuseAmongMany([])).toBeNull();
  expect(refuseAmongMany([finding('容积率', 'met'), finding('用地', 'met')])).toBeNull();
});

test('what does not hold and what cannot be told is named, and left to whoever opens the case', () => {
  const refusal = refuseAmongMany([finding('容积率', 'met'), finding('用地', 'failed'), finding('资金', 'unknown')]);
  expect(refusal).toMatchObject({ code: 'E-ACCEPT-AMONG-MANY', facts: { checks: ['用地', '资金'] } });
});
