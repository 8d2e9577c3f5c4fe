import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { missingIn } from '../documents/read-text.ts';
import { acceptWhole, grant, signProposed } from '../setup/deciding.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { problemOf } from '../api/desk.ts';
import { pageOf, readCasePaper } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const serve = ({ window }: Cast, id: string) =>
  window.call(caseRoutes.serve, { params: { case: id }, body: { recipient: '顾文静' } });
const dueOf = async (cast: Cast, id: string, name: string) =>
  (await pageOf(cast, id)).clocks.find((clock) => clock.name === name)?.due ?? null;
const verified = async (cast: Cast, id: string, kind: string) => {
  const paper = (await pageOf(cast, id)).papers.find((one) => one.kind === kind);
  return cast.admin(paperRoutes.verifyPaper, { params: { code: paper?.verifyCode ?? '' } });
};

/** Files for the renewal of what that case granted; the case of the application. */
async function asksToRenew(cast: Cast, granted: string): Promise<string> {
  const { items, ...rest } = await prepare(cast, { A29: {} });
  const succeeds = { kind: 'renewal', case: granted } as const;
  await cast.applicant.confirm();
  const body = { ...rest, items: items.map((item) => ({ ...item, succeeds })) };
  return caseOf(await cast.applicant.call(submissionRoutes.submit, { body }), 'A29');
}

describe('what is decided of a construction permit after its grant', () => {
  let cast: Cast;
  let id: string;
  const params = () => ({ case: id });
  const reviewer = () => cast.officer('reviewer', 'construction');
  const sign = () => signProposed(cast, id, 'construction');

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A23'] });
    id = caseOf(await file(cast, { A02: {}, A23: {} }), 'A23');
    await acceptWhole(cast, id);
    await grant(cast, id, 'construction');
    await serve(cast, id);
  }, 120_000);

  it('is an extension with its paper, which is served and can be verified by everybody', async () => {
    await cast.moveTo('2026-12-01T09:00');
    await cast.applicant.call(caseRoutes.askPermitExtension, {
      params: params(),
      body: { length: 3, reason: '设备延期到货' },
    });
    await (await reviewer()).call(caseRoutes.extendPermit, { params: params(), body: { length: 3 } });
    const { permit } = await (await reviewer()).call(caseRoutes.readCase, { params: params() });
    expect(permit?.proposed).toMatchObject({ act: 'extendPermit', length: 3 });
    // What is proposed is between the officers until it is signed.
    const told = await pageOf(cast, id);
    expect(told.papers.map(({ kind }) => kind)).not.toContain('permitExtension');
    expect([told.permit?.proposed, told.events.at(-1)]).toEqual([
      null,
      expect.not.objectContaining({ proposal: expect.anything() }),
    ]);
    await sign();
    expect(
      missingIn(await readCasePaper(cast, id, 'permitExtension'), [
        '行政许可延期决定书',
        '申请将该许可的开工期限延长3个月',
        '《中华人民共和国建筑法》第九条',
        '由2026年12月7日延至2027年3月8日（星期一）。此后还可以申请延期1次',
      ]),
    ).toEqual([]);
    expect(await verified(cast, id, 'permitExtension')).toMatchObject({ title: '行政许可延期决定书' });
    expect(await dueOf(cast, id, 'service')).toBe('2026-12-15');
    expect((await pageOf(cast, id)).unserved).toEqual(['permitExtension']);
    await serve(cast, id);
    expect((await pageOf(cast, id)).unserved).toEqual([]);
    expect([await dueOf(cast, id, 'suit'), (await pageOf(cast, id)).turn]).toEqual([null, 'nobody']);
  });

  it('is its withdrawal, with the compensation and the remedies that run from its service', async () => {
    const written = { facts: '地块改为公共绿地', reason: '规划依法修改', compensation: '补偿前期费用20万元' };
    await (await reviewer()).call(caseRoutes.withdrawPermit, { params: params(), body: written });
    await sign();
    expect(
      missingIn(await readCasePaper(cast, id, 'permitWithdrawal'), [
        '经查明：地块改为公共绿地。',
        '撤回的理由：规划依法修改。',
        '《中华人民共和国行政许可法》第八条第二款',
        '补偿：补偿前期费用20万元。',
        '60日内',
      ]),
    ).toEqual([]);
    const signature = expect.objectContaining({ capacity: 'approver', at: '2026-12-01T09:00:00.000+08:00' });
    const withdrawn = expect.objectContaining({ type: 'permitWithdrawn', signature });
    expect((await pageOf(cast, id)).events).toContainEqual(withdrawn);
    // Its time to start ended too, and no start was reported by that.
    expect((await pageOf(cast, id)).permit).toMatchObject({ state: 'withdrawn', startedOn: null });
    await cast.moveTo('2026-12-02T09:00');
    await serve(cast, id);
    expect([await dueOf(cast, id, 'reconsideration'), await dueOf(cast, id, 'suit')]).toEqual([
      '2027-02-01',
      '2027-06-02',
    ]);
    expect(await readCasePaper(cast, id, 'serviceRecord')).toContain('撤回行政许可决定书');
  });

  it('is told to the enterprise, as its deregistration is', async () => {
    await (await reviewer()).call(caseRoutes.deregister, { params: params(), body: { reason: '许可已经撤回' } });
    await sign();
    expect(await readCasePaper(cast, id, 'deregistration')).toContain('该许可已经依法撤回。');
    const { notices } = await cast.applicant.call(noticeRoutes.listNotices, {});
    expect(notices.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['permitExtended', 'permitWithdrawn', 'deregistered']),
    );
  });
});

