import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readText } from '../documents/read-text.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { check, commit, consult, list, measure, pageOf, publish, register, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();
const ITEMS = ['A02', 'A06', 'A07b', 'A09b'];

/** How many signatures are kept. */
const signatures = async () =>
  (await house.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM signature')).rows[0]?.n;

const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

async function grant(cast: Cast, id: string): Promise<void> {
  const params = { case: id };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter(({ files }) => files.length > 0).map(({ code }) => code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  const reviewer = await cast.officer('reviewer', 'planning');
  await reviewer.call(caseRoutes.prepareDecision, {
    params,
    body: { outcome: 'grant', reasons: ['符合规划条件'], provisions: [], conditions: [], overrunReason: null },
  });
  const approver = await cast.officer('approver', 'planning');
  await approver.confirm();
  await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
}

describe('a project is built on one promise, from consultation to acceptance', () => {
  let cast: Cast;
  let id: string;

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-01T09:00', items: ITEMS });
    await publish(cast);
    await settle(cast);
    id = await consult(cast);
  }, 120_000);

  it('is told whose turn it is, until when, and what goes its ordinary way', async () => {
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({
      stage: 'consulting',
      waiting: { who: 'bureaus', until: '2026-09-08', why: 'advice', otherwise: 'listIssued' },
    });
    expect(page.items.map(({ item, effect, ground }) => [item, effect?.kind ?? ground])).toEqual([
      ['A06', 'registerFirst'],
      ['A07b', 'excludedClass'],
      ['A09b', 'notifyAndCommit'],
    ]);
  });

  it('has one list, written once', async () => {
    await list(cast, id);
    const again = cast.window.call(routes.issueList, { params: { commitment: id }, body: {} });
    expect(await codeOf(again)).toMatchObject({ status: 409, code: 'E-PROMISE-STAGE', article: '722号 36(1)' });
  });

  it('is not promised for what can never be promised, nor below the standard, and nothing changes', async () => {
    const before = await pageOf(cast, id);
    expect(await codeOf(commit(cast, id, ['A06', 'A07b']))).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: '许可法 12',
    });
    expect(await codeOf(commit(cast, id, ['A06'], 199))).toMatchObject({ status: 422, code: 'E-PROMISE-FIGURE' });
    expect(await pageOf(cast, id)).toEqual(before);
  });

  it('is promised for some of its items, public for five working days, and anybody can read it', async () => {
    await commit(cast, id, ['A06']);
    const { commitments } = await cast.admin(routes.listPublicised, { params: { zone: cast.zone } });
    expect(commitments).toMatchObject([{ until: '2026-09-08', items: ['建设用地规划许可证核发'] }]);
    expect(commitments[0]?.figures).toContainEqual({ name: '投资强度', promised: '480万元/亩' });
  });

  it('is registered after the publicity, and the clock alone ends that', async () => {
    const days = ['2026-10-12', '2027-01-15', '2027-03-15', '2027-05-17'];
    expect(await codeOf(register(cast, id, days))).toMatchObject({ code: 'E-PROMISE-STAGE' });
    await cast.moveTo('2026-09-09T09:00');
    const before = await signatures();
    const past = ['2026-09-08', ...days.slice(1)];
    expect(await codeOf(register(cast, id, past))).toMatchObject({ code: 'E-PROMISE-NODES', article: '意见 6' });
    expect(await signatures()).toBe(before);
    await register(cast, id, days);
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({ stage: 'registered', registeredOn: '2026-09-09' });
    expect(page.events.find(({ type }) => type === 'publicityEnded')?.at).toBe('2026-09-09T00:00:00.000+08:00');
  });

  it('has no permit by it: the chain and the start are as before', async () => {
    const progress = await cast.applicant.call(projectProgressRoutes.readProgress, {
      params: { project: cast.project },
    });
    expect(progress.chain).toMatchObject({ A06: 'open', START: 'waiting' });
    expect((await pageOf(cast, id)).items.find(({ item }) => item === 'A06')).toMatchObject({
      committed: true,
      permit: null,
    });
  });

  it('does not pass a node before the permit that follows the registration is there (先建后验)', async () => {
    await cast.moveTo('2026-10-12T09:00');
    expect(await codeOf(check(cast, id, { node: 'start' }))).toMatchObject({
      code: 'E-PROMISE-PERMIT-FIRST',
      article: '722号 39',
      facts: { items: ['建设用地规划许可证核发'] },
    });
    await grant(cast, caseOf(await file(cast, { A06: {} }), 'A06'));
    await check(cast, id, { node: 'start' });
    const { items } = await pageOf(cast, id);
    expect(items.find(({ item }) => item === 'A06')?.permit).toMatchObject({ decidedOn: '2026-10-12' });
  }, 60_000);

  it('stops at a node that failed until it is mended and checked again', async () => {
    await check(cast, id, { node: 'foundation', result: 'rectify', until: '2026-10-20' });
    await cast.moveTo('2026-10-21T09:00');
    const failed = await pageOf(cast, id);
    expect(failed.nodes[1]).toMatchObject({ kind: 'foundation', state: 'failed' });
    expect(failed.events.at(-1)).toMatchObject({
      type: 'nodeRectificationLapsed',
      at: '2026-10-21T00:00:00.000+08:00',
    });
    expect(await codeOf(check(cast, id, { node: 'structure' }))).toMatchObject({ code: 'E-PROMISE-NODE-BARRED' });
    expect(await codeOf(check(cast, id, { node: 'foundation' }))).toMatchObject({ code: 'E-PROMISE-NODE-UNMENDED' });
    await cast.applicant.call(routes.reportNode, { params: { commitment: id }, body: { node: 'foundation' } });
    for (const node of ['foundation', 'structure', 'use'] as const) await check(cast, id, { node });
    expect((await pageOf(cast, id)).waiting).toMatchObject({ who: 'inspector', why: 'acceptance' });
  });

  it('is not used before it is accepted against the promise', async () => {
    const report = cast.applicant.call(projectProgressRoutes.report, {
      params: { project: cast.project },
      body: { event: 'use' },
    });
    expect(await codeOf(report)).toMatchObject({ code: 'E-PROMISE-NOT-ACCEPTED', article: '意见 6' });
  });

  it('falls short of the promise, is mended and accepted', async () => {
    await measure(cast, id, 470, '2026-11-10');
    expect((await pageOf(cast, id)).shortfall).toEqual({
      indicators: ['投资强度'],
      until: '2026-11-10',
      reported: false,
      lapsed: false,
    });
    await measure(cast, id, 485);
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({ stage: 'accepted', waiting: null });
    expect(page.figures[0]).toMatchObject({ promised: '480万元/亩', measured: '485万元/亩' });
  });

  it('yields sealed papers whose text says what the law wants, read back from the PDF', async () => {
    const { papers } = await eventually(
      () => pageOf(cast, id),
      (page) => page.papers.every(({ sealed }) => sealed),
    );
    expect(papers.map(({ kind }) => kind)).toEqual([
      'commitmentList',
      'projectCommitment',
      'commitmentRegistration',
      'nodeCheck',
      'nodeCheck',
      'nodeCheck',
      'nodeCheck',
      'nodeCheck',
      'shortfallNotice',
      'promiseAcceptance',
    ]);
    const said: Record<string, string> = {};
    for (const { kind, id: paper } of papers) {
      const sealed: unknown = await cast.applicant.call(paperRoutes.readPaperPdf, { params: { paper } });
      said[kind] = await readText(Buffer.from(sealed as ArrayBuffer));
    }
    expect(said['commitmentList']).toContain('一次性告知');
    expect(said['projectCommitment']).toContain('480万元/亩');
    expect(said['commitmentRegistration']).toContain('承诺备案不是行政许可');
    expect(said['promiseAcceptance']).toContain('485万元/亩');
  }, 90_000);
});

