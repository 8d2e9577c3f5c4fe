import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { eventually } from '../setup/eventually.ts';
import { file, type Receipt } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { PLANT } from '../setup/plant.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const CATALOGUE = readItems();
const CODES = CATALOGUE.map(({ code }) => code as string);
const bureauOf = new Map(CATALOGUE.map(({ code, bureau }) => [code as string, bureau]));

interface OpenCase {
  readonly id: string;
  readonly item: string;
}

/** Accepts whatever was received, the day it was received. */
async function acceptReceived(cast: Cast, cases: readonly OpenCase[]): Promise<void> {
  for (const { id } of cases) {
    const params = { case: id };
    const { stage, materials } = await cast.window.call(caseRoutes.readCase, { params });
    if (stage !== 'received') continue;
    const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
    await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  }
}

/** The accepted cases with the last day on which each was promised. */
async function accepted(cast: Cast, cases: readonly OpenCase[]) {
  const pages = await Promise.all(
    cases.map(({ id }) => cast.window.call(caseRoutes.readCase, { params: { case: id } })),
  );
  return pages.flatMap(({ id, item, stage, promisedDue }) =>
    stage === 'accepted' ? [{ id, item: item.code as string, due: promisedDue ?? '' }] : [],
  );
}

async function decide(cast: Cast, { id, item }: OpenCase): Promise<void> {
  const params = { case: id };
  const bureau = bureauOf.get(item) ?? '';
  const reviewer = await cast.officer('reviewer', bureau);
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['符合法定条件。'] } });
  const approver = await cast.officer('approver', bureau);
  await approver.confirm();
  await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
}

/** Lets officers work as late as each promise allows, until nothing is open. Answers the day of each decision. */
async function workToTheLastDay(cast: Cast, { cases }: Receipt): Promise<ReadonlyMap<string, string>> {
  const decided = new Map<string, string>();
  await acceptReceived(cast, cases);
  for (let open = await accepted(cast, cases); open.length > 0; open = await accepted(cast, cases)) {
    const day = open.map(({ due }) => due).reduce((first, due) => (due < first ? due : first));
    await cast.moveTo(`${day}T15:00`);
    for (const one of open.filter(({ due }) => due === day)) {
      await decide(cast, one);
      decided.set(one.item, day);
    }
    await acceptReceived(cast, cases);
  }
  return decided;
}

it('a device plant on sold land goes from filing to first registration, each case on the last day that was promised', async () => {
  const { promised, statutory } = CATALOGUE.find(({ code }) => code === 'A06')!;
  const change = { A06: { promised, statutory } };
  const cast = await makeZone(house, { now: '2026-09-01T09:00', items: CODES, change });
  const params = { project: cast.project };
  await cast.applicant.call(planRoutes.giveAnswers, { params, body: { answers: PLANT } });
  await cast.window.call(projectProgressRoutes.recordLandContract, { params, body: {} });
  const plan = await cast.applicant.call(planRoutes.readPlan, { params });
  const needed = plan.items.map(({ code }) => code as string);
  expect(needed).toEqual(expect.arrayContaining('A01 A02 A05 A06 A07b A09b A16 A18 A19 A23 A25 A26 A27'.split(' ')));
  const late = new Set(CATALOGUE.filter((item) => item.afterWorks).map(({ code }) => code as string));
  const early = needed.filter((code) => code !== 'A05' && !late.has(code));
  const first = await file(
    cast,
    Object.fromEntries(early.map((code) => [code, code === 'A09b' ? { commitment: true } : {}])),
  );
  const expected = new Map(plan.items.map(({ code, dates }) => [code as string, dates.on]));
  const decided = await workToTheLastDay(cast, first);
  for (const [item, on] of decided) expect([item, on]).toEqual([item, expected.get(item)]);
  await cast.applicant.call(projectProgressRoutes.report, { params, body: { event: 'start' } });
  await cast.moveTo('2027-06-01T09:00');
  await cast.applicant.call(projectProgressRoutes.report, { params, body: { event: 'completion' } });
  const second = await file(
    cast,
    Object.fromEntries(needed.filter((code) => late.has(code)).map((code) => [code, {}])),
  );
  await workToTheLastDay(cast, second);
  await cast.applicant.call(projectProgressRoutes.report, { params, body: { event: 'use' } });
  const progress = await cast.supervisor.call(projectProgressRoutes.readProgress, { params });
  expect(progress).toMatchObject({
    state: 'done',
    landToPermit: 18,
    admission: { outcome: 'pass' },
    greenChannel: true,
  });
  expect(new Set(Object.values(progress.chain))).toEqual(new Set(['done']));
  for (const made of [...first.cases, ...second.cases]) await requirePapers(cast, made);
}, 240_000);

/** Every act of the case has its paper, and each is sealed. */
async function requirePapers(cast: Cast, { id, item }: OpenCase): Promise<void> {
  const params = { case: id };
  const page = await eventually(
    () => cast.applicant.call(caseRoutes.readCase, { params }),
    ({ papers }) => papers.every(({ sealed }) => sealed),
  );
  const kinds = page.papers.map(({ kind }) => kind);
  const instant = CATALOGUE.find(({ code }) => code === item)?.instant === true;
  const wanted = ['receipt', ...(instant ? [] : ['acceptanceNotice']), 'grantDecision'];
  expect([item, kinds]).toEqual([item, expect.arrayContaining(wanted)]);
}
