import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_BUREAUS } from '../../demo/world/zone.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readText } from '../documents/read-text.ts';
import { verifySeal } from '../../documents/verify-seal.ts';
import { caseOf, file, type Receipt } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { eventually } from '../setup/eventually.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const page = (cast: Cast, id: string) => cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
const refusalOf = async (act: Promise<unknown>) => {
  const error = await act.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof ProblemError)) throw new Error(`not refused: ${String(error)}`);
  const { code, article } = error.problem;
  return { code, article };
};
const acceptWhole = async (cast: Cast, id: string) => {
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  return cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
};

describe('a device maker files four items in one submission', () => {
  let cast: Cast;
  let receipt: Receipt;

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
    receipt = await file(cast, {
      A02: {},
      A09b: { commitment: true },
      A06: { deferral: { materials: ['D1'], until: '2026-09-18' } },
      A07b: {},
    });
  });

  it('is told by when it hears of each item, and at once what is decided at once', () => {
    expect(receipt.cases.map(({ item, stage, hearBy }) => [item, stage, hearBy])).toEqual([
      ['A02', 'decided', null],
      ['A06', 'received', '2026-09-14'],
      ['A07b', 'received', '2026-09-14'],
      ['A09b', 'decided', null],
    ]);
  });

  it('the filing is decided, and its certificate issued, in the same moment', async () => {
    const filing = await page(cast, caseOf(receipt, 'A02'));
    expect([filing.status, filing.decidedOn]).toEqual([11, '2026-09-07']);
    expect(filing.papers.map((paper) => paper.kind)).toEqual(['receipt', 'grantDecision']);
  });

  it('the commitment is decided in the same moment, and a check of sixty working days runs', async () => {
    const promised = await page(cast, caseOf(receipt, 'A09b'));
    expect(promised.decision).toMatchObject({ outcome: 'grant', byCommitment: true });
    expect(promised.papers.map((paper) => paper.kind)).toEqual(['receipt', 'commitmentLetter', 'grantDecision']);
    const check = promised.clocks.find((clock) => clock.name === 'check');
    expect(check).toMatchObject({ length: 60, unit: 'workingDays', due: '2026-12-04', state: 'running' });
    const decision = promised.papers.find((paper) => paper.kind === 'grantDecision');
    const { paper } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper: decision?.id ?? '' } });
    expect(JSON.stringify(paper.blocks)).toContain('以告知承诺方式作出');
    expect(JSON.stringify(paper.blocks)).toContain('2026年12月4日');
  });

  it('the environmental form is claimed, accepted, reviewed and decided by two officers', async () => {
    const id = caseOf(receipt, 'A07b');
    await cast.moveTo('2026-09-08T10:00');
    await acceptWhole(cast, id);
    expect(await page(cast, id)).toMatchObject({ status: 3, promisedDue: '2026-09-21', statutoryDue: '2026-10-08' });
    const reviewer = await cast.officer('reviewer', 'environment');
    const approver = await cast.officer('approver', 'environment');
    await reviewer.call(caseRoutes.beginReview, { params: { case: id }, body: {} });
    const body = { outcome: 'grant' as const, reasons: ['评价结论可信。'], conditions: ['落实各项污染防治措施。'] };
    await reviewer.call(caseRoutes.prepareDecision, { params: { case: id }, body });
    const unsigned = refusalOf(signShown(approver.call, { case: id, act: 'signDecision', written: {} }));
    expect(await unsigned).toMatchObject({ code: 'E-CONFIRM' });
    await approver.confirm();
    await signShown(approver.call, { case: id, act: 'signDecision', written: {} });
    expect(await page(cast, id)).toMatchObject({ status: 11, light: 'off', decidedOn: '2026-09-08' });
    await cast.window.call(caseRoutes.serve, { params: { case: id }, body: { recipient: '顾文静' } });
    const { papers } = await page(cast, id);
    expect(papers.map((paper) => paper.kind)).toEqual([
      'receipt',
      'acceptanceNotice',
      'grantDecision',
      'serviceRecord',
    ]);
  });

  it('the land permit is accepted with a paper to come; the decision is barred until it is in', async () => {
    const id = caseOf(receipt, 'A06');
    await acceptWhole(cast, id);
    expect(await page(cast, id)).toMatchObject({ status: 3, deferral: { open: ['D1'], until: '2026-09-18' } });
    const reviewer = await cast.officer('reviewer', 'planning');
    const grant = { params: { case: id }, body: { outcome: 'grant' as const, reasons: ['符合规划条件。'] } };
    expect(await refusalOf(reviewer.call(caseRoutes.prepareDecision, grant))).toEqual({
      code: 'E-DEFERRAL-OPEN',
      article: '意见 6',
    });
    await cast.moveTo('2026-09-18T23:59');
    const upload = await cast.applicant.upload('界址图.pdf', new TextEncoder().encode('%PDF-1.4 practice'));
    const materials = [{ code: 'D1', files: [upload] }];
    await cast.applicant.call(caseRoutes.handIn, { params: { case: id }, body: { materials } });
    expect((await page(cast, id)).openMaterials).not.toContain('D1');
    await cast.moveTo('2026-09-20T09:30');
    await reviewer.call(caseRoutes.prepareDecision, grant);
    const approver = await cast.officer('approver', 'planning');
    await approver.confirm();
    await signShown(approver.call, { case: id, act: 'signDecision', written: {} });
    expect((await page(cast, id)).status).toBe(11);
  });

  it('two officers check the commitment: one alone is refused, rectification is ordered, and then it is met', async () => {
    const id = caseOf(receipt, 'A09b');
    await cast.moveTo('2026-10-12T09:00');
    const inspector = await cast.officer('inspector', 'water');
    await cast.officer('inspector', 'planning');
    const { colleagues } = await inspector.call(caseRoutes.listColleagues, { params: { case: id } });
    const inspectorOf = (bureau: string) =>
      colleagues.find((one) => one.capacity === 'inspector' && one.bureau === bureau)?.id ?? '';
    const [own, other] = ['water', 'planning'].map(inspectorOf) as [string, string];
    const record = (result: 'met' | 'rectify', officers: string[], ...conditions: number[]) => {
      const broken = conditions.map((condition) => ({ condition, found: '拦挡措施未到位。' }));
      const body = { result, officers, findings: '已到现场核查。', ...(broken.length > 0 ? { broken } : {}) };
      return inspector.call(caseRoutes.recordCheck, { params: { case: id }, body });
    };
    expect(await refusalOf(record('met', [own]))).toEqual({ code: 'E-OFFICERS-TWO', article: '许可法 34(3)' });
    expect(await refusalOf(record('rectify', [own, other], 99))).toMatchObject({ code: 'E-NOT-FOUND' });
    expect(await refusalOf(record('met', [own, other], 3))).toMatchObject({ code: 'E-INPUT' });
    await record('rectify', [own, other], 3);
    const ordered = await page(cast, id);
    expect(ordered.check).toMatchObject({ broken: [{ condition: 3, found: '拦挡措施未到位。' }] });
    const notice = ordered.papers.find(({ kind }) => kind === 'rectificationNotice');
    const { paper } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper: notice?.id ?? '' } });
    const text = JSON.stringify(paper.blocks);
    expect(text).toContain('3．施工前剥离、单独堆存并利用可剥离的表土');
    const named = DEMO_BUREAUS.filter(({ code }) => code === 'water' || code === 'planning');
    for (const { name } of named) expect(text).toContain(`（${name}）`);
    expect((await page(cast, id)).clocks.find((clock) => clock.name === 'rectify')).toMatchObject({
      due: '2026-11-02',
      state: 'running',
    });
    await cast.moveTo('2026-10-20T09:00');
    await record('met', [own, other]);
    expect((await page(cast, id)).check).toEqual({ state: 'met' });
  });

  it('the supervisor sees every clock that still runs, with its day and why', async () => {
    const { rows, counts } = await cast.supervisor.call(taskRoutes.listClocks, {});
    expect(counts.total).toBe(rows.length);
    expect(rows.every((row) => row.case.nearest !== null && row.why !== '')).toBe(true);
  });

  it('each paper becomes a sealed PDF with its content, and its code leads to the public verification', async () => {
    const { papers } = await page(cast, caseOf(receipt, 'A07b'));
    const decision = papers.find((paper) => paper.kind === 'grantDecision');
    const sealed = await eventually(() =>
      cast.applicant.call(paperRoutes.readPaperPdf, { params: { paper: decision?.id ?? '' } }),
    );
    const pdf = Buffer.from(sealed as unknown as ArrayBuffer);
    expect(await verifySeal(pdf)).toMatchObject({ valid: true });
    const text = (await readText(pdf)).replaceAll(/\s/g, '');
    for (const part of [decision?.number ?? '', '苏州澜微医疗器械有限公司', '91320505MA1GXQ012R', '演练'])
      expect(text).toContain(part);
    const verified = await cast.admin(paperRoutes.verifyPaper, { params: { code: decision?.verifyCode ?? '' } });
    expect(verified).toMatchObject({ number: decision?.number, practice: true, state: 'valid' });
  });
});

