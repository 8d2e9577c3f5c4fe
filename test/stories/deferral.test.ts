import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { creditRoutes } from '../../api/contract/credit.ts';
import { owedPaperRoutes } from '../../api/contract/owed-papers.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { readText, squeeze } from '../documents/read-text.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast, type ZoneWish } from '../setup/zone.ts';

const house = await startHouse();
const items = readItems();

const PDF = new TextEncoder().encode('%PDF-1.4 practice');
const pageOf = (cast: Cast, id: string) => cast.applicant.call(caseRoutes.readCase, { params: { case: id } });

/** What an act was refused with, and whether the case stands as before. */
async function refused(cast: Cast, id: string, ask: () => Promise<unknown>) {
  const before = await pageOf(cast, id);
  const error: unknown = await ask().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`not refused: ${String(error)}`);
  const { status, code, article } = error.problem;
  const after = await pageOf(cast, id);
  const unchanged = after.version === before.version && after.papers.length === before.papers.length;
  return { status, code, article, unchanged };
}

async function handIn(cast: Cast, id: string, ...codes: readonly string[]): Promise<void> {
  const materials = await Promise.all(
    codes.map(async (code) => ({ code, files: [await cast.applicant.upload(`${code}.pdf`, PDF)] })),
  );
  await cast.applicant.call(caseRoutes.handIn, { params: { case: id }, body: { materials } });
}

async function accept(cast: Cast, id: string): Promise<void> {
  const { materials } = await pageOf(cast, id);
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
}

/** Files the land permit without the papers that may come later, and promises them. */
async function deferred(wish: Omit<ZoneWish, 'items'>, materials: string[], until: string) {
  const cast = await makeZone(house, { ...wish, items: ['A06'] });
  const id = caseOf(await file(cast, { A06: { deferral: { materials, until } } }), 'A06');
  await accept(cast, id);
  return { cast, id };
}

/** The text of the newest paper of a kind, read back from its sealed PDF. */
async function readPaper(cast: Cast, id: string, kind: string): Promise<string> {
  const paper = (await pageOf(cast, id)).papers.findLast((one) => one.kind === kind);
  const params = { paper: paper?.id ?? '' };
  const sealed = await eventually(() => cast.applicant.call(paperRoutes.readPaperPdf, { params }));
  const text = await readText(Buffer.from(sealed as unknown as ArrayBuffer));
  return text.includes(squeeze(paper?.number ?? '?')) ? text : '';
}

describe('a deferral promise is refused, with code and article, and nothing changes:', () => {
  let cast: Cast;
  let id: string;
  /** A case of an item whose class neither commitment nor deferral is for. */
  let excluded: string;
  const promise = (materials: string[], until: string, of = id) =>
    refused(cast, of, () =>
      cast.applicant.call(caseRoutes.promiseDeferral, { params: { case: of }, body: { materials, until } }),
    );

  beforeAll(async () => {
    const safe = (items.find(({ code }) => code === 'A06')?.materials ?? []).map((material) =>
      material.code === 'D2' ? { ...material, safety: true } : material,
    );
    const late = { code: 'D1', name: '公示版报告表', class: 'D' as const, safety: false };
    const listed = [...(items.find(({ code }) => code === 'A07b')?.materials ?? []), late];
    const change = { A06: { materials: safe }, A07b: { materials: listed } };
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A07b'], change });
    const receipt = await file(cast, { A06: { missing: ['E2', 'D1', 'D2'] }, A07b: { missing: ['D1'] } });
    [id, excluded] = [caseOf(receipt, 'A06'), caseOf(receipt, 'A07b')];
    await cast.applicant.confirm();
  }, 120_000);

  it('longer than the promised limit of the item', async () => {
    expect(await promise(['D1'], '2026-09-22')).toEqual({
      status: 409,
      code: 'E-DEFERRAL-TOO-LONG',
      article: '意见 6',
      unchanged: true,
    });
  });

  it('of an essential paper', async () => {
    expect(await promise(['D1', 'E2'], '2026-09-18')).toMatchObject({
      code: 'E-DEFERRAL-ESSENTIAL',
      article: '意见 6',
      unchanged: true,
    });
  });

  it('of a paper that concerns safety', async () => {
    expect(await promise(['D2'], '2026-09-18')).toMatchObject({ code: 'E-DEFERRAL-SAFETY', unchanged: true });
  });

  it('for an item of an excluded class, whose materials are listed as deferrable all the same', async () => {
    expect(await promise(['D1'], '2026-09-14', excluded)).toMatchObject({
      code: 'E-DEFERRAL-EXCLUDED',
      unchanged: true,
    });
  });

  it('by an applicant whose record is serious and not repaired', async () => {
    await house.database.pool.query(
      `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, class, noted_at)
       VALUES ('serious', $1, $2, 'entered', 'serious', now())`,
      [cast.enterprise, cast.zone],
    );
    expect(await promise(['D1'], '2026-09-18')).toMatchObject({
      code: 'E-DEFERRAL-BARRED',
      article: '信用修复办法',
      unchanged: true,
    });
    const { eligible, records } = await standingOf(cast);
    expect(eligible).toEqual({ commitment: false, deferral: false });
    expect(records.map(({ kind, bars }) => [kind, bars.deferral])).toEqual([['entered', true]]);
  });
});

