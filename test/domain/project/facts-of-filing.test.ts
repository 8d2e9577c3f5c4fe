import { expect, test } from '@jest/globals';
import { applicationFacts, projectFacts } from '../../../domain/project/facts-of-filing.ts';
import { DEFAULT_INDUSTRIES } from '../../../domain/project/gate.ts';
import { guide } from './guide.ts';

const CHEMICAL = { industry: 'C2614', investmentCny: 6e7, landHa: 3, energyTce: 6200, chemicalPark: false };

test('the registers say what the gate and the lists make of a project', () => {
  const lists = { ...DEFAULT_INDUSTRIES, verificationIndustries: ['C26'] };
  expect(projectFacts(CHEMICAL, lists, { landContract: true })).toMatchObject({
    'project.admission': 'reject',
    'project.verification': true,
    'project.landContract': true,
    'project.energyTce': 6200,
  });
});

test('a field that is left empty says nothing, and false is an answer', () => {
  const facts = applicationFacts({ site: '', heated: false }, { item: guide('A06'), handedIn: [], way: 'ordinary' });
  expect('form.site' in facts).toBe(false);
  expect(facts['form.heated']).toBe(false);
});

test('of each material that is asked it is known whether it is in hand; what the system fetches is not asked', () => {
  const facts = applicationFacts({}, { item: guide('A06'), handedIn: ['E1'], way: 'commitment' });
  expect(facts).toEqual({ 'material.E1': true, 'material.D1': false, 'case.way': 'commitment' });
});
