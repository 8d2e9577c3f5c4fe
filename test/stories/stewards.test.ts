import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { mandateRoutes } from '../../api/contract/mandates.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { ratingRoutes } from '../../api/contract/ratings.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { stewardRoutes } from '../../api/contract/stewards.ts';
import { substitutionRoutes } from '../../api/contract/substitutions.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import type { Day } from '../../domain/clock/day.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const stage = await openStage({ holdPapers: true });
const { house } = stage;
let own: Cast;
let shen: SignedInClient;
const wear = async (find: (hat: Hat) => boolean) => {
  const { hats } = await shen.call(sessionRoutes.readMe, {});
  await shen.call(sessionRoutes.wearHat, { body: { hat: hats.find(find)?.id ?? '' } });
};
const helping = (hat: Hat) => hat.capacity === 'steward' && hat.enterprise !== null;
const atDesk = (hat: Hat) => hat.capacity === 'steward' && hat.enterprise === null;
const atWindow = (hat: Hat) => hat.capacity === 'window';
const give = async (change: object = {}) => {
  await own.applicant.confirm();
  const body = {
    agent: shen.person.id,
    capacity: 'steward' as const,
    powers: ['filing' as const],
    ...SCOPE,
    ...change,
  };
  return own.applicant.call(mandateRoutes.giveMandate, { params: { zone: own.zone }, body });
};
const SCOPE = { instrument: '澜微帮办〔2026〕1号', lastDay: '2026-12-31' as Day };
let filed: string;

beforeAll(async () => {
  own = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A09b'] });
  const hats = [{ capacity: 'steward' as const }, { capacity: 'window' as const }];
  const body = { name: '沈悦', login: 'shenyue', password: PASSWORD, hats };
  await own.admin(peopleRoutes.addPerson, { params: { zone: own.zone }, body });
  shen = await signIn(stage.base, 'shenyue', PASSWORD);
}, 60_000);

it('a steward (帮办代办) is asked for on the page of the project, once, and named by the zone', async () => {
  const gu = await stage.comes('gu.1', `/e/projects/${own.project}`);
  await gu.act('open-ask-for-steward');
  await gu.page.getByLabel('需要帮助的事').fill('首次办理，请帮助备齐材料');
  await gu.act('ask-for-steward');
  await gu.page.getByText('顾文静 申请，等待本区指派').waitFor();
  expect(await gu.violations()).toEqual([]);
  const again = { params: { project: own.project }, body: { wish: '再要一名' } };
  expect(await problemOf(own.applicant.call(stewardRoutes.askForSteward, again))).toMatchObject({
    status: 409,
    code: 'E-STEWARD-ASKED',
  });
  const supervisor = await stage.comes(`supervisor.${own.zone}`, '/s/stewards');
  await supervisor.act('open-name-steward');
  await supervisor.page.getByLabel('沈悦（0）').check();
  expect(await supervisor.violations()).toEqual([]);
  await supervisor.act('name-steward');
  await supervisor.page.getByText('本区指派 沈悦').waitFor();
  const { stewards, requests } = await own.supervisor.call(stewardRoutes.listStewards, { params: { zone: own.zone } });
  expect(stewards).toMatchObject([{ name: '沈悦', projects: 0, named: 1 }]);
  const params = { zone: own.zone, request: requests[0]?.id ?? '' };
  const twice = own.supervisor.call(stewardRoutes.answerStewardRequest, { params, body: { reason: '无' } });
  expect(await problemOf(twice)).toMatchObject({ code: 'E-STEWARD-ANSWERED' });
});

it('who is named by the zone is one of its stewards', async () => {
  const params = { project: own.project };
  const { id } = await own.applicant.call(stewardRoutes.askForSteward, { params, body: { wish: '再要一名' } });
  const named = own.supervisor.call(stewardRoutes.answerStewardRequest, {
    params: { zone: own.zone, request: id },
    body: { steward: own.window.person.id },
  });
  expect(await problemOf(named)).toMatchObject({ status: 422, code: 'E-STEWARD-NONE' });
  const back = { params: { ...params, request: id }, body: {} };
  expect((await own.applicant.call(stewardRoutes.withdrawStewardRequest, back)).answer).toMatchObject({
    withdrawn: true,
  });
});