const standingOf = ({ applicant, enterprise, zone }: Cast) =>
  applicant.call(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });

describe('a paper that comes in during the review and changes the substance', () => {
  let cast: Cast;
  let id: string;
  let reviewer: SignedInClient;
  let approver: SignedInClient;
  const propose = (outcome: 'grant' | 'refuse') =>
    reviewer.call(caseRoutes.prepareDecision, {
      params: { case: id },
      body: {
        outcome,
        ...(outcome === 'refuse' ? { facts: '界址图比出让合同多出 0.3 公顷。' } : {}),
        reasons: ['界址图的用地范围超出出让合同。'],
        provisions: ['城乡规划法 38'],
      },
    });
  const reopen = (...materials: string[]) =>
    reviewer.call(caseRoutes.reopenReview, {
      params: { case: id },
      body: { materials, reason: '界址图的用地范围比出让合同多出 0.3 公顷' },
    });

  beforeAll(async () => {
    ({ cast, id } = await deferred({ now: '2026-09-07T09:00' }, ['D1', 'D2'], '2026-09-18'));
    reviewer = await cast.officer('reviewer', 'planning');
    approver = await cast.officer('approver', 'planning');
    await reviewer.call(caseRoutes.beginReview, { params: { case: id }, body: {} });
  }, 120_000);

  it('is first missing: half of the papers does not lift the bar, and there is nothing to begin anew for', async () => {
    expect(await refused(cast, id, () => reopen('D1'))).toEqual({
      status: 409,
      code: 'E-REOPEN-NOTHING',
      article: '许可法 34(1)',
      unchanged: true,
    });
    await cast.moveTo('2026-09-10T10:00');
    await handIn(cast, id, 'D2');
    expect((await pageOf(cast, id)).deferral).toMatchObject({ open: ['D1'] });
    const owed = { missing: ['界址图纸质件'], promised: 2, before: null, decisionBy: '2026-09-20' };
    const due = { clock: 'deferral', day: '2026-09-18', remaining: 8 };
    for (const { call } of [cast.window, cast.applicant, reviewer])
      expect((await call(owedPaperRoutes.listOwedPapers, {})).rows).toMatchObject([{ ...owed, due }]);
    const elsewhere = await cast.officer('reviewer', 'water');
    expect((await elsewhere.call(owedPaperRoutes.listOwedPapers, {})).rows).toEqual([]);
    expect(await refused(cast, id, () => propose('grant'))).toMatchObject({ code: 'E-DEFERRAL-OPEN', unchanged: true });
    expect(await refused(cast, id, () => reopen('D1'))).toMatchObject({ code: 'E-REOPEN-MATERIAL', unchanged: true });
  });

  it('comes at 23:59 of the last day, in time, and a grant is proposed', async () => {
    await cast.moveTo('2026-09-18T23:59');
    await handIn(cast, id, 'D1');
    await cast.moveTo('2026-09-20T09:00');
    await propose('grant');
    expect((await pageOf(cast, id)).flags).toMatchObject({ deferred: false, deferralLapsed: false });
  });

  it('has the review begun anew: the proposal falls, the limits stay, and the applicant reads why', async () => {
    const before = await pageOf(cast, id);
    await reopen('D1');
    const after = await pageOf(cast, id);
    expect(after.clocks.map(({ name, due }) => [name, due])).toEqual(before.clocks.map(({ name, due }) => [name, due]));
    expect(after.laterPapers).toEqual(['D2']);
    await approver.confirm();
    const sign = () => signShown(approver.call, { case: id, act: 'signDecision', written: {} });
    expect(await refused(cast, id, sign)).toMatchObject({ code: 'E-DECISION-NOT-PREPARED', unchanged: true });
    const text = await readPaper(cast, id, 'reopeningNotice');
    for (const part of ['界址图纸质件（D1）', '多出0.3公顷', '尚未签发的决定不再有效', '办理期限不因重新审查而中止'])
      expect(text).toContain(part);
  });

  it('ends in another decision than the one that fell', async () => {
    await propose('refuse');
    await signShown(approver.call, { case: id, act: 'signDecision', written: {} });
    expect((await pageOf(cast, id)).status).toBe(13);
  });
});

