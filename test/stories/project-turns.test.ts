import { beforeAll, describe, expect, it } from '@jest/globals';
import { paperRoutes } from '../../api/contract/papers.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { problemOf } from '../api/desk.ts';
import { file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { check, commit, consult, list, measure, pageOf, publish, register, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
let id: string;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A09b'] });
  await publish(cast);
  await settle(cast);
  id = await consult(cast);
}, 60_000);

const turnsOf = async ({ call }: Pick<SignedInClient, 'call'>) =>
  (await call(routes.listTurns, {})).turns.map(({ waiting, light, remaining, urged }) => ({
    why: waiting.why,
    until: waiting.until,
    light,
    remaining,
    urged,
  }));

/** On whose list the one commitment stands now; the supervisor sees it always. */
async function holders(): Promise<readonly string[]> {
  const lists: Readonly<Record<string, SignedInClient>> = {
    planning: await cast.officer('reviewer', 'planning'),
    water: await cast.officer('reviewer', 'water'),
    window: cast.window,
    approver: await cast.officer('approver', 'construction'),
    constructionInspector: await cast.officer('inspector', 'construction'),
    waterInspector: await cast.officer('inspector', 'water'),
    enterprise: cast.applicant,
    supervisor: cast.supervisor,
  };
  const found = await Promise.all(
    Object.entries(lists).map(async ([name, client]) => ((await turnsOf(client)).length > 0 ? name : null)),
  );
  return found.filter((name) => name !== null && name !== 'supervisor') as readonly string[];
}

describe('the step that a commitment waits for stands on the list of whoever takes it', () => {
  it('advice on that of each department that has not said anything, with its day and light', async () => {
    expect(await holders()).toEqual(['planning', 'water']);
    const water = await cast.officer('reviewer', 'water');
    expect(await turnsOf(water)).toEqual([
      { why: 'advice', until: '2026-09-08', light: 'green', remaining: 5, urged: false },
    ]);
    await water.call(routes.advise, { params: { commitment: id }, body: {} });
    expect(await holders()).toEqual(['planning']);
    await cast.moveTo('2026-09-07T09:00');
    expect(await turnsOf(cast.supervisor)).toMatchObject([{ light: 'yellow', remaining: 1 }]);
    const ofUnit = async (unit: string) => (await cast.supervisor.call(routes.listTurns, { query: { unit } })).count;
    expect([await ofUnit('planning'), await ofUnit('water'), await ofUnit('window')]).toEqual([1, 0, 0]);
  }, 60_000);

  it('the list on the window’s, the promise on the enterprise’s, a publicity on nobody’s', async () => {
    const planning = await cast.officer('reviewer', 'planning');
    await planning.call(routes.advise, { params: { commitment: id }, body: {} });
    expect(await holders()).toEqual(['window']);
    await cast.window.call(routes.issueList, { params: { commitment: id }, body: {} });
    expect(await holders()).toEqual(['enterprise']);
    await commit(cast, id, ['A09b']);
    expect(await holders()).toEqual([]);
    expect(await turnsOf(cast.supervisor)).toMatchObject([{ why: 'publicity', until: '2026-09-14' }]);
  }, 60_000);

  it('a registration that nobody signs turns red, is urged by an order, and the enterprise does not read that', async () => {
    await cast.moveTo('2026-09-20T09:00');
    expect(await holders()).toEqual(['approver']);
    const approver = await cast.officer('approver', 'construction');
    expect(await turnsOf(approver)).toEqual([
      { why: 'registration', until: '2026-09-18', light: 'red', remaining: -1, urged: true },
    ]);
    const { papers } = await approver.call(routes.readCommitment, { params: { commitment: id } });
    const order = papers.find(({ kind }) => kind === 'urgingOrder');
    const read = ({ call }: SignedInClient) => call(paperRoutes.readPaper, { params: { paper: order?.id ?? '' } });
    const text = JSON.stringify((await read(cast.supervisor)).paper);
    for (const part of ['承诺备案时限届满', '3个工作日', '2026年9月18日', '回复期限', '本区规定的督办回复期限'])
      expect(text).toContain(part);
    expect(text).not.toContain('尚未认领');
    expect((await pageOf(cast, id)).papers.map(({ kind }) => kind)).not.toContain('urgingOrder');
    expect(await problemOf(read(cast.applicant))).toMatchObject({ status: 404 });
  }, 60_000);

  it('a check on that of the department’s inspectors, urged by an order to it after its day', async () => {
    await register(cast, id, ['2026-09-22', '2026-10-09', '2026-10-12', '2026-10-13']);
    await file(cast, { A09b: { commitment: true } });
    expect(await holders()).toEqual(['constructionInspector']);
    await cast.moveTo('2026-09-23T09:00');
    const inspector = await cast.officer('inspector', 'construction');
    expect(await turnsOf(inspector)).toEqual([
      { why: 'nodeCheck', until: '2026-09-22', light: 'red', remaining: -1, urged: true },
    ]);
    const { papers } = await inspector.call(routes.readCommitment, { params: { commitment: id } });
    const order = papers.findLast(({ kind }) => kind === 'urgingOrder');
    const { paper } = await inspector.call(paperRoutes.readPaper, { params: { paper: order?.id ?? '' } });
    expect(JSON.stringify(paper)).toContain('节点“开工”的核查日期已过');
    expect(paper.addressee).toBe('住房建设局');
  }, 60_000);

  it('mending on the enterprise’s until it says that it has mended, acceptance and its shortfall likewise, then nothing', async () => {
    await check(cast, id, { node: 'start', result: 'rectify', until: '2026-09-30' });
    expect(await holders()).toEqual(['enterprise']);
    await cast.applicant.call(routes.reportNode, { params: { commitment: id }, body: { node: 'start' } });
    expect(await holders()).toEqual(['constructionInspector']);
    for (const node of ['start', 'foundation', 'structure', 'use'] as const) await check(cast, id, { node });
    expect(await holders()).toEqual(['constructionInspector', 'waterInspector']);
    expect(await turnsOf(cast.supervisor)).toMatchObject([{ why: 'acceptance', until: null, light: 'off' }]);
    await measure(cast, id, 470, '2026-10-15');
    expect(await holders()).toEqual(['enterprise']);
    await measure(cast, id, 480);
    expect(await turnsOf(cast.supervisor)).toEqual([]);
  }, 90_000);
});

it('an objection stands on the window’s list; another zone and a third party see nothing', async () => {
  const other = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A09b'] });
  await publish(other);
  await settle(other);
  const second = await consult(other);
  await list(other, second);
  await commit(other, second, ['A06']);
  const objection = { objector: '邻近企业', text: '影响采光' };
  await other.window.call(routes.raiseObjection, { params: { commitment: second }, body: objection });
  expect(await turnsOf(other.window)).toMatchObject([{ why: 'objection', urged: false }]);
  expect(await turnsOf(cast.window)).toEqual([]);
  expect(await turnsOf(await other.officer('thirdParty'))).toEqual([]);
}, 60_000);
