import { describe, expect, it } from '@jest/globals';
import { papersOfService } from '../../../../web/src/pages/officer/papers-of-service.ts';

type Page = Parameters<typeof papersOfService>[0];

const papers = ['grantDecision', 'permitExtension', 'permitWithdrawal', 'rectificationNotice', 'deregistration'].map(
  (kind) => ({ id: kind, kind }),
);
const served = (unserved: Page['unserved'], paper?: 'rectificationNotice') =>
  papersOfService(
    { papers: papers as unknown as Page['papers'], unserved, unservedNotices: paper ? [paper] : [] },
    paper ? { paper } : {},
  ).map(({ id }) => id);

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

  it('each notice of a kind that waits, and with an acceptance the notice of the papers to follow', () => {
    const issued = ['procedureNotice', 'acceptanceNotice', 'deferralNotice', 'procedureNotice', 'procedureNotice'].map(
      (kind, at) => ({ id: `${kind} ${at}`, kind }),
    ) as unknown as Page['papers'];
    const shown = (unservedNotices: Page['unservedNotices'], paper: 'procedureNotice' | 'acceptanceNotice') =>
      papersOfService({ papers: issued, unserved: [], unservedNotices }, { paper }).map(({ id }) => id);
    const waiting = ['procedureNotice', 'procedureNotice', 'acceptanceNotice', 'deferralNotice'] as const;
    expect(shown([...waiting], 'procedureNotice')).toEqual(['procedureNotice 3', 'procedureNotice 4']);
    expect(shown([...waiting], 'acceptanceNotice')).toEqual(['acceptanceNotice 1', 'deferralNotice 2']);
    expect(shown(['acceptanceNotice'], 'acceptanceNotice')).toEqual(['acceptanceNotice 1']);
  });
});
