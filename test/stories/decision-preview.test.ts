import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { previewRoutes } from '../../api/contract/previews.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { shownOf, signShown } from '../../api/contract/sign-shown.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const proposal = (reason: string) => ({ outcome: 'grant' as const, reasons: [reason], conditions: ['施工前报告。'] });

async function accepted() {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
  const params = { case: caseOf(await file(cast, { A07b: {} }), 'A07b') };
  await acceptWhole(cast, params.case);
  const reviewer = await cast.officer('reviewer', 'environment');
  const approver = await cast.officer('approver', 'environment');
  return { cast, params, reviewer, approver };
}

const proposedTo = ({ call }: SignedInClient, params: { readonly case: string }) =>
  call(previewRoutes.previewDecision, { params, body: { proposal: null } });

async function issuedIn(cast: Cast, id: string, wanted: 'grantDecision' | 'revocationDecision') {
  const paper = (await pageOf(cast, id)).papers.find(({ kind }) => kind === wanted);
  if (!paper) throw new Error('no decision was issued');
  return (await cast.applicant.call(paperRoutes.readPaper, { params: { paper: paper.id } })).paper;
}

describe('an approver signs the paper that was shown', () => {
  let decided: Awaited<ReturnType<typeof accepted>>;
  it('which is worded by the server, is refused once another decision lies there, and is issued word by word', async () => {
    decided = await accepted();
    const { cast, params, reviewer, approver } = decided;
    const drafted = await reviewer.call(previewRoutes.previewDecision, {
      params,
      body: { proposal: proposal('第一稿。') },
    });
    expect(drafted.papers).toMatchObject([{ title: '准予行政许可决定书', number: null, issuedOn: null }]);
    await reviewer.call(caseRoutes.prepareDecision, { params, body: proposal('第一稿。') });
    const first = await proposedTo(approver, params);
    expect(first).toEqual(drafted);

    await approver.call(caseRoutes.returnDecision, { params, body: { reason: '理由不足。' } });
    // Why it was sent back is between the officers.
    const told = await cast.applicant.call(caseRoutes.readCase, { params });
    expect(told.events.at(-1)).toMatchObject({ type: 'decisionReturned' });
    expect(told.events.at(-1)).not.toHaveProperty('reason');
    await reviewer.call(caseRoutes.prepareDecision, { params, body: proposal('第二稿。') });
    await approver.confirm();
    await expect(
      approver.call(caseRoutes.signDecision, { params, body: { shown: first.shown } }),
    ).rejects.toMatchObject({
      problem: { status: 409, code: 'E-SIGNED-OTHER' },
    });

    const second = await proposedTo(approver, params);
    await approver.call(caseRoutes.signDecision, { params, body: { shown: second.shown } });
    const { blocks, title, organ } = await issuedIn(cast, params.case, 'grantDecision');
    expect(JSON.stringify(blocks)).toContain('第二稿。');
    expect(second.papers[0]).toMatchObject({ blocks, title, organ });
  }, 120_000);

  it('and so is its revocation, which is refused where the defence was judged in other words than were read', async () => {
    const { cast, params, approver } = decided;
    const notice = { ground: '许可法 69(1)' as const, facts: '审批时违反法定程序。' };
    await approver.call(caseRoutes.notifyRevocation, { params, body: notice });
    await cast.applicant.call(caseRoutes.stateDefence, { params, body: { statement: '程序已经补正。' } });
    const revoking = { ...params, act: 'revoke', written: { judged: '补正不影响认定。' } } as const;
    const shown = await shownOf(approver.call, { ...revoking, written: { judged: '理由不成立。' } });
    await expect(
      approver.call(caseRoutes.revoke, { params, body: { ...revoking.written, shown } }),
    ).rejects.toMatchObject({ problem: { status: 409, code: 'E-SIGNED-OTHER' } });
    const asked = { params, body: { act: revoking.act, body: revoking.written } };
    const [read] = (await approver.call(previewRoutes.previewAct, asked)).papers;
    await signShown(approver.call, revoking);
    const { blocks, title, organ } = await issuedIn(cast, params.case, 'revocationDecision');
    expect(read).toMatchObject({ blocks, title, organ });
  }, 120_000);

  it('and a revocation is read anew where the permit was struck off since, which may be revoked all the same (许可法 69, 70)', async () => {
    const { cast, params, reviewer, approver } = await accepted();
    await reviewer.call(caseRoutes.prepareDecision, { params, body: proposal('符合条件。') });
    await approver.confirm();
    await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
    const notice = { ground: '许可法 69(1)' as const, facts: '审批时违反法定程序。' };
    await approver.call(caseRoutes.notifyRevocation, { params, body: notice });
    await cast.applicant.call(caseRoutes.stateDefence, { params, body: { statement: '程序已经补正。' } });
    const revoking = { ...params, act: 'revoke', written: { judged: '补正不影响认定。' } } as const;
    const shown = await shownOf(approver.call, revoking);
    await reviewer.call(caseRoutes.deregister, { params, body: { reason: '企业终止' } });
    await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
    await expect(
      approver.call(caseRoutes.revoke, { params, body: { ...revoking.written, shown } }),
    ).rejects.toMatchObject({ problem: { status: 409, code: 'E-SIGNED-OTHER' } });
    await signShown(approver.call, revoking);
    expect((await pageOf(cast, params.case)).events.map(({ type }) => type).slice(-2)).toEqual([
      'deregistered',
      'revoked',
    ]);
  }, 120_000);

  it('and nobody reads before it is signed who does not work for the office, nor where nothing is proposed or all is decided', async () => {
    const { cast, params, reviewer, approver } = await accepted();
    await expect(proposedTo(cast.applicant, params)).rejects.toMatchObject({ problem: { code: 'E-RIGHT' } });
    await expect(proposedTo(approver, params)).rejects.toMatchObject({ problem: { code: 'E-DECISION-NOT-PREPARED' } });
    await reviewer.call(caseRoutes.prepareDecision, { params, body: proposal('符合条件。') });
    await approver.confirm();
    await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
    await expect(proposedTo(approver, params)).rejects.toMatchObject({ problem: { code: 'E-CASE-STAGE' } });
  }, 120_000);
});
