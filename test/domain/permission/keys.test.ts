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

describe('the account of whoever made a key', () => {
  it.each(TAKING_OVER)('%s: is open to the person and to no key, were it made for everything', (act) => {
    expect(refuseUnheard({ hat, keyFor: null }, act)).toBeNull();
    for (const keyFor of ['all', new Set([act])] as const)
      expect(refuseUnheard({ hat, keyFor }, act)).toMatchObject({ code: 'E-KEY-SCOPE' });
  });
});

describe('a key', () => {
  it('for everything does whatever its owner may for others', () => {
    const acts = (Object.keys(RIGHTS) as Act[]).filter((act) => RIGHTS[act].of === 'system');
    expect(acts.filter((act) => !mayEver({ hat, keyFor: 'all' }, act))).toEqual([]);
  });

  it('for one act does that one, and what is open to everybody', () => {
    const keyFor = new Set<Act>(['listEnterprises']);
    expect(mayEver({ hat, keyFor }, 'listEnterprises')).toBe(true);
    expect(mayEver({ hat, keyFor }, 'addEnterprise')).toBe(false);
    expect(mayEver({ hat, keyFor }, 'listLaws')).toBe(true);
  });
});