it('without a mandate sees nothing of the enterprise', async () => {
  await wear(atDesk);
  expect((await shen.call(stewardRoutes.listHelped, {})).rows).toEqual([]);
  const read = shen.call(projectRoutes.readProject, { params: { project: own.project } });
  expect(await problemOf(read)).toMatchObject({ status: 404 });
});

it('files for the enterprise within the mandate, in whose name the record says so', async () => {
  await give({ projects: [own.project] });
  await wear(helping);
  const byShen = { ...own, applicant: shen };
  expect(await problemOf(file(byShen, { A09b: { commitment: true } }))).toMatchObject({ code: 'E-MANDATE-SCOPE' });
  filed = caseOf(await file(byShen, { A06: { missing: ['D1'] } }), 'A06');
  const { events, acts } = await shen.call(caseRoutes.readCase, { params: { case: filed } });
  expect(events[0]?.by).toMatchObject({ name: '沈悦', capacity: 'steward', unit: '苏州澜微医疗器械有限公司' });
  expect(acts.map(({ act }) => act)).toEqual(['handIn', 'promiseDeferral']);
  const { rows } = await shen.call(stewardRoutes.listHelped, {});
  expect(rows).toMatchObject([{ projects: [{ id: own.project, cases: 1 }], mandates: [{ powers: ['filing'] }] }]);
  const { mandated, turns } = await shen.call(homeRoutes.readHome, {});
  expect([mandated, turns]).toEqual([{ projects: [{ id: own.project, items: 'all' }], cases: [filed] }, []]);
  expect((await own.applicant.call(homeRoutes.readHome, {})).mandated).toBeNull();
});

it('goes from the own list to the pages of the enterprise, and sees there what a steward may', async () => {
  const visitor = await stage.comes('shenyue', '/h');
  const { page } = visitor;
  await visitor.act('wear-hat');
  await page.getByText('授权委托书 澜微帮办〔2026〕1号').waitFor();
  expect(await visitor.violations()).toEqual([]);
  await visitor.act('help-project');
  await page.getByRole('heading', { name: '可以申报的事项' }).waitFor();
  expect(await page.getByText('报告竣工').count()).toBe(0);
  await page.goto(`/e/cases/${filed}`);
  await page.getByText('沈悦（帮办代办，代苏州澜微医疗器械有限公司）').first().waitFor();
  expect(await visitor.violations()).toEqual([]);
  expect(stage.troubles()).toEqual([]);
});

it('neither withdraws, entrusts nor rates, and opens no other project', async () => {
  const params = { case: filed };
  const refused = [
    shen.call(caseRoutes.withdraw, { params, body: { reason: '不再办理' } }),
    shen.call(mandateRoutes.giveMandate, {
      params: { zone: own.zone },
      body: { agent: shen.person.id, powers: ['filing'], ...SCOPE },
    }),
    shen.call(ratingRoutes.rateCase, { params, body: { grade: 'best' } }),
    shen.call(projectRoutes.openProject, { body: { ...OTHER_PROJECT, zone: own.zone } }),
  ];
  const problems = await Promise.all(refused.map((one) => problemOf(one)));
  expect(problems.map(({ status }) => status)).toEqual(refused.map(() => 403));
});

it('signs a promise only where the mandate names it for the item', async () => {
  const everything = give({ powers: ['filing', 'commitment'] });
  expect(await problemOf(everything)).toMatchObject({ status: 422, code: 'E-STEWARD-PROMISE', field: 'items' });
  await give({ powers: ['filing', 'commitment'], items: ['A09b'], projects: [own.project] });
  const id = caseOf(await file({ ...own, applicant: shen }, { A09b: { commitment: true } }), 'A09b');
  const { papers } = await shen.call(caseRoutes.readCase, { params: { case: id } });
  const letter = papers.find(({ kind }) => kind === 'commitmentLetter');
  const { paper } = await shen.call(paperRoutes.readPaper, { params: { paper: letter?.id ?? '' } });
  expect(JSON.stringify(paper)).toContain('帮办代办人员（授权委托书 澜微帮办〔2026〕1号）');
});

