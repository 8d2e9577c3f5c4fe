import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { mandateRoutes as routes } from '../../api/contract/mandates.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import type { Day } from '../../domain/clock/day.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const firm = { uscc: '91320505MA1GXQ012R', name: '苏州澜微', legalRepresentative: '顾文静', address: '科创园 8 号' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
const other = await admin(enterpriseRoutes.addEnterprise, { body: { ...firm, uscc: '91320411765432104F' } });
const zone = await practiceZone(admin);

async function person(login: string, capacity: 'legalRepresentative' | 'staff' | 'agent', of = enterprise) {
  const body = { name: login, login, password: PASSWORD, capacity, zone, mandate: '代办' };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: of }, body });
  return signIn(url, login, PASSWORD);
}

const gu = await person('gu', 'legalRepresentative');
const staff = await person('staff', 'staff');
const tang = await person('tang', 'agent');
const he = await person('he', 'agent');
const stranger = await person('stranger', 'legalRepresentative', other.id);
const params = { zone };
const PROJECT = {
  code: '2609-320505-89-01-481207',
  name: '微创手术器械生产基地',
  industry: 'C3584',
  investmentCny: 60_000_000,
  landHa: 2,
  energyTce: 500,
  site: '科创园三期',
};
const content = {
  agent: tang.person.id,
  powers: ['filing' as const, 'commitment' as const],
  lastDay: '2026-12-31' as Day,
  instrument: '澜微授〔2026〕1号',
};
const give = (by = gu, change: object = {}) => by.call(routes.giveMandate, { params, body: { ...content, ...change } });
const list = async (by = gu) => (await by.call(routes.listMandates, { params, query: {} })).mandates;
const rows = async () => (await pool.query('SELECT 1 FROM mandate UNION ALL SELECT 1 FROM signature')).rowCount;

describe('a mandate', () => {
  it('is signed by the legal representative, with the password', async () => {
    expect(await problemOf(give())).toMatchObject({ status: 403, code: 'E-CONFIRM' });
    await gu.confirm();
    const [given, twin] = await Promise.all([give(), give()]);
    expect(twin).toEqual(given);
    expect(given).toMatchObject({
      agent: { name: 'tang' },
      powers: ['filing', 'commitment'],
      items: 'all',
      projects: 'all',
      firstDay: '2026-10-12',
      lastDay: '2026-12-31',
      givenBy: 'gu',
      state: 'inForce',
      end: null,
    });
    const { rows: signed } = await pool.query<{ text: string }>('SELECT text FROM signature');
    expect(signed[0]?.text).toContain('委托tang向');
    expect(signed[0]?.text).toContain('自2026-10-12至2026-12-31');
  });

  it.each([
    {
      who: 'an agent',
      by: tang,
      change: {},
      problem: { status: 403, code: 'E-MANDATE-GIVER', article: '民法典 169(1)' },
    },
    {
      who: 'staff',
      by: staff,
      change: {},
      problem: { status: 403, code: 'E-MANDATE-GIVER', article: '民法典 171(1)' },
    },
    {
      who: 'nobody to an employee',
      by: gu,
      change: { agent: staff.person.id },
      problem: { status: 422, code: 'E-MANDATE-AGENT', article: '民法典 165' },
    },
    {
      who: 'nobody with no power',
      by: gu,
      change: { powers: [] },
      problem: { status: 422, code: 'E-MANDATE-EMPTY', article: '民法典 165' },
    },
  ])('is given by $who: refused, and nothing is kept', async ({ by, change, problem }) => {
    await by.confirm();
    const before = await rows();
    expect(await problemOf(give(by, change))).toMatchObject(problem);
    expect(await rows()).toBe(before);
  });

  it('begins today at the earliest, and ends no earlier than it begins', async () => {
    expect(await problemOf(give(gu, { firstDay: '2026-10-11' }))).toMatchObject({
      status: 422,
      code: 'E-MANDATE-DAYS',
      article: '民法典 165',
      field: 'firstDay',
    });
    const backwards = { firstDay: '2026-11-02', lastDay: '2026-11-01' };
    expect(await problemOf(give(gu, backwards))).toMatchObject({ code: 'E-MANDATE-DAYS', field: 'lastDay' });
    expect(await give(gu, { firstDay: '2026-11-02' })).toMatchObject({ state: 'coming' });
  });

  it('is withdrawn by the enterprise or resigned by its agent, once', async () => {
    const [coming, first] = await list();
    const end = (by: typeof gu, id = '') =>
      by.call(routes.endMandate, { params: { zone, mandate: id }, body: { reason: '人员调整' } });
    expect(await problemOf(end(he, first?.id))).toMatchObject({ status: 403, code: 'E-MANDATE-GIVER' });
    expect(await problemOf(end(stranger, first?.id))).toMatchObject({ status: 404 });
    expect(await end(tang, first?.id)).toMatchObject({ state: 'over', end: { by: 'tang', reason: '人员调整' } });
    expect(await problemOf(end(gu, first?.id))).toMatchObject({
      status: 409,
      code: 'E-MANDATE-OVER',
      article: '民法典 173',
    });
    expect(await end(gu, coming?.id)).toMatchObject({ state: 'over', end: { by: 'gu' } });
  });

  it('is seen by the enterprise, and by the officers who deal with it', async () => {
    expect(await list(tang)).toHaveLength(2);
    expect(await list(stranger)).toEqual([]);
    const { agents } = await gu.call(routes.listMandates, { params, query: {} });
    expect(agents.map(({ name }) => name)).toEqual(['he', 'tang']);
    await personOf(admin, zone, 'chen', [{ capacity: 'window' }]);
    const { call } = await signIn(url, 'chen', PASSWORD);
    expect((await call(routes.listMandates, { params, query: { enterprise } })).mandates).toHaveLength(2);
    expect(await problemOf(call(routes.listMandates, { params, query: {} }))).toMatchObject({ status: 422 });
  });
});

describe('the text of a mandate', () => {
  it('is read word by word before it is signed, with projects by name, and no other text is signed', async () => {
    const project = await gu.call(projectRoutes.openProject, { body: { zone, ...PROJECT } });
    const body = { ...content, projects: [project.id], instrument: '澜微授〔2026〕9号' };
    const { text, textHash } = await gu.call(routes.readMandateText, { params, body });
    expect(text).toContain(`项目：${PROJECT.name}（${PROJECT.code}）。`);
    const before = await rows();
    const changed = { ...body, lastDay: '2027-12-31' as Day, textHash };
    expect(await problemOf(gu.call(routes.giveMandate, { params, body: changed }))).toMatchObject({
      status: 409,
      code: 'E-SIGNED-OTHER',
    });
    expect(await rows()).toBe(before);
    await gu.call(routes.giveMandate, { params, body: { ...body, textHash } });
    const { rows: signed } = await pool.query('SELECT text FROM signature WHERE text = $1', [text]);
    expect(signed).toHaveLength(1);
  });

  it('names projects of the enterprise and items of the zone alone', async () => {
    const { id } = await stranger.call(projectRoutes.openProject, {
      body: { zone, ...PROJECT, code: '2609-320505-89-01-481208' },
    });
    const read = (change: object) =>
      problemOf(gu.call(routes.readMandateText, { params, body: { ...content, ...change } }));
    expect(await read({ projects: [id] })).toMatchObject({ status: 404, field: 'projects' });
    expect(await read({ items: ['A32'] })).toMatchObject({ code: 'E-ITEM-UNKNOWN', field: 'items' });
    expect(await problemOf(give(gu, { projects: [id] }))).toMatchObject({ status: 404, field: 'projects' });
  });
});
