import { describe, expect, it, test } from '@jest/globals';
import type { Condition } from '../../../domain/catalogue/condition.ts';
import { FACT_NAMES, factName } from '../../../domain/catalogue/fact-names.ts';
import type { AppliesRule, Item, MachineCheck } from '../../../domain/catalogue/item.ts';
import { lintItem } from '../../../domain/catalogue/lint.ts';
import { field, guide, material } from './guide.ts';

const found = (changes: Partial<Item>) =>
  lintItem(guide('A08', changes), []).map(({ code, path, facts }) => [code, path, ...Object.values(facts)].join(' '));

const rule = (when: Condition): AppliesRule => ({
  id: 'all' in when ? 'A08-rest' : 'A08-energy',
  needed: true,
  when,
  why: '达到标准',
  english: 'Above the threshold',
  basis: '节能法 15',
});

const check = (that: Condition, when?: Condition): MachineCheck => ({
  code: 'A08-energy',
  text: '能耗一致',
  that,
  ...(when ? { when } : {}),
  basis: '节能法 15',
  sentence: '能耗不一致。',
});

const ALWAYS: Condition = { all: [] };

describe('the facts that a guide names', () => {
  it('may come from registers, from the plan and from the application of the item itself', () => {
    const that: Condition = {
      all: [
        { fact: 'form.project.energy', is: { fact: 'project.energyTce' } },
        { fact: 'material.E1', is: true },
      ],
    };
    const applies = [rule({ fact: 'plan.electricityKwh', atLeast: 5_000_000 }), rule(ALWAYS)];
    const own = { fields: [field('project.energy', { type: 'number' })], materials: [material('E1')] };
    expect(found({ applies, checks: [check(that, { fact: 'case.way', is: 'ordinary' })], ...own })).toEqual([]);
  });

  it('are refused where nobody knows them, also inside a combination and as what is compared with', () => {
    const that: Condition = { not: { any: [{ fact: 'project.energyTce', is: { fact: 'form.project.energy' } }] } };
    expect(found({ applies: [rule({ fact: 'plan.energy', above: 1 }), rule(ALWAYS)] })).toEqual([
      'L-FACT-UNKNOWN applies.0.when plan.energy',
    ]);
    expect(found({ checks: [check(that, { fact: 'material.E1', is: true })] })).toEqual([
      'L-FACT-UNKNOWN checks.0.that form.project.energy',
      'L-FACT-UNKNOWN checks.0.when material.E1',
    ]);
  });

  it('include a material that a situation adds', () => {
    const when: Condition = { fact: 'plan.areaAssessment', is: false };
    const situations = [{ code: 'outside', name: '区外', english: 'Outside', when, sets: { adds: [material('E4')] } }];
    expect(found({ situations, checks: [check({ fact: 'material.E4', is: true })] })).toEqual([]);
  });

  it('are compared only with values that they can have', () => {
    const impossible: Condition = {
      any: [
        { fact: 'plan.eia', in: ['book'] },
        { fact: 'plan.river', is: '是' },
      ],
    };
    expect(found({ applies: [rule(impossible), rule(ALWAYS)] })).toEqual([
      'L-FACT-VALUE applies.0.when plan.eia',
      'L-FACT-VALUE applies.0.when plan.river',
    ]);
  });
});

test('rules that may leave a project without an answer are a fault', () => {
  expect(found({ applies: [rule({ fact: 'plan.river', is: true })] })).toEqual(['L-APPLIES-OPEN applies']);
  expect(found({ applies: [] })).toEqual(['L-APPLIES-OPEN applies']);
});

describe('the vocabulary', () => {
  it('names each fact once, in both languages', () => {
    expect(new Set(FACT_NAMES.map(({ key }) => key)).size).toBe(FACT_NAMES.length);
    expect(FACT_NAMES.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || !/^[\x20-\x7e]+$/.test(en))).toEqual([]);
  });

  it('knows the ways of land that the law and the zone offer', () => {
    const ways = ['sold', 'flexible', 'rent', 'standard', 'own', 'allocated', 'leased'];
    expect(factName('plan.landForm')?.options).toEqual(ways);
  });
});
