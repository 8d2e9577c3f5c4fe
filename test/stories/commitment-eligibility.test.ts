import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { pilotRoutes } from '../../api/contract/pilots.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
let second: SignedInClient;

/** An item of the catalogue with two limits and nothing else said: listed for commitment, though its class forbids it. */
const listed = {
  statutory: null,
  promised: { length: 10, unit: 'workingDays' as const },
  commitment: true,
  materials: [],
};

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A09b'] });
  for (const code of ['A10', 'A20'] as ItemCode[]) {
    await cast.admin(itemRoutes.putItem, { params: { zone: cast.zone, code }, body: listed });
  }
  const hats = [{ capacity: 'admin' as const }];
  const body = { name: '郑晓雨', login: 'zheng', password: PASSWORD, hats };
  await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
  second = await signIn(addressOfHouse(house), 'zheng', PASSWORD);
}, 60_000);

const commit = (item: string) => file(cast, { [item]: { commitment: true, again: true } });

const commitmentOf = async (item: string) => {
  const query = { items: item };
  const form = await cast.applicant.call(submissionRoutes.readForm, { params: { project: cast.project }, query });
  return form.items[0]?.commitment;
};

/** How filing it is refused, what the applicant was told of it beforehand, and how many cases came of it. */
async function refusalOf(item: string) {
  const read = () => cast.applicant.call(projectRoutes.readProject, { params: { project: cast.project } });
  const before = (await read()).cases.length;
  const { code, article } = await problemOf(commit(item));
  const told = await commitmentOf(item);
  const came = (await read()).cases.length - before;
  return { code, article, told: [told?.possible, told?.why?.code, told?.why?.article], came };
}

const refusedBy = (code: string, article: string | readonly string[]) => ({
  code,
  article,
  told: [false, code, article],
  came: 0,
});

const setRules = (rules: object) => cast.admin(zoneRoutes.putRules, { params: { zone: cast.zone }, body: rules });

/** The zone publishes A09b anew with another standard of commitment, under the same version. */
async function changeStandard(change: object): Promise<void> {
  const params = { zone: cast.zone, code: 'A09b' as ItemCode };
  const { versions } = await cast.admin(itemRoutes.readItem, { params });
  const { code: _code, version: _version, effectiveFrom: _from, ...guide } = versions[0] ?? ({} as never);
  const standard = { ...guide.standard, ...change } as never;
  await cast.admin(itemRoutes.putItem, { params, body: { ...guide, standard } as never });
}

describe('a commitment is refused, with its article', () => {
  it('for a class that the law excludes, though the catalogue was edited to list it', async () => {
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
  });

  it('for an item that never opens', async () => {
    expect(await refusalOf('A20')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', ['许可法 12', '消防法 12']));
  });

  it('for an item that the zone does not list', async () => {
    expect(await refusalOf('A06')).toEqual(refusedBy('E-COMMITMENT-NOT-LISTED', '722号 40'));
  });

  it.each([
    ['of the verification catalogue', { verificationIndustries: ['C35'] }, 'E-COMMITMENT-VERIFICATION', '673号 3'],
    ['on the negative list', { negativeIndustries: ['C358'] }, 'E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
    ['that industrial policy forbids', { prohibitedIndustries: ['C3584'] }, 'E-COMMITMENT-EXCLUDED', '意见 22'],
  ] as const)('for a project %s', async (...[, rules, code, article]) => {
    await setRules(rules);
    expect(await refusalOf('A09b')).toEqual(refusedBy(code, article));
    await setRules({});
  });

  it.each([
    ['outside a chemical park', false],
    ['inside one', true],
  ])('for a project of high pollution, energy use or emission (三高), %s', async (_where, chemicalPark) => {
    const body = {
      zone: cast.zone,
      code: chemicalPark ? '2609-320505-89-01-481209' : '2609-320505-89-01-481208',
      name: '溶剂项目',
      industry: 'C2614',
      investmentCny: 60_000_000,
      landHa: 2,
      energyTce: 6500,
      site: '19 号地块',
      chemicalPark,
    };
    const { id: project } = await cast.applicant.call(projectRoutes.openProject, { body });
    const of = { ...cast, project };
    expect(await problemOf(file(of, { A09b: { commitment: true } }))).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: '意见 22',
    });
    const read = await cast.applicant.call(projectRoutes.readProject, { params: { project } });
    expect(read.cases).toEqual([]);
  });

  it('that reads otherwise than when it was read: nobody signs what was not shown', async () => {
    const asked = await prepare(cast, { A09b: { commitment: true } });
    await changeStandard({ consequences: ['违背承诺的，支付违约金。'] });
    const { problems } = await cast.applicant.call(submissionRoutes.checkSubmission, { body: asked });
    const other = { code: 'E-SIGNED-OTHER', field: 'items.0.textHash' };
    expect(problems).toMatchObject([other]);
    await cast.applicant.confirm();
    expect(await problemOf(cast.applicant.call(submissionRoutes.submit, { body: asked }))).toMatchObject(other);
    const anew = await prepare(cast, { A09b: { commitment: true } });
    expect((await cast.applicant.call(submissionRoutes.checkSubmission, { body: anew })).problems).toEqual([]);
  });

  it('until the land is settled, where the standard asks for that', async () => {
    await changeStandard({ needsLand: true });
    expect(await refusalOf('A09b')).toEqual(refusedBy('E-COMMITMENT-LAND', '城乡规划法 38(2)'));
    const land = { params: { project: cast.project }, body: {} };
    await cast.window.call(projectProgressRoutes.recordLandContract, land);
    expect(await commitmentOf('A09b')).toEqual({ possible: true, why: null, reasons: [] });
  });

  it('for an applicant with an unrepaired serious record', async () => {
    const params = { enterprise: cast.enterprise };
    const { id } = await cast.admin(enterpriseRoutes.addCreditNote, { params, body: { zone: cast.zone } });
    expect(await refusalOf('A09b')).toEqual(refusedBy('E-COMMITMENT-BARRED', '信用修复办法'));
    const { reasons } = (await commitmentOf('A10')) ?? { reasons: [] };
    expect(reasons.map((one) => one.code)).toEqual(['E-COMMITMENT-EXCLUDED', 'E-COMMITMENT-BARRED']);
    await cast.admin(enterpriseRoutes.repairCredit, { params: { ...params, note: id }, body: {} });
    expect(await commitmentOf('A09b')).toMatchObject({ possible: true });
  });
});

