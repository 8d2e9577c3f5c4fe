import { expect, test } from '@jest/globals';
import { askedMaterials } from '../../../domain/catalogue/item.ts';
import { inNamedSituations, namedSituations, situate } from '../../../domain/catalogue/situation.ts';
import { guide } from '../project/guide.ts';

const report = { code: 'E9', name: '专题报告', class: 'E', safety: false } as const;

const ENERGY = guide('A08', {
  situations: [
    {
      code: 'area',
      name: '区域评估范围内',
      english: 'Inside an area assessment',
      when: { fact: 'plan.areaAssessment', is: true },
      sets: { promised: { length: 3, unit: 'workingDays' }, drops: ['D1'] },
    },
    {
      code: 'large',
      name: '高耗能项目',
      english: 'High energy use',
      when: { fact: 'project.energyTce', atLeast: 5000 },
      sets: { statutory: { length: 30, unit: 'workingDays', from: 'acceptance' }, adds: [report] },
    },
  ],
});

const codesOf = (item: { readonly materials: readonly { readonly code: string }[] }) =>
  item.materials.map(({ code }) => code);

test('a situation that holds sets its own limit and drops what is not asked there', () => {
  const item = situate(ENERGY, { 'plan.areaAssessment': true, 'project.energyTce': 500 });
  expect([item.promised?.length, item.statutory?.length]).toEqual([3, 20]);
  expect(codesOf(item)).toEqual(['E1', 'S1']);
});

test('two situations hold together', () => {
  const item = situate(ENERGY, { 'plan.areaAssessment': true, 'project.energyTce': 5000 });
  expect([item.promised?.length, item.statutory?.length]).toEqual([3, 30]);
  expect(codesOf(item)).toEqual(['E1', 'S1', 'E9']);
  expect(namedSituations(item).map(({ name }) => name)).toEqual(['区域评估范围内', '高耗能项目']);
});

test('what nobody knows leaves the guide as it is published', () => {
  expect(situate(ENERGY, {})).toBe(ENERGY);
});

test('a case keeps the situations in which it was filed, whatever is known later', () => {
  const filed = situate(ENERGY, { 'project.energyTce': 5000, 'plan.areaAssessment': false });
  expect(inNamedSituations(ENERGY, filed.inSituations ?? [])).toEqual(filed);
});

test('a material that a situation words anew stands there once', () => {
  const reworded = guide('A19', {
    situations: [
      {
        code: 'large',
        name: '大型',
        english: 'Large',
        when: { all: [] },
        sets: { adds: [{ code: 'E1', name: '全套施工图', class: 'E', safety: true }] },
      },
    ],
  });
  const item = situate(reworded, {});
  expect(item.materials.filter(({ code }) => code === 'E1').map(({ name }) => name)).toEqual(['全套施工图']);
});

test('a commitment waives nothing: secondary papers come after the decision, what decides is asked all the same', () => {
  const onCommitment = guide('A16', {
    situations: [
      {
        code: 'commitment',
        name: '告知承诺办理',
        english: 'On a commitment',
        when: { fact: 'case.way', is: 'commitment' },
        sets: { drops: ['E1', 'D1'] },
      },
    ],
  });
  const item = situate(onCommitment, { 'case.way': 'commitment' });
  expect(codesOf(item)).toEqual(['E1', 'D1', 'S1']);
  expect(askedMaterials(item).map(({ code }) => code)).toEqual(['E1']);
  expect(askedMaterials(situate(onCommitment, { 'case.way': 'ordinary' }))).toHaveLength(2);
});

test('what is not asked on the ordinary way alone is dropped there', () => {
  const ordinary = guide('A16', {
    situations: [
      {
        code: 'ordinary',
        name: '一般程序',
        english: 'Ordinary way',
        when: { fact: 'case.way', is: 'ordinary' },
        sets: { drops: ['D1'] },
      },
    ],
  });
  expect(codesOf(situate(ordinary, { 'case.way': 'ordinary' }))).toEqual(['E1', 'S1']);
});
