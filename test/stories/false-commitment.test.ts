import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { creditRoutes } from '../../api/contract/credit.ts';
import { owedPaperRoutes } from '../../api/contract/owed-papers.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { problemOf } from '../api/desk.ts';
import { acceptWhole, check, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

const standard = readItems().find(({ code }) => code === 'A09b')?.standard;
const BROKEN = { bureau: 'water', result: 'proposeRevocation', findings: '现场没有任何拦挡和排水措施。' } as const;

const standingOf = ({ applicant, enterprise, zone }: Cast) =>
  applicant.call(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });
const report = ({ applicant, project }: Cast, event: 'start' | 'use') =>
  applicant.call(projectProgressRoutes.report, { params: { project }, body: { event } });
const ownOf = async ({ applicant }: Cast) => {
  const { rows } = await applicant.call(owedPaperRoutes.listOwnCommitments, {});
  return rows.map((row) => [row.case.item.code, row.standing, row.due?.clock ?? null, row.due?.day ?? null]);
};
const owedIn = async ({ applicant, project }: Cast) =>
  (await applicant.call(projectProgressRoutes.readProgress, { params: { project } })).owed;

/** The approver of the water bureau, with the password given. */
async function approverOf(cast: Cast): Promise<SignedInClient> {
  const approver = await cast.officer('approver', 'water');
  await approver.confirm();
  return approver;
}

const notify = async (cast: Cast, id: string) =>
  (await approverOf(cast)).call(caseRoutes.notifyRevocation, {
    params: { case: id },
    body: { facts: BROKEN.findings },
  });
const revoke = async (cast: Cast, id: string) =>
  signShown((await approverOf(cast)).call, { case: id, act: 'revoke', written: { judged: '陈述不成立。' } });
const defend = (cast: Cast, id: string) =>
  cast.applicant.call(caseRoutes.stateDefence, { params: { case: id }, body: { statement: '正在施工。' } });

