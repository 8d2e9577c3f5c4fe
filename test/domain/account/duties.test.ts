import { describe, expect, it } from '@jest/globals';
import { accountDuties, type AccountFacts } from '../../../domain/account/duties.ts';
import { CAPACITIES } from '../../../domain/case/actor.ts';

const RULES = { changeGiven: true, secondFactor: 'required' } as const;
const reviewer: AccountFacts = { capacity: 'reviewer', earnest: true, passwordGiven: true, hasSecondFactor: false };

describe('before anything else', () => {
  it('an officer changes a password that others know, then sets up a second factor', () => {
    expect(accountDuties(reviewer, RULES)).toEqual(['password', 'secondFactor']);
    expect(accountDuties({ ...reviewer, passwordGiven: false }, RULES)).toEqual(['secondFactor']);
    expect(accountDuties({ ...reviewer, passwordGiven: false, hasSecondFactor: true }, RULES)).toEqual([]);
  });

  it('nobody does anything for practice', () => {
    expect(accountDuties({ ...reviewer, earnest: false }, RULES)).toEqual([]);
  });

  it('who acts for an enterprise or for themselves needs no second factor, everybody with an office does', () => {
    const asked = CAPACITIES.filter((capacity) =>
      accountDuties({ ...reviewer, capacity }, RULES).includes('secondFactor'),
    );
    expect(CAPACITIES.filter((capacity) => !asked.includes(capacity))).toEqual([
      'legalRepresentative',
      'staff',
      'agent',
      'thirdParty',
    ]);
  });

  it('an installation may ask for neither', () => {
    expect(accountDuties(reviewer, { changeGiven: false, secondFactor: 'offered' })).toEqual([]);
  });
});
