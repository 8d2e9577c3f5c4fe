import { beforeEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../api/contract/client.ts';
import { creditRoutes } from '../../api/contract/credit.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { startHouse } from '../setup/house.ts';
import { check, commit, consult, list, pageOf, publish, register, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const DAYS = ['2026-10-12', '2027-01-15', '2027-03-15', '2027-05-17'];
let cast: Cast;

const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

const typesIn = async (id: string): Promise<readonly string[]> =>
  (await pageOf(cast, id)).events.map(({ type, at }) => `${type} ${at.slice(0, 10)}`);

/** A zone, with its project settled. */
async function begin(standard: Record<string, unknown> = {}) {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
  await publish(cast, standard);
  await settle(cast);
}

describe('publicity', () => {
  beforeEach(() => begin(), 60_000);

  it('sends the promise back where an objection is upheld, and waits for an answer beyond its last day', async () => {
    const id = await consult(cast);
    const params = { commitment: id };
    const object = () =>
      cast.window.call(routes.raiseObjection, { params, body: { objector: '邻近企业', text: '影响采光' } });
    const answer = (objection: number, upheld: boolean) =>
      cast.window.call(routes.answerObjection, { params, body: { objection, upheld, reason: '日照分析' } });
    await list(cast, id);
    await commit(cast, id, ['A06']);
    await object();
    expect(await problemOf(answer(2, false))).toMatchObject({ code: 'E-PROMISE-OBJECTION' });
    await answer(1, true);
    expect((await pageOf(cast, id)).stage).toBe('listed');
    await commit(cast, id, ['A06', 'A09b']);
    await object();
    await cast.moveTo('2026-09-20T09:00');
    expect((await pageOf(cast, id)).waiting).toMatchObject({ who: 'window', why: 'objection', until: null });
    await answer(1, false);
    expect((await pageOf(cast, id)).stage).toBe('committed');
  }, 60_000);
});

describe('a registration', () => {
  beforeEach(() => begin({ publicityDays: 0 }), 60_000);

  async function registered(): Promise<string> {
    const id = await consult(cast);
    await list(cast, id);
    await commit(cast, id, ['A09b']);
    await register(cast, id, DAYS);
    return id;
  }

  it('follows at once where the zone asks for no publicity, is urged after three days, and refused with reasons', async () => {
    const id = await consult(cast);
    await list(cast, id);
    await commit(cast, id, ['A09b']);
    await cast.moveTo('2026-09-09T09:00');
    expect((await typesIn(id)).slice(-2)).toEqual(['publicityEnded 2026-09-01', 'urged 2026-09-05']);
    const approver = await cast.officer('approver', 'construction');
    const body = { reasons: ['用地的规划条件已经改变'] };
    await approver.call(routes.refuseRegistration, { params: { commitment: id }, body });
    expect(await pageOf(cast, id)).toMatchObject({ closing: { kind: 'refused' } });
    expect((await pageOf(cast, id)).papers.at(-1)).toMatchObject({ kind: 'registrationRefusal' });
  }, 60_000);

  it('bars the report of the start until the first node is met; a day that passes is urged and can be moved', async () => {
    const id = await registered();
    const approver = await cast.officer('approver', 'construction');
    await cast.moveTo('2026-10-14T09:00');
    expect((await typesIn(id)).at(-1)).toBe('urged 2026-10-13');
    const move = (on: string) =>
      approver.call(routes.moveNode, { params: { commitment: id }, body: { node: 'start', on, reason: '设备晚到' } });
    expect(await problemOf(move('2026-10-01'))).toMatchObject({ status: 422, code: 'E-PROMISE-NODES' });
    await move('2026-10-20');
    expect((await pageOf(cast, id)).nodes[0]).toMatchObject({ on: '2026-10-20', state: 'planned' });
    expect(await problemOf(check(cast, id, { node: 'start' }))).toMatchObject({ code: 'E-PROMISE-PERMIT-FIRST' });
    const start = cast.applicant.call(projectProgressRoutes.report, {
      params: { project: cast.project },
      body: { event: 'start' },
    });
    expect(await problemOf(start)).toMatchObject({ status: 409 });
  }, 60_000);

  it('is taken back after a node that failed and was not mended: heard, noted to credit, and the ordinary way is left', async () => {
    const id = await registered();
    const params = { commitment: id };
    const approver = await cast.officer('approver', 'construction');
    const notify = () => approver.call(routes.notifyRevocation, { params, body: { facts: '沉砂池没有建成' } });
    const revoke = async () => {
      await approver.confirm();
      return approver.call(routes.revoke, { params, body: { judged: '理由不成立' } });
    };
    expect(await problemOf(notify())).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
    expect(await problemOf(revoke())).toMatchObject({ code: 'E-REVOCATION-NOT-NOTIFIED' });
    await check(cast, id, { node: 'start', result: 'failed' });
    const leave = cast.applicant.call(routes.withdraw, { params, body: { reason: '不建了' } });
    expect(await problemOf(leave)).toMatchObject({ code: 'E-PROMISE-BROKEN' });
    await notify();
    await approver.call(routes.dropRevocation, { params, body: { reason: '再给机会' } });
    await notify();
    expect(await problemOf(revoke())).toMatchObject({ code: 'E-REVOCATION-UNHEARD', article: '许可法 7' });
    await cast.applicant.call(routes.stateDefence, { params, body: { statement: '雨季延误' } });
    await revoke();
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({ stage: 'revoked', waiting: null });
    expect(page.papers.map(({ kind }) => kind).slice(-2)).toEqual([
      'registrationRevocationNotice',
      'registrationRevocation',
    ]);
    const { records } = await cast.supervisor.call(creditRoutes.listCreditRecords, { params: { zone: cast.zone } });
    expect(records).toMatchObject([{ kind: 'commitmentRevoked', class: null, bars: { commitment: true } }]);
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-COMMITMENT-BARRED', article: '信用修复办法' });
  }, 60_000);

  it('is nobody else’s to read, and in a closed zone only read', async () => {
    const id = await registered();
    const other = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02'] });
    expect(await problemOf(other.applicant.call(routes.readCommitment, { params: { commitment: id } }))).toMatchObject({
      status: 404,
    });
    expect(await problemOf(other.supervisor.call(routes.readCommitment, { params: { commitment: id } }))).toMatchObject(
      { status: 404 },
    );
    const { commitments } = await cast.supervisor.call(routes.listCommitments, {});
    expect(commitments.map((one) => one.id)).toEqual([id]);
    await cast.admin(zoneRoutes.closeZone, { params: { zone: cast.zone }, body: {} });
    const report = cast.applicant.call(routes.reportNode, { params: { commitment: id }, body: { node: 'start' } });
    expect(await problemOf(report)).toMatchObject({ code: 'E-ZONE-CLOSED' });
    expect((await pageOf(cast, id)).stage).toBe('registered');
  }, 60_000);
});
