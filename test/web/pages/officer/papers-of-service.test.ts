import { describe, expect, it } from '@jest/globals';
import { papersOfService } from '../../../../web/src/pages/officer/papers-of-service.ts';

type Page = Parameters<typeof papersOfService>[0];

const papers = ['grantDecision', 'permitExtension', 'permitWithdrawal', 'rectificationNotice', 'deregistration'].map(
  (kind) => ({ id: kind, kind }),
);
const served = (unserved: Page['unserved'], paper?: 'rectificationNotice') =>
  papersOfService({ papers: papers as unknown as Page['papers'], unserved }, paper ? { paper } : {}).map(
    ({ id }) => id,
  );

describe('the page of a service shows', () => {
  it('all that was decided of a permit and is still to be served, since one service brings all of it', () => {
    expect(served(['permitWithdrawal', 'deregistration'])).toEqual(['permitWithdrawal', 'deregistration']);
  });

  it('the notice alone where the step serves one', () => {
    expect(served(['permitWithdrawal'], 'rectificationNotice')).toEqual(['rectificationNotice']);
  });

  it('the last decision once everything has been served', () => {
    expect(served([])).toEqual(['deregistration']);
  });
});
