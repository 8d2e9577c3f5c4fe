import { expect, test } from '@jest/globals';
import { factsOf, judge, type Condition, type Facts } from '../../../domain/catalogue/condition.ts';

const SMALL: Condition = {
  any: [
    { fact: 'plan.worksCostCny', atMost: 300_000 },
    { fact: 'plan.floorArea', atMost: 300 },
  ],
};

test.each<[string, Condition, Facts, true | false | 'unknown']>([
  ['a small cost makes small works, whatever their area', SMALL, { 'plan.worksCostCny': 300_000 }, true],
  ['a large cost leaves it to the area', SMALL, { 'plan.worksCostCny': 300_001 }, 'unknown'],
  ['large in both is not small', SMALL, { 'plan.worksCostCny': 300_001, 'plan.floorArea': 301 }, false],
  ['what one known fact refutes needs no second', { all: [SMALL, { fact: 'a.b', is: 1 }] }, { 'a.b': 2 }, false],
  ['what nobody knows is not denied either', { not: SMALL }, {}, 'unknown'],
  ['the opposite of what holds does not hold', { not: SMALL }, { 'plan.floorArea': 10 }, false],
  ['nothing asked always holds', { all: [] }, {}, true],
  ['below is not at most', { fact: 'plan.tce', below: 1000 }, { 'plan.tce': 1000 }, false],
  ['above is not at least', { fact: 'plan.tce', above: 1000 }, { 'plan.tce': 1000 }, false],
  ['at least holds at the bound', { fact: 'plan.tce', atLeast: 1000 }, { 'plan.tce': 1000 }, true],
  ['two bounds in one comparison', { fact: 'plan.ha', atLeast: 0.5, below: 5 }, { 'plan.ha': 5 }, false],
  ['one of a list', { fact: 'plan.eia', in: ['report', 'form'] }, { 'plan.eia': 'form' }, true],
  ['none of a list', { fact: 'plan.eia', in: ['report', 'form'] }, { 'plan.eia': 'none' }, false],
  ['an industry by its division', { fact: 'p.industry', startsWith: ['C26'] }, { 'p.industry': 'C2614' }, true],
  ['without its section letter too', { fact: 'p.industry', startsWith: ['C26'] }, { 'p.industry': '2614' }, true],
  ['another division', { fact: 'p.industry', startsWith: ['C26'] }, { 'p.industry': 'C3584' }, false],
  [
    'two facts of the form',
    { fact: 'form.used', atMost: { fact: 'form.land' } },
    { 'form.used': 2, 'form.land': 2 },
    true,
  ],
  [
    'beside a fact that nobody gave',
    { fact: 'form.used', atMost: { fact: 'form.land' } },
    { 'form.used': 2 },
    'unknown',
  ],
  [
    'the sum of two facts, without the dust of fractions',
    { fact: 'form.all', is: { sum: ['form.above', 'form.below'] } },
    { 'form.all': 0.3, 'form.above': 0.1, 'form.below': 0.2 },
    true,
  ],
  [
    'a sum of which one part is missing',
    { fact: 'form.all', atLeast: { sum: ['form.above', 'form.below'] } },
    { 'form.all': 5, 'form.above': 1 },
    'unknown',
  ],
  ['a text is no number', { fact: 'form.used', atLeast: 1 }, { 'form.used': 'many' }, false],
  ['false is an answer', { fact: 'plan.poolHeating', is: false }, { 'plan.poolHeating': false }, true],
])('%s', (_name, condition, facts, verdict) => {
  expect(judge(condition, facts)).toBe(verdict);
});

test('a condition names each fact on which it rests once', () => {
  const condition: Condition = { all: [SMALL, { not: { fact: 'form.a', atMost: { fact: 'plan.floorArea' } } }] };
  expect(factsOf(condition)).toEqual(['plan.worksCostCny', 'plan.floorArea', 'form.a']);
  expect(factsOf({ fact: 'form.all', is: { sum: ['form.a', 'form.b'] } })).toEqual(['form.all', 'form.a', 'form.b']);
});