describe('a deferral that is never completed', () => {
  it('ends the case by itself at 00:00 of the day after, with its paper, and takes the privilege away', async () => {
    const cast = await makeZone(house, { now: '2026-09-11T09:00', items: ['A06'] });
    const receipt = await file(cast, { A06: { deferral: { materials: ['D1'], until: '2026-09-24' } } });
    const id = caseOf(receipt, 'A06');
    await acceptWhole(cast, id);
    await cast.moveTo('2026-09-24T23:59');
    expect((await page(cast, id)).stage).toBe('accepted');
    await cast.moveTo('2026-09-28T08:00');
    const ended = await page(cast, id);
    expect(ended).toMatchObject({ stage: 'closed', status: 14 });
    expect(
      ended.events
        .filter((event) => ['deferralLapsed', 'terminated'].includes(event.type))
        .map((event) => [event.type, event.at]),
    ).toEqual([
      ['deferralLapsed', '2026-09-25T00:00:00.000+08:00'],
      ['terminated', '2026-09-25T00:00:00.000+08:00'],
    ]);
    expect(ended.papers.map((paper) => paper.kind)).toContain('terminationNotice');
    const again = file(cast, { A06: { deferral: { materials: ['D1'], until: '2026-10-09' } } });
    expect(await refusalOf(again)).toMatchObject({ code: 'E-DEFERRAL-BARRED' });
  });
});
