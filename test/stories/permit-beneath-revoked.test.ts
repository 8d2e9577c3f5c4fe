import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { problemOf } from '../api/desk.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf } from '../setup/reading.ts';
import { HALL } from '../setup/plant.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

const ANSWERS = { ...HALL, 'plan.discharge': 'simplified' } as const;

const CHAIN = [
  ['A06', 'planning'],
  ['A07b', 'environment'],
  ['A16', 'planning'],
  ['A28', 'environment'],
  ['A18', 'planning'],
  ['A19', 'construction'],
  ['A23', 'construction'],
] as const;

let cast: Cast;
const ids: Record<string, string> = {};
const idOf = (item: string): string => ids[item] ?? '';
const progress = () => cast.applicant.call(projectProgressRoutes.readProgress, { params: { project: cast.project } });
const report = (event: 'start' | 'completion' | 'use') =>
  cast.applicant.call(projectProgressRoutes.report, { params: { project: cast.project }, body: { event } });
const flagged = async (item: string) => (await pageOf(cast, idOf(item))).flags;

/** The case of an item on the first page of its enterprise. */
async function onHome(item: string) {
  const { projects } = await cast.applicant.call(homeRoutes.readHome, {});
  return projects.flatMap(({ cases }) => cases).find(({ id }) => id === idOf(item));
}

/** The organ granted outside its powers (许可法 69(1)): notice, defence, revocation. Answers what the first page asked for meanwhile. */
async function revoke(item: string) {
  const params = { case: idOf(item) };
  const approver = await cast.officer('approver', 'environment');
  await approver.confirm();
  const notice = { ground: '许可法 69(1)' as const, facts: '审批时违反法定程序。' };
  await approver.call(caseRoutes.notifyRevocation, { params, body: notice });
  const asked = (await onHome(item))?.heard;
  await cast.applicant.call(caseRoutes.stateDefence, { params, body: { statement: '企业已经按批复建设。' } });
  await signShown(approver.call, { ...params, act: 'revoke', written: { judged: '陈述不影响撤销。' } });
  return asked;
}

const reexamine = async (item: string, bureau: string) =>
  (await cast.officer('reviewer', bureau)).call(caseRoutes.reexamine, {
    params: { case: idOf(item) },
    body: { conclusion: '本许可自身的条件仍然具备。' },
  });

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', ...CHAIN.map(([item]) => item)] });
  await cast.applicant.call(planRoutes.giveAnswers, {
    params: { project: cast.project },
    body: { answers: ANSWERS },
  });
  const receipt = await file(cast, { A02: {}, ...Object.fromEntries(CHAIN.map(([item]) => [item, {}])) });
  for (const { item } of receipt.cases) ids[item] = caseOf(receipt, item);
  for (const [item, bureau] of CHAIN) {
    await acceptWhole(cast, idOf(item));
    await grant(cast, idOf(item), bureau);
  }
}, 120_000);

it('with every permit there, start and use are open', async () => {
  expect(await progress()).toMatchObject({ state: 'done', chain: { START: 'open', USE: 'open' } });
});

it('a permit revoked for a fault of the organ flags the granted ones that rest on it; none of them becomes void', async () => {
  expect(await revoke('A07b')).toEqual({ clock: 'statement', due: { day: '2026-09-14', remaining: 5 } });
  expect(await onHome('A07b')).toMatchObject({ permit: { state: 'revoked' }, heard: null });
  expect(await onHome('A28')).toMatchObject({ permit: { state: 'valid' }, heard: null });
  const rest = { basisDefect: true, void: false };
  expect(await pageOf(cast, idOf('A28'))).toMatchObject({ status: 11, flags: rest, permit: { state: 'valid' } });
  expect(await pageOf(cast, idOf('A23'))).toMatchObject({ status: 11, flags: rest, permit: { state: 'valid' } });
  expect(await flagged('A18')).toMatchObject({ basisDefect: false });
  expect(await progress()).toMatchObject({ state: 'partial', chain: { A07b: 'open', A23: 'done', START: 'blocked' } });
  expect(await problemOf(report('start'))).toMatchObject({ code: 'E-START-BARRED', article: '生态环境法典 107' });
});

it('each bureau looks at its own permit again, which lifts neither flag nor bar', async () => {
  await reexamine('A23', 'construction');
  await reexamine('A28', 'environment');
  expect(await flagged('A23')).toMatchObject({ basisDefect: true, void: false });
  expect(await problemOf(reexamine('A28', 'environment'))).toMatchObject({ code: 'E-BASIS-NOTHING' });
  expect((await progress()).chain).toMatchObject({ START: 'blocked', USE: 'open' });
});

it('what the re-examination finds is carried out by an act of its own, which bars the use', async () => {
  await revoke('A28');
  expect((await progress()).chain).toMatchObject({ A28: 'blocked', START: 'blocked', USE: 'blocked' });
  expect(await problemOf(report('use'))).toMatchObject({ code: 'E-USE-BARRED', article: '排污条例 2' });
});

it('granted anew the permit opens the start again, while the flags keep telling what happened', async () => {
  for (const [item, bureau] of [
    ['A07b', 'environment'],
    ['A28', 'environment'],
  ] as const) {
    ids[item] = caseOf(await file(cast, { [item]: {} }), item);
    await acceptWhole(cast, idOf(item));
    await grant(cast, idOf(item), bureau);
  }
  expect((await progress()).chain).toMatchObject({ START: 'open', USE: 'open' });
  await report('start');
  expect(await flagged('A23')).toMatchObject({ basisDefect: true, void: false });
});