describe('an acceptance that still falls short', () => {
  it('is a broken promise: the office is told, and the ordinary way is left', async () => {
    const cast = await makeZone(house, { now: '2026-09-01T09:00', items: ITEMS });
    const letter = { item: 'A09b', effect: { kind: 'notifyAndCommit' } };
    await publish(cast, { publicityDays: 0, items: [letter] });
    await settle(cast);
    const id = await consult(cast);
    await list(cast, id);
    await commit(cast, id, ['A09b']);
    await register(cast, id, ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07']);
    expect(await codeOf(measure(cast, id, 480))).toMatchObject({ code: 'E-PROMISE-NODE-BARRED' });
    // The permit by letter is a case of its own, decided at once on its own letter.
    await file(cast, { A09b: { commitment: true } });
    for (const node of ['start', 'foundation', 'structure', 'use'] as const) await check(cast, id, { node });
    expect(await codeOf(measure(cast, id, 470, '2027-09-01'))).toMatchObject({ code: 'E-PROMISE-UNTIL' });
    await measure(cast, id, 470, '2026-09-15');
    await cast.moveTo('2026-09-16T09:00');
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({ stage: 'registered', waiting: { who: 'approver', why: 'broken' } });
    expect(page.events.at(-1)).toMatchObject({ type: 'shortfallLapsed', at: '2026-09-16T00:00:00.000+08:00' });
  }, 60_000);
});
