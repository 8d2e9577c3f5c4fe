import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import type { BodyOf } from '../../api/contract/route.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import type { CatalogueItem } from '../../catalogue/read-items.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

type Answers = BodyOf<typeof planRoutes.giveAnswers>['answers'];

const SOLD: Answers = {
  'plan.landForm': 'sold',
  'plan.nonProduction': false,
  'plan.floorArea': 24_000,
  'plan.worksCostCny': 48_000_000,
  'plan.specialFire': false,
};
const OWN: Answers = { ...SOLD, 'plan.landForm': 'own' };

const after = (...codes: readonly string[]): Partial<CatalogueItem> => ({ after: codes as readonly ItemCode[] });

const openZone = (now: string) =>
  makeZone(house, {
    now,
    items: ['A02', 'A05', 'A06', 'A16', 'A18', 'A19', 'A20', 'A23'],
    change: { A06: after('A02', 'A05'), A23: after('A18', 'A19', 'A20') },
  });

const ofProject = (cast: Cast) => ({ params: { project: cast.project } });
const answer = (cast: Cast, by: SignedInClient, answers: Answers, reason?: string) =>
  by.call(planRoutes.giveAnswers, { ...ofProject(cast), body: { answers, ...(reason ? { reason } : {}) } });
const stageOf = async (cast: Cast, id: string) => {
  const { stage, receivedOn } = await cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
  return [stage, receivedOn];
};
/** What the machine finds of an application, as the window sees it. */
const foundIn = async (cast: Cast, id: string, code: string) => {
  const { checks } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  return checks.find((check) => check.code === code)?.found;
};
const progressOf = (cast: Cast) => cast.applicant.call(projectProgressRoutes.readProgress, ofProject(cast));
const planOf = (cast: Cast) => cast.applicant.call(planRoutes.readPlan, ofProject(cast));

it('what waits for the land contract is received on the day on which the contract is recorded', async () => {
  const cast = await openZone('2026-09-07T09:00');
  await answer(cast, cast.applicant, SOLD);
  const body = await prepare(cast, { A05: {} });
  expect(await problemOf(cast.applicant.call(submissionRoutes.submit, { body }))).toMatchObject({
    status: 409,
    code: 'E-ITEM-CONTRACT',
  });
  const receipt = await file(cast, { A02: {}, A06: {} });
  expect(await stageOf(cast, caseOf(receipt, 'A06'))).toEqual(['filedAhead', null]);
  expect((await progressOf(cast)).chain).toMatchObject({ A02: 'done', A05: 'open', A06: 'running' });
  expect(await foundIn(cast, caseOf(receipt, 'A06'), 'A06-contract')).toBe('failed');
  await cast.moveTo('2026-09-10T10:00');
  await cast.window.call(projectProgressRoutes.recordLandContract, { ...ofProject(cast), body: { on: '2026-09-09' } });
  expect(await stageOf(cast, caseOf(receipt, 'A06'))).toEqual(['received', '2026-09-10']);
  expect((await progressOf(cast)).chain).toMatchObject({ A05: 'done' });
  expect(await foundIn(cast, caseOf(receipt, 'A06'), 'A06-contract')).toBe('met');
  const plan = await planOf(cast);
  expect(plan.contract).toEqual({ on: '2026-09-09', recorded: true });
});

it('what the answers show not to be needed bars nothing, is not filed, and lets go what waited for it', async () => {
  const cast = await openZone('2026-09-07T09:00');
  const receipt = await file(cast, { A02: {}, A16: {} });
  expect(await stageOf(cast, caseOf(receipt, 'A16'))).toEqual(['filedAhead', null]);
  expect((await progressOf(cast)).chain).toMatchObject({ A05: 'open', A06: 'waiting', A20: 'waiting' });
  await answer(cast, cast.applicant, OWN);
  expect(await stageOf(cast, caseOf(receipt, 'A16'))).toEqual(['received', '2026-09-07']);
  const { chain, owed } = await progressOf(cast);
  expect(Object.keys(chain).toSorted()).toEqual(['A02', 'A16', 'A18', 'A19', 'A23', 'START', 'USE']);
  expect(owed.start.map(({ item }) => item)).toEqual(['A23']);
  const says = { ...ofProject(cast), body: { special: true } };
  expect((await cast.window.call(projectProgressRoutes.sayWorksKind, says)).chain).toMatchObject({ A20: 'waiting' });
  const form = { params: { project: cast.project }, query: { items: 'A06' } };
  expect(await problemOf(cast.applicant.call(submissionRoutes.readForm, form))).toMatchObject({
    code: 'E-ITEM-NOT-NEEDED',
  });
  const items = [{ item: 'A06', way: 'ordinary' as const, missing: [] }];
  const body = { project: cast.project, items, form: {}, materials: [] };
  expect(await problemOf(cast.applicant.call(submissionRoutes.submit, { body }))).toMatchObject({
    status: 409,
    code: 'E-ITEM-NOT-NEEDED',
  });
});

it('an answer stays while what it needs is under way, and an officer corrects one with a reason that all can see', async () => {
  const cast = await openZone('2026-09-07T09:00');
  await answer(cast, cast.applicant, SOLD);
  await file(cast, { A02: {}, A16: {} });
  const nothing = { ...SOLD, 'plan.floorArea': 0, 'plan.worksCostCny': 0 };
  expect(await problemOf(answer(cast, cast.applicant, nothing))).toMatchObject({
    status: 409,
    code: 'E-ANSWER-FILED',
    facts: { items: ['A16'] },
  });
  const special = { ...SOLD, 'plan.specialFire': true };
  expect(await problemOf(answer(cast, cast.window, special))).toMatchObject({ status: 422, code: 'E-ANSWER-REASON' });
  expect(await problemOf(answer(cast, cast.applicant, { ...SOLD, 'plan.floorArea': -1 }))).toMatchObject({
    status: 422,
    code: 'E-ANSWER-BOUNDS',
    field: 'answers.plan.floorArea',
  });
  await cast.moveTo('2026-09-14T09:00');
  const { history } = await answer(cast, cast.window, special, '储存间属于甲类场所。');
  expect(history.map(({ seq, reason, by }) => [seq, reason, by.capacity])).toEqual([
    [2, '储存间属于甲类场所。', 'window'],
    [1, null, 'legalRepresentative'],
  ]);
  const plan = await planOf(cast);
  expect(plan.delta).toMatchObject({ added: [{ code: 'A20', answers: ['plan.specialFire'] }], removed: [] });
  expect(plan.first).toMatchObject({ on: '2026-09-07' });
  const line = (code: string) => plan.items.find((one) => one.code === code);
  expect(line('A02')).toMatchObject({
    state: 'done',
    dates: { on: '2026-09-07', slack: null },
    first: '2026-09-07',
    late: 0,
  });
  expect(line('A16')).toMatchObject({ state: 'running' });
  expect(line('A16')?.late).toBe(5);
  expect(line('A20')).toMatchObject({ state: 'waiting', first: null, late: null, rule: { basis: expect.any(String) } });
});
