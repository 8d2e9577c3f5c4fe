import { expect, test } from '@jest/globals';
import type { Condition } from '../../../domain/catalogue/condition.ts';
import { measuredBy } from '../../../domain/catalogue/measured.ts';

const RATIO = 'form.building.plotRatio';

const measured = (that: Condition, facts = {}) => measuredBy({ that }, facts);

test('a value of the form stands beside the number that the planning condition sets', () => {
  const that = { fact: RATIO, atMost: { fact: 'form.land.plotRatioMax' } };
  expect(measured(that, { 'form.land.plotRatioMax': 2 })).toEqual({
    fact: RATIO,
    bounds: [{ sign: 'atMost', bound: 2, of: 'form.land.plotRatioMax' }],
  });
});

test('a number from a register, of the rule itself or as a sum has no field of its own', () => {
  const that = {
    all: [
      { fact: RATIO, above: 0.5, below: { fact: 'project.landHa' } },
      { fact: RATIO, is: { sum: ['form.a.one', 'form.a.two'] } },
    ],
  };
  expect(measured(that, { 'project.landHa': 3.2, 'form.a.one': 1, 'form.a.two': 0.3 })?.bounds).toEqual([
    { sign: 'above', bound: 0.5, of: null },
    { sign: 'below', bound: 3.2, of: null },
    { sign: 'is', bound: 1.3, of: null },
  ]);
});

test('what is not known, is no number, or binds only together with something else is no bound', () => {
  expect(measured({ fact: RATIO, atMost: { fact: 'form.land.plotRatioMax' } })?.bounds).toEqual([]);
  expect(measured({ fact: 'form.works.siteClear', is: true })).toEqual({ fact: 'form.works.siteClear', bounds: [] });
  expect(
    measured({
      any: [
        { fact: RATIO, atMost: 1 },
        { fact: 'form.a.one', is: true },
      ],
    })?.bounds,
  ).toEqual([]);
  expect(measured({ not: { fact: RATIO, atMost: 1 } })?.bounds).toEqual([]);
});

test('a check that asks only registers and materials measures no value of the form', () => {
  expect(
    measured({
      all: [
        { fact: 'project.landContract', is: true },
        { fact: 'material.E1', is: true },
      ],
    }),
  ).toBeNull();
});