describe('a commitment that is found false after a later permit was granted', () => {
  let cast: Cast;
  let soil: string;
  let sewer: string;
  let works: string;

  beforeAll(async () => {
    const change = { A29: { commitment: true, ...(standard ? { standard } : {}) } };
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A09b', 'A23', 'A29'], change });
    const receipt = await file(cast, { A02: {}, A09b: { commitment: true }, A23: {}, A29: { commitment: true } });
    [soil, works, sewer] = [caseOf(receipt, 'A09b'), caseOf(receipt, 'A23'), caseOf(receipt, 'A29')];
    await acceptWhole(cast, works);
    await grant(cast, works, 'construction');
    await acceptWhole(cast, sewer);
    await grant(cast, sewer, 'water');
  }, 120_000);

  it('is revoked after notice and defence, not before', async () => {
    expect(await owedIn(cast)).toEqual({ start: [], use: [] });
    expect(await problemOf(notify(cast, soil))).toMatchObject({ code: 'E-REVOCATION-NO-GROUND', article: '许可法 69' });
    await check(cast, soil, BROKEN);
    expect(await problemOf(revoke(cast, soil))).toMatchObject({
      code: 'E-REVOCATION-NOT-NOTIFIED',
      article: '许可法 7',
    });
    expect(await ownOf(cast)).toContainEqual(['A09b', 'revocationProposed', null, null]);
    await notify(cast, soil);
    expect(await ownOf(cast)).toEqual([
      ['A09b', 'revocationNotified', 'statement', '2026-09-14'],
      ['A29', 'due', 'check', '2026-12-04'],
    ]);
    expect(await problemOf(revoke(cast, soil))).toMatchObject({ code: 'E-REVOCATION-UNHEARD', article: '许可法 7' });
    expect(await pageOf(cast, works)).toMatchObject({ flags: { basisDefect: false } });
    await defend(cast, soil);
    await revoke(cast, soil);
    expect(await pageOf(cast, soil)).toMatchObject({ status: 15, flags: { creditProposed: true } });
  });

  it('flags the later permit, which does not become void, and bars the start by its own law', async () => {
    expect(await pageOf(cast, works)).toMatchObject({ status: 11, flags: { basisDefect: true, void: false } });
    expect((await owedIn(cast)).start).toMatchObject([{ item: 'A09b', state: 'revoked', articles: ['水保法 26'] }]);
    const before = await pageOf(cast, works);
    expect(await problemOf(report(cast, 'start'))).toMatchObject({
      status: 409,
      code: 'E-START-BARRED',
      article: '水保法 26',
    });
    expect((await pageOf(cast, works)).version).toBe(before.version);
  });

  it('has the later permit looked at again by its own bureau, once', async () => {
    const reviewer = await cast.officer('reviewer', 'construction');
    const look = () =>
      reviewer.call(caseRoutes.reexamine, {
        params: { case: works },
        body: { conclusion: '施工许可的条件仍然具备。' },
      });
    await look();
    expect(await pageOf(cast, works)).toMatchObject({ status: 11, flags: { basisDefect: true } });
    expect(await problemOf(look())).toMatchObject({ code: 'E-BASIS-NOTHING' });
  });

  it('that bars the use, bars it', async () => {
    await check(cast, sewer, BROKEN);
    await notify(cast, sewer);
    await cast.moveTo('2026-09-15T00:00');
    await revoke(cast, sewer);
    expect((await ownOf(cast)).map(([, standing]) => standing)).toEqual(['revoked', 'revoked']);
    expect((await owedIn(cast)).use).toMatchObject([{ item: 'A29', state: 'revoked', articles: ['排水条例 21'] }]);
    expect(await problemOf(report(cast, 'use'))).toMatchObject({ code: 'E-USE-BARRED', article: '排水条例 21' });
  });

  it('takes the way of commitment away, and leaves the ordinary one, on which the works may start', async () => {
    expect((await standingOf(cast)).eligible).toEqual({ commitment: false, deferral: true });
    expect(await problemOf(file(cast, { A09b: { commitment: true } }))).toMatchObject({
      code: 'E-COMMITMENT-BARRED',
      article: '信用修复办法',
    });
    await file(cast, { A09b: {} });
    expect((await owedIn(cast)).start).toEqual([]);
    await report(cast, 'start');
    expect((await pageOf(cast, works)).permit?.startedOn).toBe((await pageOf(cast, works)).today);
  });

  it('is given back when every record of it was classed and repaired after its term', async () => {
    const office = await cast.officer('creditOffice');
    const params = { zone: cast.zone };
    const { records } = await office.call(creditRoutes.listCreditRecords, { params });
    expect(records.map(({ kind }) => kind)).toEqual(['commitmentRevoked', 'commitmentRevoked']);
    const [first = '', second = ''] = records.map(({ id }) => id);
    const body = { class: 'general' as const, publicTo: '2026-12-15', reason: '虚假承诺，经查实' };
    const classed = (record: string) => office.call(creditRoutes.classCredit, { params: { ...params, record }, body });
    const repaired = (record: string) =>
      office.call(creditRoutes.repairCreditRecord, { params: { ...params, record }, body: { reason: '已经整改' } });
    for (const record of [first, second]) await classed(record);
    expect(await problemOf(repaired(first))).toMatchObject({ code: 'E-CREDIT-PUBLIC' });
    await cast.moveTo('2026-12-16T09:00');
    await repaired(first);
    expect((await standingOf(cast)).eligible.commitment).toBe(false);
    await repaired(second);
    expect((await standingOf(cast)).eligible).toEqual({ commitment: true, deferral: true });
  });
});

describe('where revocation is proposed, the permit may stand all the same (许可法 69(3))', () => {
  let cast: Cast;
  let id: string;
  const drop = async () =>
    (await approverOf(cast)).call(caseRoutes.dropRevocation, {
      params: { case: id },
      body: { reason: '撤销会使已经建成的防洪设施停用，对公共利益造成重大损害。' },
    });
  const unharmed = async () => {
    expect(await ownOf(cast)).toContainEqual(['A09b', 'over', null, null]);
    expect(await pageOf(cast, id)).toMatchObject({ status: 11, check: null, flags: { creditProposed: false } });
    expect((await standingOf(cast)).eligible.commitment).toBe(true);
  };

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A09b'] });
    id = caseOf(await file(cast, { A02: {}, A09b: { commitment: true } }), 'A09b');
  }, 120_000);

  it('with nothing proposed there is nothing to drop', async () => {
    expect(await problemOf(drop())).toMatchObject({ code: 'E-REVOCATION-NOT-NOTIFIED', article: '许可法 7' });
  });

  it('before anybody was notified', async () => {
    await check(cast, id, BROKEN);
    expect((await pageOf(cast, id)).check).toMatchObject({ state: 'revocationProposed' });
    await drop();
    await unharmed();
    expect(await problemOf(notify(cast, id))).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
  });

  it('after notice and defence, and then nothing is left to be revoked', async () => {
    const second = caseOf(await file(cast, { A09b: { commitment: true } }), 'A09b');
    id = second;
    await check(cast, id, BROKEN);
    await notify(cast, id);
    await defend(cast, id);
    expect(await problemOf(defend(cast, id))).toMatchObject({ code: 'E-DEFENCE-STATED' });
    await drop();
    await unharmed();
    expect(await problemOf(revoke(cast, id))).toMatchObject({ code: 'E-REVOCATION-NOT-NOTIFIED' });
  });
});