describe('a pilot instrument', () => {
  const params = () => ({ zone: cast.zone });
  const content = { item: 'A10' as ItemCode, issuer: '省水利厅', instrumentNo: '苏水规〔2026〕3号' };
  const days = { from: '2026-09-08' as Day, to: '2026-09-09' as Day };
  const enter = (change: object = {}) =>
    cast.admin(pilotRoutes.addPilot, { params: params(), body: { ...content, ...days, ...change } });

  it.each([
    ['A03', '673号 3'],
    ['A14', ['安全生产法 33', '安全生产法 63']],
    ['A20', '消防法 12'],
    ['A21', ['气象法 31', '气象条例 23(3)']],
    ['A25b', '消防法 13'],
  ])('for %s is not entered', async (item, article) => {
    expect(await problemOf(enter({ item }))).toMatchObject({ status: 422, code: 'E-PILOT-NEVER', article });
    expect((await cast.admin(pilotRoutes.listPilots, { params: params() })).pilots).toEqual([]);
  });

  it('is confirmed by another than who entered it, and opens nothing before', async () => {
    const entered = await enter();
    expect(entered).toMatchObject({ state: 'unconfirmed', confirmedBy: null });
    const confirm = { params: { ...params(), pilot: entered.id }, body: {} };
    expect(await problemOf(cast.admin(pilotRoutes.confirmPilot, confirm))).toMatchObject({
      code: 'E-PILOT-SAME-PERSON',
    });
    await cast.moveTo('2026-09-08T09:00');
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
    expect(await second.call(pilotRoutes.confirmPilot, confirm)).toMatchObject({
      state: 'inForce',
      confirmedBy: '郑晓雨',
    });
  });

  it('opens the class on its last day; letter and decision name it; the day after it opens and carries nothing', async () => {
    await cast.moveTo('2026-09-09T23:59');
    const id = caseOf(await commit('A10'), 'A10');
    const named = '省水利厅（苏水规〔2026〕3号）';
    expect(await textOf(id, 'commitmentLetter')).toContain(`试点依据是${named}`);
    const late = caseOf(await commit('A10'), 'A10');
    await grant(id);
    expect(await textOf(id, 'grantDecision')).toContain(`试点依据是${named}`);
    await cast.moveTo('2026-09-10T00:00');
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
    expect(await problemOf(grant(late))).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12' });
    const { pilots } = await cast.admin(pilotRoutes.listPilots, { params: params() });
    expect(pilots).toMatchObject([{ state: 'over', areaAssessment: null }]);
  });

  it('that is limited to an area assessment opens the class only where that is confirmed to serve the project', async () => {
    const pilot = await enter({ from: '2026-09-10', to: '2026-12-31', areaAssessment: '区域水资源论证' });
    expect(pilot).toMatchObject({ areaAssessment: '区域水资源论证', industries: null });
    const of = { params: { ...params(), pilot: pilot.id } };
    await second.call(pilotRoutes.confirmPilot, { ...of, body: {} });
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
    const confirmation = { ...listed, commitment: false };
    await cast.admin(itemRoutes.putItem, { params: { ...params(), code: 'A15' as ItemCode }, body: confirmation });
    const confirmed = caseOf(await file(cast, { A15: {} }), 'A15');
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
    await grant(confirmed);
    const id = caseOf(await commit('A10'), 'A10');
    expect(await textOf(id, 'commitmentLetter')).toContain('（苏水规〔2026〕3号），限于区域水资源论证适用的地块');
    await second.call(pilotRoutes.endPilot, of);
  });

  it('is taken off at once', async () => {
    const pilot = await enter({ from: '2026-09-10', to: '2026-12-31', industries: ['C35'] });
    const of = { params: { ...params(), pilot: pilot.id } };
    await second.call(pilotRoutes.confirmPilot, { ...of, body: {} });
    expect(await commitmentOf('A10')).toMatchObject({ possible: true });
    expect(await second.call(pilotRoutes.endPilot, of)).toMatchObject({ state: 'over', endedBy: '郑晓雨' });
    expect(await refusalOf('A10')).toEqual(refusedBy('E-COMMITMENT-EXCLUDED', '许可法 12'));
    expect(await problemOf(second.call(pilotRoutes.endPilot, of))).toMatchObject({ code: 'E-PILOT-OVER' });
  });
});

async function textOf(id: string, kind: string): Promise<string> {
  const { papers } = await cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
  const found = papers.find((paper) => paper.kind === kind);
  const { paper } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper: found?.id ?? '' } });
  return JSON.stringify(paper);
}

/** Accepted, prepared and signed by the officers of its department. */
async function grant(id: string): Promise<void> {
  const params = { case: id };
  await cast.window.call(caseRoutes.accept, { params, body: { checked: [] } });
  const { bureau } = await cast.window.call(caseRoutes.readCase, { params });
  const reviewer = await cast.officer('reviewer', bureau.code);
  const reasons = ['符合承诺的条件。'];
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons } });
  const approver = await cast.officer('approver', bureau.code);
  await approver.confirm();
  await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
}