describe('a deferral that lapses on a holiday', () => {
  let cast: Cast;
  let id: string;

  beforeAll(async () => {
    ({ cast, id } = await deferred({ now: '2026-09-21T09:00' }, ['D1'], '2026-10-02'));
  }, 120_000);

  it('lapses at 00:00 of the day after the named one, in the middle of the holiday, and the paper says so', async () => {
    await cast.moveTo('2026-10-02T23:59');
    expect((await pageOf(cast, id)).status).toBe(3);
    await cast.moveTo('2026-10-03T00:00');
    expect(await pageOf(cast, id)).toMatchObject({ status: 14, flags: { deferralLapsed: true, creditProposed: true } });
    const text = await readPaper(cast, id, 'terminationNotice');
    for (const part of ['界址图纸质件', '2026年10月2日', '60日', '6个月']) expect(text).toContain(part);
  });

  it('takes the privilege away, until the credit office has classed the record and repaired it after its term', async () => {
    expect((await standingOf(cast)).eligible).toEqual({ commitment: true, deferral: false });
    const again = file(cast, { A06: { deferral: { materials: ['D1'], until: '2026-10-09' } } });
    await expect(again).rejects.toMatchObject({ problem: { status: 409, code: 'E-DEFERRAL-BARRED' } });
    const office = await cast.officer('creditOffice');
    const [record] = (await office.call(creditRoutes.listCreditRecords, { params: { zone: cast.zone } })).records;
    const params = { zone: cast.zone, record: record?.id ?? '' };
    const body = { class: 'minor' as const, publicTo: '2026-11-03', reason: '容缺材料逾期未补' };
    await office.call(creditRoutes.classCredit, { params, body });
    const repair = () => office.call(creditRoutes.repairCreditRecord, { params, body: { reason: '已说明并改正' } });
    await expect(repair()).rejects.toMatchObject({ problem: { code: 'E-CREDIT-PUBLIC', article: '信用修复办法' } });
    await cast.moveTo('2026-11-04T09:00');
    await repair();
    const { eligible, records } = await standingOf(cast);
    expect(eligible).toEqual({ commitment: true, deferral: true });
    expect(records).toMatchObject([{ class: 'minor', reason: body.reason, repairReason: '已说明并改正' }]);
    const receipt = await file(cast, { A06: { deferral: { materials: ['D1'], until: '2026-11-17' } } });
    expect(receipt.cases).toHaveLength(1);
  });
});

describe('where the zone gives fifteen working days more (CURE15)', () => {
  it('a late paper is still taken, and the promised limit has waited for it', async () => {
    const { cast, id } = await deferred(
      { now: '2026-09-07T09:00', rules: { deferralLapse: 'CURE15' } },
      ['D1', 'D2'],
      '2026-09-18',
    );
    await cast.moveTo('2026-09-21T09:00');
    const cure = (await pageOf(cast, id)).clocks.find(({ name }) => name === 'cure');
    expect(cure).toMatchObject({ due: '2026-10-15', state: 'running' });
    await handIn(cast, id, 'D1');
    expect((await pageOf(cast, id)).flags).toMatchObject({ deferralLapsed: true, promiseOverdue: false });
    await cast.moveTo('2026-10-15T23:59');
    await handIn(cast, id, 'D2');
    const after = await pageOf(cast, id);
    expect(after.clocks.find(({ name }) => name === 'promised')).toMatchObject({ due: '2026-10-19' });
    expect(after.flags).toMatchObject({ promiseOverdue: false, deferred: false });
  }, 120_000);
});
