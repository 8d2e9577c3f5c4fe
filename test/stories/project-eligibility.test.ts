import { beforeEach, describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { pilotRoutes } from '../../api/contract/pilots.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { problemOf } from '../api/desk.ts';
import { file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { secondAdmin } from '../setup/publish.ts';
import { commit, consult, list, pageOf, publish, register, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;

const A10 = 'A10' as ItemCode;

/** An item of the catalogue with two limits and nothing else said. */
const put = (code: ItemCode, commitment: boolean) => {
  const promised = { length: 10, unit: 'workingDays' as const };
  const body = { statutory: null, promised, commitment, materials: [] };
  return cast.admin(itemRoutes.putItem, { params: { zone: cast.zone, code }, body });
};

const setRules = (rules: object) => cast.admin(zoneRoutes.putRules, { params: { zone: cast.zone }, body: rules });

const commitments = async () => (await cast.applicant.call(routes.listCommitments, {})).commitments.length;

beforeEach(async () => {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
  await publish(cast, { publicityDays: 0 });
}, 60_000);

describe('no consultation is opened, and nothing changes', () => {
  it.each([
    ['of the 核准目录', { verificationIndustries: ['C35'] }, 'E-PROMISE-CATALOGUE', '673号 3'],
    ['on the negative list', { negativeIndustries: ['C358'] }, 'E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
    ['that industrial policy forbids', { prohibitedIndustries: ['C3584'] }, 'E-PROMISE-IMPACT', '意见 22'],
  ] as const)('for a project %s', async (...[, rules, code, article]) => {
    await settle(cast);
    await setRules(rules);
    expect(await problemOf(consult(cast))).toMatchObject({ status: 409, code, article });
    expect(await commitments()).toBe(0);
    await setRules({});
    await consult(cast);
  });

  it('for a project for which a verification was asked', async () => {
    await put('A03' as ItemCode, false);
    await file(cast, { A03: {} });
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-PROMISE-CATALOGUE', article: '673号 3' });
    expect(await commitments()).toBe(0);
  });

  it('and the page of the project tells every reason beforehand, the gravest first', async () => {
    await setRules({ negativeIndustries: ['C35'] });
    const params = { project: cast.project };
    const told = async () =>
      (await cast.applicant.call(routes.listCommitmentsOfProject, { params })).reasons.map(({ code, articles }) => [
        code,
        ...articles,
      ]);
    expect(await told()).toEqual([
      ['E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
      ['E-PROMISE-NOT-FILED', '673号 3'],
      ['E-PROMISE-LAND', '城乡规划法 38(2)'],
    ]);
    await setRules({});
    await settle(cast);
    expect(await told()).toEqual([]);
  });

  it('before the land is settled', async () => {
    await file(cast, { A02: {} });
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-PROMISE-LAND', article: '城乡规划法 38(2)' });
    expect(await commitments()).toBe(0);
  });

  it('for an enterprise with a serious record, until that is repaired', async () => {
    await settle(cast);
    const params = { enterprise: cast.enterprise };
    const { id: note } = await cast.admin(enterpriseRoutes.addCreditNote, { params, body: { zone: cast.zone } });
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-COMMITMENT-BARRED', article: '信用修复办法' });
    expect(await commitments()).toBe(0);
    await cast.admin(enterpriseRoutes.repairCredit, { params: { ...params, note }, body: {} });
    await consult(cast);
  });
});

it('what comes between list, promise and registration is asked anew at each of them', async () => {
  await settle(cast);
  const id = await consult(cast);
  await list(cast, id);
  await setRules({ negativeIndustries: ['C35'] });
  const refused = { code: 'E-COMMITMENT-NEGATIVE-LIST', article: '意见 6' };
  expect(await problemOf(commit(cast, id, ['A06']))).toMatchObject(refused);
  const { stage, possible } = await pageOf(cast, id);
  expect([stage, possible.find(({ act }) => act === 'commit')?.refusal]).toMatchObject([
    'listed',
    { code: 'E-COMMITMENT-NEGATIVE-LIST', articles: ['意见 6'] },
  ]);
  await setRules({});
  await commit(cast, id, ['A06']);
  await setRules({ negativeIndustries: ['C35'] });
  const days = ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07'];
  expect(await problemOf(register(cast, id, days))).toMatchObject(refused);
  await setRules({});
  await register(cast, id, days);
  expect((await pageOf(cast, id)).stage).toBe('registered');
});

describe('an excluded class in a standard', () => {
  const content = { item: A10, issuer: '省水利厅', instrumentNo: '苏水规〔2026〕3号', industries: ['C35'] };
  const days = { from: '2026-09-01' as Day, to: '2026-09-02' as Day };
  const named = '省水利厅（苏水规〔2026〕3号）';
  const opening = (effect: object) => publish(cast, { publicityDays: 0, items: [{ item: 'A10', effect }] });
  const letter = { kind: 'notifyAndCommit' };
  const refused = { code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12' };

  async function pilot() {
    const params = { zone: cast.zone };
    const { id } = await cast.admin(pilotRoutes.addPilot, { params, body: { ...content, ...days } });
    return async () =>
      (await secondAdmin(house))(pilotRoutes.confirmPilot, { params: { ...params, pilot: id }, body: {} });
  }

  it('opens under a confirmed pilot instrument alone, for the letter alone, until its last day', async () => {
    await put(A10, true);
    await settle(cast);
    expect(await problemOf(opening(letter))).toMatchObject({ ...refused, field: 'items.0' });
    const confirm = await pilot();
    expect(await problemOf(opening(letter))).toMatchObject(refused);
    await confirm();
    expect(await problemOf(opening({ kind: 'registerFirst', permitBefore: 'start' }))).toMatchObject(refused);
    await opening(letter);
    const id = await consult(cast);
    const { items } = await pageOf(cast, id);
    expect(items.find(({ item }) => item === 'A10')).toMatchObject({ effect: letter, ground: null, pilot: named });
    expect(items.find(({ item }) => item === 'A07b')).toMatchObject({ ground: 'excludedClass', pilot: null });
    await list(cast, id);
    await cast.moveTo('2026-09-02T23:50');
    await commit(cast, id, ['A10']);
    const { papers } = await pageOf(cast, id);
    for (const kind of ['commitmentList', 'projectCommitment']) {
      const paper = papers.find((one) => one.kind === kind)?.id ?? '';
      const { paper: told } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper } });
      expect(JSON.stringify(told)).toContain(`试点依据是${named}`);
    }
  });

  it('is closed again the day after, though the list named it', async () => {
    await put(A10, true);
    await settle(cast);
    await (
      await pilot()
    )();
    await opening(letter);
    const id = await consult(cast);
    await list(cast, id);
    await cast.moveTo('2026-09-03T00:00');
    expect(await problemOf(commit(cast, id, ['A10']))).toMatchObject({ ...refused, field: 'items.0' });
    expect((await pageOf(cast, id)).stage).toBe('listed');
    await cast.applicant.call(routes.withdraw, { params: { commitment: id }, body: { reason: '改按普通程序' } });
    const { items } = await pageOf(cast, await consult(cast));
    expect(items.find(({ item }) => item === 'A10')).toMatchObject({ effect: null, ground: 'excludedClass' });
  });

  it('that never opens is not opened by any instrument', async () => {
    await put('A20' as ItemCode, true);
    const opens = publish(cast, { items: [{ item: 'A20', effect: letter }] });
    expect(await problemOf(opens)).toMatchObject(refused);
  });
});
