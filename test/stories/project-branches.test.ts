import { beforeEach, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { problemOf } from '../api/desk.ts';
import { file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import {
  check,
  commit,
  consult,
  inspectors,
  list,
  measure,
  pageOf,
  publish,
  register,
  settle,
  typesIn,
} from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const DAYS = ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07'];
const NODES = ['start', 'foundation', 'structure', 'use'] as const;
let cast: Cast;
let id: string;

/** A consultation of a settled project. */
async function begin(standard: Record<string, unknown> = {}) {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
  await publish(cast, standard);
  await settle(cast);
  id = await consult(cast);
}

/** Registered for the one item that is decided on a letter, which is there. */
async function registered() {
  await list(cast, id);
  await commit(cast, id, ['A09b']);
  await register(cast, id, DAYS);
  await file(cast, { A09b: { commitment: true } });
}

const params = () => ({ commitment: id });
const leave = () => cast.applicant.call(routes.withdraw, { params: params(), body: { reason: '改按普通程序办理' } });
const approver = () => cast.officer('approver', 'construction');
const mend = (node: (typeof NODES)[number]) =>
  cast.applicant.call(routes.reportNode, { params: params(), body: { node } });
const notify = async () =>
  (await approver()).call(routes.notifyRevocation, { params: params(), body: { facts: '投资强度没有达到承诺' } });
const state = () => cast.applicant.call(routes.stateDefence, { params: params(), body: { statement: '设备推迟到货' } });
const revoke = async () => {
  const signer = await approver();
  await signer.confirm();
  return signer.call(routes.revoke, { params: params(), body: { judged: '没有陈述' } });
};

/** How it is refused, and what happened all the same. */
async function refusalOf(asked: () => Promise<unknown>) {
  const before = await typesIn(cast, id);
  const problem = await problemOf(asked());
  return { ...problem, happened: (await typesIn(cast, id)).slice(before.length) };
}

/** Refused with this, and nothing has happened. */
const by = (refusal: object) => ({ ...refusal, happened: [] });

describe('the enterprise leaves for the ordinary way', () => {
  beforeEach(() => begin(), 60_000);

  it.each([
    ['with the list in hand', async () => list(cast, id)],
    [
      'while its promise is public',
      async () => {
        await list(cast, id);
        await commit(cast, id, ['A06']);
      },
    ],
    [
      'before the registration',
      async () => {
        await list(cast, id);
        await commit(cast, id, ['A06']);
        await cast.moveTo('2026-09-09T09:00');
      },
    ],
    [
      'while it builds, as long as nothing was found',
      async () => {
        await list(cast, id);
        await commit(cast, id, ['A06']);
        await cast.moveTo('2026-09-09T09:00');
        await register(cast, id, ['2026-10-12', '2027-01-15', '2027-03-15', '2027-05-17']);
      },
    ],
  ])(
    '%s, and can ask anew',
    async (_when, until) => {
      await until();
      await leave();
      expect(await pageOf(cast, id)).toMatchObject({ stage: 'closed', closing: { kind: 'withdrawn' }, possible: [] });
      expect(await refusalOf(leave)).toMatchObject(by({ status: 409, code: 'E-PROMISE-ENDED' }));
      expect(await consult(cast)).not.toBe(id);
    },
    60_000,
  );
});

describe('a promise', () => {
  beforeEach(() => begin({ publicityDays: 0 }), 60_000);

  it('is of opened items, with every figure once', async () => {
    await list(cast, id);
    expect(await refusalOf(() => commit(cast, id, ['A02']))).toMatchObject(
      by({ status: 422, code: 'E-PROMISE-ITEM', article: '意见 6' }),
    );
    const half = { items: ['A06'], figures: [{ indicator: 'intensity', value: 480 }] };
    await cast.applicant.confirm();
    expect(
      await refusalOf(() => cast.applicant.call(routes.commit, { params: params(), body: half as never })),
    ).toMatchObject(
      by({
        code: 'E-PROMISE-FIGURES',
        field: 'figures',
      }),
    );
  }, 60_000);

  it('is registered with four checks in their order, none past', async () => {
    await list(cast, id);
    await commit(cast, id, ['A06']);
    for (const days of [['2026-08-31', ...DAYS.slice(1)], DAYS.toReversed(), DAYS.slice(0, 3)])
      expect(await refusalOf(() => register(cast, id, days))).toMatchObject(by({ status: 422 }));
    expect((await pageOf(cast, id)).stage).toBe('committed');
  }, 60_000);
});

describe('the check of a node', () => {
  beforeEach(async () => {
    await begin({ publicityDays: 0 });
    await registered();
  }, 60_000);

  it('is made by two different people, of whom one records it and is of the department that owns it', async () => {
    const [own, two] = await inspectors(cast);
    const water = await cast.officer('inspector', 'water');
    const body = { node: 'start' as const, result: 'met' as const, findings: '核对', until: null };
    const recordedBy = (who: typeof own, officers: string[]) => () =>
      who.call(routes.checkNode, { params: params(), body: { ...body, officers } });
    expect(await refusalOf(recordedBy(own, [two[0], two[0]]))).toMatchObject(
      by({ code: 'E-OFFICERS-TWO', article: '许可法 34(3)' }),
    );
    const { person } = await cast.officer('inspector', 'planning');
    expect(await refusalOf(recordedBy(own, [two[1], person.id]))).toMatchObject(by({ code: 'E-OFFICERS-SELF' }));
    expect(await refusalOf(recordedBy(water, [...two]))).toMatchObject(by({ status: 403, code: 'E-RIGHT' }));
    expect(await refusalOf(recordedBy(await approver(), [...two]))).toMatchObject(by({ status: 403, code: 'E-RIGHT' }));
    await check(cast, id, { node: 'start' });
    expect(await refusalOf(() => check(cast, id, { node: 'start' }))).toMatchObject(by({ code: 'E-PROMISE-NODE-MET' }));
  }, 60_000);

  it('orders mending once, and what was reported in time is not failed by an office that does not come', async () => {
    await check(cast, id, { node: 'start', result: 'rectify', until: '2026-09-10' });
    expect(
      await refusalOf(() => check(cast, id, { node: 'start', result: 'rectify', until: '2026-09-20' })),
    ).toMatchObject(
      by({
        code: 'E-PROMISE-NODE-RECTIFYING',
      }),
    );
    await cast.moveTo('2026-09-10T17:00');
    await mend('start');
    expect(await refusalOf(() => mend('start'))).toMatchObject(by({ code: 'E-PROMISE-NODE-REPORTED' }));
    await cast.moveTo('2026-09-14T09:00');
    expect((await typesIn(cast, id)).at(-1)).toBe('urged 2026-09-11');
    expect(await refusalOf(notify)).toMatchObject(by({ code: 'E-REVOCATION-NO-GROUND' }));
    await check(cast, id, { node: 'start' });
    expect((await pageOf(cast, id)).nodes[0]).toMatchObject({ state: 'met' });
  }, 60_000);

  it('that failed is made again after the enterprise mended it, also while a revocation is announced, and that ends', async () => {
    await check(cast, id, { node: 'start', result: 'failed' });
    await notify();
    expect(await refusalOf(notify)).toMatchObject(by({ code: 'E-REVOCATION-NOTIFIED' }));
    await state();
    expect(await refusalOf(state)).toMatchObject(by({ code: 'E-DEFENCE-STATED', article: '许可法 7' }));
    await mend('start');
    expect(await refusalOf(revoke)).toMatchObject(by({ code: 'E-REVOCATION-NO-GROUND' }));
    await check(cast, id, { node: 'start' });
    expect(await pageOf(cast, id)).toMatchObject({
      stage: 'registered',
      revocation: null,
      nodes: [{ state: 'met' }, {}, {}, {}],
    });
  }, 60_000);
});

describe('an acceptance that falls short', () => {
  beforeEach(async () => {
    await begin({ publicityDays: 0 });
    await registered();
    for (const node of NODES) await check(cast, id, { node });
    await measure(cast, id, 470, '2026-09-15');
  }, 60_000);

  it('and is measured once more by somebody else breaks nothing before its day; reported as mended it does, which nobody leaves', async () => {
    const MENDING = { code: 'E-PROMISE-MENDING', article: '意见 6', facts: { until: '2026-09-15' } };
    expect(await refusalOf(() => measure(cast, id, 470, '2026-09-15'))).toMatchObject(by(MENDING));
    await cast.applicant.call(routes.reportMended, { params: params(), body: {} });
    await measure(cast, id, 475);
    expect((await typesIn(cast, id)).slice(-2)).toEqual(['measured 2026-09-01', 'shortfallLapsed 2026-09-01']);
    expect(await refusalOf(leave)).toMatchObject(by({ code: 'E-PROMISE-BROKEN', article: '意见 6' }));
    expect((await pageOf(cast, id)).waiting).toMatchObject({ who: 'approver', why: 'broken' });
  }, 60_000);

  it('and is not mended in time ends in revocation; who says nothing in time is urged for and not waited for', async () => {
    await cast.moveTo('2026-09-16T09:00');
    await notify();
    expect(await refusalOf(() => measure(cast, id, 490))).toMatchObject(by({ code: 'E-REVOCATION-NOTIFIED' }));
    expect(await refusalOf(revoke)).toMatchObject(
      by({ code: 'E-REVOCATION-UNHEARD', article: '许可法 7', facts: { until: '2026-09-22' } }),
    );
    await cast.moveTo('2026-09-23T09:00');
    expect((await typesIn(cast, id)).at(-1)).toBe('urged 2026-09-23');
    expect((await pageOf(cast, id)).waiting).toMatchObject({ who: 'approver', why: 'revocation', until: '2026-09-22' });
    await revoke();
    expect(await pageOf(cast, id)).toMatchObject({ stage: 'revoked', waiting: null, possible: [] });
    // The permit by letter is its own act and stays; a new commitment is closed to the enterprise.
    const { permit } = (await pageOf(cast, id)).items.find(({ item }) => item === 'A09b') ?? {};
    const { status } = await cast.applicant.call(caseRoutes.readCase, { params: { case: permit?.case ?? '' } });
    expect(status).toBe(11);
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-COMMITMENT-BARRED' });
  }, 60_000);

  it('and is reported as mended in time is measured later without a loss: the inspectors have the turn', async () => {
    await cast.moveTo('2026-09-14T09:00');
    await cast.applicant.call(routes.reportMended, { params: params(), body: {} });
    const waits = { who: 'inspector', why: 'measuring', until: '2026-09-15' };
    expect(await pageOf(cast, id)).toMatchObject({ waiting: waits, shortfall: { lapsed: false, reported: true } });
    await cast.moveTo('2026-09-17T09:00');
    expect((await typesIn(cast, id)).slice(-2)).toEqual(['shortfallReported 2026-09-14', 'urged 2026-09-16']);
    await measure(cast, id, 481);
    expect((await pageOf(cast, id)).stage).toBe('accepted');
  }, 60_000);

  it('and is reached after all, though late, is accepted, and counts among the promises that were kept', async () => {
    await cast.moveTo('2026-09-16T09:00');
    await measure(cast, id, 481);
    expect((await pageOf(cast, id)).stage).toBe('accepted');
    const standing = { params: { enterprise: cast.enterprise }, query: { zone: cast.zone } };
    const { kept } = await cast.applicant.call(standingRoutes.readStanding, standing);
    expect(kept).toEqual({ commitments: 1, deferrals: 0 });
    expect(await refusalOf(() => measure(cast, id, 481))).toMatchObject(by({ code: 'E-PROMISE-ENDED' }));
  }, 60_000);
});
