import { expect, test } from '@jest/globals';
import { asksPresence, runChecks, settledMaterials } from '../../../domain/catalogue/machine-check.ts';
import type { MachineCheck } from '../../../domain/catalogue/item.ts';

const LAND: MachineCheck = {
  code: 'land',
  text: '用地面积不超过出让合同面积',
  that: { fact: 'form.project.landArea', atMost: { fact: 'project.landHa' } },
  basis: '城乡规划法 38',
  sentence: '申请的用地面积大于出让合同面积。',
};

const found = (check: MachineCheck, facts: Record<string, number | boolean>) =>
  runChecks({ checks: [check] }, facts).map((one) => one.found);

test('a rule that holds is met, one that does not is failed', () => {
  expect(found(LAND, { 'form.project.landArea': 2, 'project.landHa': 2 })).toEqual(['met']);
  expect(found(LAND, { 'form.project.landArea': 2.1, 'project.landHa': 2 })).toEqual(['failed']);
});

test('what cannot be told from what is known is left to a person', () => {
  expect(found(LAND, { 'project.landHa': 2 })).toEqual(['unknown']);
});

test('a check is asked only where its own condition holds', () => {
  const check = { ...LAND, when: { fact: 'material.E1', is: true } };
  const facts = { 'form.project.landArea': 3, 'project.landHa': 2 };
  expect(found(check, { ...facts, 'material.E1': false })).toEqual([]);
  expect(found(check, facts)).toEqual([]);
  expect(found(check, { ...facts, 'material.E1': true })).toEqual(['failed']);
});

test('a guide without checks finds nothing', () => {
  expect(runChecks({}, {})).toEqual([]);
});

test('a material is settled by a check that says so and holds, unless another one speaks against it', () => {
  const met = { found: 'met', material: 'D1', settles: true } as const;
  expect([...settledMaterials([met, { ...met, material: 'E1', settles: false }])]).toEqual(['D1']);
  expect([...settledMaterials([met, { ...met, found: 'failed', settles: false }])]).toEqual([]);
  expect([...settledMaterials([{ ...met, found: 'unknown' }])]).toEqual([]);
});

test('a check of a material asks that it is there, or for what stands in it', () => {
  const there = { that: { fact: 'material.D1', is: true }, material: 'D1' };
  expect(asksPresence(there)).toBe(true);
  expect(asksPresence({ ...there, material: 'E1' })).toBe(false);
  expect(asksPresence({ ...there, that: { all: [there.that, LAND.that] } })).toBe(false);
  expect(asksPresence({ ...LAND, material: 'E1' })).toBe(false);
});
