import { describe, expect, it } from '@jest/globals';
import { mayEver, refuseUnheard } from '../../../domain/permission/may.ts';
import type { Hat } from '../../../domain/permission/hat.ts';
import { RIGHTS, type Act } from '../../../domain/permission/rights.ts';

const hat: Hat = { capacity: 'admin', zone: null, bureau: null, enterprise: null };
const TAKING_OVER: readonly Act[] = [
  'changePassword',
  'beginSecondFactor',
  'endSecondFactor',
  'renewRecoveryCodes',
  'signOutEverywhere',
  'endSession',
  'wearHat',
  'exportOwnData',
  'declareRelation',
];

const GIVING: readonly Act[] = [
  'addAdministrator',
  'addApiKey',
  'addEnterprisePerson',
  'addHat',
  'addPerson',
  'addSubstitution',
  'confirmIdentity',
  'decideDispute',
  'putIdentity',
  'resetAdministratorSecondFactor',
  'resetEnterprisePassword',
  'resetEnterpriseSecondFactor',
  'resetPassword',
  'resetSecondFactor',
];

describe('the account of whoever made a key', () => {
  it.each(TAKING_OVER)('%s: is open to the person and to no key, were it made for everything', (act) => {
    expect(refuseUnheard({ hat, keyFor: null }, act)).toBeNull();
    for (const keyFor of ['all', 'setUp', new Set([act])] as const)
      expect(refuseUnheard({ hat, keyFor }, act)).toMatchObject({ code: 'E-KEY-SCOPE' });
  });
});

describe('a key', () => {
  const OF_ADMINISTRATORS = (Object.keys(RIGHTS) as Act[]).filter((act) => mayEver({ hat, keyFor: null }, act));
  const refusedTo = (keyFor: 'all' | 'setUp') =>
    OF_ADMINISTRATORS.filter((act) => !('inPerson' in RIGHTS[act]) && !mayEver({ hat, keyFor }, act));

  it('for everything does whatever its owner may, but gives nobody a role, a password, a second factor or a key', () => {
    expect(refusedTo('all').toSorted()).toEqual(GIVING);
  });

  it('to set up does that as well', () => {
    expect(refusedTo('setUp')).toEqual([]);
  });

  it('for one act does that one, and what is open to everybody', () => {
    const keyFor = new Set<Act>(['listEnterprises']);
    expect(mayEver({ hat, keyFor }, 'listEnterprises')).toBe(true);
    expect(mayEver({ hat, keyFor }, 'addEnterprise')).toBe(false);
    expect(mayEver({ hat, keyFor }, 'listLaws')).toBe(true);
  });
});