describe('rectification that runs out on the eve of a holiday', () => {
  let cast: Cast;
  const ids: string[] = [];

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-20T09:00', items: ['A02', 'A09b'], rules: { rectifyDays: 7 } });
    for (const items of [{ A02: {}, A09b: { commitment: true as const } }, { A09b: { commitment: true as const } }])
      ids.push(caseOf(await file(cast, items), 'A09b'));
    for (const id of ids) await check(cast, id, { bureau: 'water', result: 'rectify', findings: '沉砂池没有建成。' });
  }, 120_000);

  const rectifyOf = async (id: string) => (await pageOf(cast, id)).clocks.find(({ name }) => name === 'rectify');
  const heldBy = async (id: string) => {
    const { rows } = await cast.supervisor.call(taskRoutes.listClocks, {});
    return [(await pageOf(cast, id)).holder?.unit, rows.find((row) => row.case.id === id)?.holder.unit];
  };

  it('is kept at 23:59 of its last day, and ordered only once', async () => {
    const [kept = ''] = ids;
    expect(await heldBy(kept)).toEqual(['申请人', '申请人']);
    expect(await rectifyOf(kept)).toMatchObject({ due: '2026-09-30', state: 'running' });
    expect(await ownOf(cast)).toEqual([
      ['A09b', 'rectify', 'rectify', '2026-09-30'],
      ['A09b', 'rectify', 'rectify', '2026-09-30'],
    ]);
    const again = check(cast, kept, { bureau: 'water', result: 'rectify', findings: '仍未建成。' });
    expect(await problemOf(again)).toMatchObject({ code: 'E-CHECK-RECTIFYING' });
    await cast.moveTo('2026-09-30T23:59');
    await check(cast, kept, { bureau: 'water', result: 'met', findings: '沉砂池已经建成。' });
    expect((await pageOf(cast, kept)).check).toEqual({ state: 'met' });
  });

  it('lapses at 00:00 of the holiday, from when revocation may be notified', async () => {
    const [kept = '', lapsed = ''] = ids;
    expect(await problemOf(notify(cast, lapsed))).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
    await cast.moveTo('2026-10-01T00:00');
    expect(await ownOf(cast)).toContainEqual(['A09b', 'rectifyLapsed', 'rectify', '2026-09-30']);
    expect(await rectifyOf(lapsed)).toMatchObject({ state: 'lapsed' });
    expect(await heldBy(lapsed)).not.toContain('申请人');
    const { events } = await pageOf(cast, lapsed);
    expect(events.findLast(({ type }) => type === 'rectificationLapsed')?.at).toBe('2026-10-01T00:00:00.000+08:00');
    await notify(cast, lapsed);
    const statement = (await pageOf(cast, lapsed)).clocks.find(({ name }) => name === 'statement');
    expect(statement).toMatchObject({ due: '2026-10-13' });
    expect((await pageOf(cast, kept)).check).toEqual({ state: 'met' });
    expect((await ownOf(cast)).map(([, standing]) => standing)).toEqual(['revocationNotified', 'met']);
  });

  it('that was made good before it was revoked is revoked no more: nothing of it is offered or taken', async () => {
    const [, lapsed = ''] = ids;
    await check(cast, lapsed, { bureau: 'water', result: 'met', findings: '沉砂池已经建成。' });
    const page = await (await approverOf(cast)).call(caseRoutes.readCase, { params: { case: lapsed } });
    expect(page).toMatchObject({ status: 11, check: { state: 'met' }, revocation: null });
    expect(page.acts.filter(({ allowed }) => allowed).map(({ act }) => act)).not.toContain('revoke');
    await cast.moveTo('2026-10-14T09:00');
    expect(await problemOf(revoke(cast, lapsed))).toMatchObject({ code: 'E-REVOCATION-NOT-NOTIFIED' });
    expect((await ownOf(cast)).map(([, standing]) => standing)).toEqual(['met', 'met']);
  });
});
