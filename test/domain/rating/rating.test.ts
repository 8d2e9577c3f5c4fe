import { describe, expect, it } from '@jest/globals';
import { GRADES, isLow, refuseRating } from '../../../domain/rating/rating.ts';

describe('an enterprise rates how its case was handled', () => {
  it('once, after the case has ended', () => {
    expect(refuseRating({ stage: 'decided', rated: false })).toBeNull();
    expect(refuseRating({ stage: 'closed', rated: false })).toBeNull();
    expect(refuseRating({ stage: 'accepted', rated: false })).toMatchObject({ code: 'E-CASE-STAGE' });
    expect(refuseRating({ stage: 'decided', rated: true })).toMatchObject({ code: 'E-RATED' });
  });

  it('in five grades, of which the two worst come back to the unit', () => {
    expect(GRADES.filter(isLow)).toEqual(['poor', 'worst']);
    expect(GRADES).toHaveLength(5);
  });
});