describe('the renewal of a sewer permit', () => {
  const validity = { length: 3, unit: 'months' } as const;
  const ENDS = '有效期限3个月，自2026年9月7日至2026年12月7日；需要延续的，最迟于2026年11月7日提出申请';
  let cast: Cast;
  let first: string;
  let next: string;

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A29'], change: { A29: { validity } } });
    first = caseOf(await file(cast, { A02: {}, A29: {} }), 'A29');
    await acceptWhole(cast, first);
    await grant(cast, first, 'water');
    await cast.moveTo('2026-11-06T09:00');
    next = await asksToRenew(cast, first);
  }, 120_000);

  it('is asked for by the day that the grant told', async () => {
    expect(missingIn(await readCasePaper(cast, first, 'grantDecision'), [ENDS])).toEqual([]);
  });

  it('names the permit before and the article, from the receipt to the decision that takes its place', async () => {
    const { number } = (await pageOf(cast, first)).papers.find(({ kind }) => kind === 'grantDecision') ?? {};
    const before = `原决定${number ?? '-'}，2026年9月7日作出；依照《中华人民共和国行政许可法》第五十条第一款提出`;
    await acceptWhole(cast, next);
    await grant(cast, next, 'water');
    for (const kind of ['receipt', 'acceptanceNotice', 'grantDecision'])
      expect([kind, missingIn(await readCasePaper(cast, next, kind), [before])]).toEqual([kind, []]);
    const decision = await readCasePaper(cast, next, 'grantDecision');
    expect(missingIn(decision, ['第五十条第二款', '决定准予延续', '起由本决定代替'])).toEqual([]);
    await serve(cast, next);
    const { permit, events } = await pageOf(cast, first);
    expect([permit?.state, events.filter(({ type }) => type === 'successionDecided')]).toEqual([
      'changed',
      [expect.objectContaining({ kind: 'renewal', caseId: next, granted: true })],
    ]);
  });

  it('that nobody decides by the end is told as deemed, and the decision that comes then confirms it (许可法 50(2))', async () => {
    await cast.moveTo('2027-01-05T09:00');
    const silent = await asksToRenew(cast, next);
    await acceptWhole(cast, silent);
    const succeeds = { kind: 'renewal', case: next, deemed: false, lastBeforeSilence: '2027-02-06' };
    expect((await pageOf(cast, silent)).succeeds).toEqual(succeeds);
    await cast.moveTo('2027-02-07T00:00');
    expect((await pageOf(cast, silent)).succeeds).toEqual({ ...succeeds, deemed: true, lastBeforeSilence: null });
    await grant(cast, silent, 'water', { overrunReason: '人手不足。' });
    const said = ['有效期届满前，本机关未作出是否准予延续的决定，依照', '视为准予延续，本决定予以确认'];
    expect(missingIn(await readCasePaper(cast, silent, 'grantDecision'), said)).toEqual([]);
    next = silent;
  });

  it('is granted no more once that permit was struck off meanwhile (许可法 50)', async () => {
    const asked = await asksToRenew(cast, next);
    await acceptWhole(cast, asked);
    const reviewer = await cast.officer('reviewer', 'water');
    await reviewer.call(caseRoutes.deregister, { params: { case: next }, body: { reason: '企业终止排水' } });
    await signProposed(cast, next, 'water');
    const body = { outcome: 'grant' as const, reasons: ['符合条件。'] };
    expect(await problemOf(reviewer.call(caseRoutes.prepareDecision, { params: { case: asked }, body }))).toMatchObject(
      { status: 409, code: 'E-SUCCESSION-ENDED', article: '许可法 50' },
    );
  });
});