it('is no officer in the case by any road: claim, act, bulk, hand-over, substitution', async () => {
  const own403 = { status: 403, code: 'E-RECUSAL' };
  const task = await taskOf(own.window, filed);
  await wear(atWindow);
  const accept = (by: SignedInClient) => by.call(caseRoutes.accept, { params: { case: filed }, body: { checked: [] } });
  expect(await problemOf(shen.call(taskRoutes.claimTask, { params: { task }, body: {} }))).toMatchObject(own403);
  expect(await problemOf(accept(shen))).toMatchObject(own403);
  const bulk = { body: { act: 'claim' as const, items: [{ task }] } };
  expect((await shen.call(taskMoveRoutes.actInBulk, bulk)).results).toMatchObject([{ problem: { code: 'E-RECUSAL' } }]);
  const given = { params: { task }, body: { to: shen.person.id, reason: '请办' } };
  expect(await problemOf(own.supervisor.call(taskMoveRoutes.assignTask, given))).toMatchObject(own403);
  await own.window.call(taskRoutes.claimTask, { params: { task }, body: {} });
  const over = { params: { task }, body: { to: shen.person.id } };
  expect(await problemOf(own.window.call(taskRoutes.handOverTask, over))).toMatchObject(own403);
  await own.admin(substitutionRoutes.addSubstitution, {
    params: { zone: own.zone, person: own.window.person.id },
    body: { substitute: shen.person.id, firstDay: '2026-09-07' as Day, lastDay: '2026-09-30' as Day, reason: '休假' },
  });
  await wear((hat) => hat.for !== undefined);
  expect(await problemOf(accept(shen))).toMatchObject(own403);
});

it('is nobody who works in the case for the zone', async () => {
  await own.admin(peopleRoutes.addHat, {
    params: { zone: own.zone, person: own.window.person.id },
    body: { capacity: 'steward' },
  });
  expect(await problemOf(give({ agent: own.window.person.id }))).toMatchObject({
    status: 409,
    code: 'E-STEWARD-OFFICER',
    article: '公务员法 76(3)',
  });
});

it('does nothing for it after the role ended, and is no officer in the project afterwards either', async () => {
  await wear(helping);
  const before = await shen.call(caseRoutes.readCase, { params: { case: filed } });
  const hats = (await own.admin(peopleRoutes.listPeople, { params: { zone: own.zone }, query: {} })).people;
  const role = hats.find(({ login }) => login === 'shenyue')?.hats.find(({ capacity }) => capacity === 'steward');
  const visitor = await stage.comes('shenyue');
  await visitor.page.clock.install();
  await visitor.page.goto(`/e/projects/${own.project}/file?items=A06`);
  await visitor.page.locator('.filing').waitFor();
  await own.admin(peopleRoutes.endHat, { params: { zone: own.zone, hat: role?.id ?? '' } });
  await visitor.page.clock.fastForward('01:00');
  await visitor.page.getByRole('heading', { name: /苏州澜微.*帮办代办.*已经终止/ }).waitFor();
  expect(await visitor.violations()).toEqual([]);
  await visitor.act('wear-hat');
  await visitor.page.waitForURL('**/o/**');
  expect(await problemOf(shen.call(caseRoutes.readCase, { params: { case: filed } }))).toMatchObject({ status: 404 });
  const { mandates } = await own.applicant.call(mandateRoutes.listMandates, {
    params: { zone: own.zone },
    query: {},
  });
  expect(mandates.map(({ state, end }) => [state, end?.reason])).toEqual([
    ['over', '帮办代办身份终止'],
    ['over', '帮办代办身份终止'],
  ]);
  await wear(atWindow);
  const again = shen.call(caseRoutes.accept, { params: { case: filed }, body: { checked: [] } });
  expect(await problemOf(again)).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  const after = await own.applicant.call(caseRoutes.readCase, { params: { case: filed } });
  expect(after.version).toBe(before.version);
});

type Hat = AnswerOf<typeof sessionRoutes.readMe>['hats'][number];

const OTHER_PROJECT = {
  code: '2609-320505-89-01-482918',
  name: '二期',
  industry: 'C3584',
  investmentCny: 1e7,
  landHa: 1,
  energyTce: 1,
  site: '园',
};

async function taskOf({ call }: SignedInClient, id: string): Promise<string> {
  const { rows } = await call(taskRoutes.listTasks, { query: {} });
  return rows.find((row) => row.case.id === id)?.task ?? '';
}
