import { describe, expect, it } from '@jest/globals';
import { CAPACITIES } from '../../../domain/case/actor.ts';
import { makesChecks, refuseNoChecker } from '../../../domain/case/officers.ts';

describe('whoever makes a check with another (许可法 34(3))', () => {
  it('reviews, signs or inspects for a department', () => {
    expect(CAPACITIES.filter(makesChecks)).toEqual(['reviewer', 'approver', 'inspector']);
  });

  it('is told by the place in the list, if none of all hats is such a one', () => {
    expect(refuseNoChecker(['admin', 'supervisor'], 1)).toMatchObject({
      code: 'E-OFFICERS-CAPACITY',
      article: '许可法 34(3)',
      field: 'officers.1',
    });
    expect(refuseNoChecker(['window', 'inspector'], 1)).toBeNull();
  });
});
