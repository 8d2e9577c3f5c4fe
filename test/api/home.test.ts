import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url } = await openDesk();
const zone = await practiceZone(admin);
for (const { code, after, ...guide } of readItems().filter((item) => ['A02', 'A16'].includes(item.code))) {
  await admin(zoneRoutes.putBureau, { params: { zone, bureau: guide.bureau }, body: { name: `${guide.bureau}局` } });
  const body = { ...guide, after: after.filter((one) => one === 'A02') };
  await admin(itemRoutes.putItem, { params: { zone, code }, body: body as never });
}

async function firmOf(uscc: string, login: string) {
  const firm = { uscc, name: login, legalRepresentative: '顾文静', address: '科创园' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const body = { name: '顾文静', login, password: PASSWORD, capacity: 'legalRepresentative' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body });
  return signIn(url, login, PASSWORD);
}

const gu = await firmOf('91320505MA1GXQ012R', 'gu');
const stranger = await firmOf('91320411765432104F', 'stranger');
const { id: project } = await gu.call(projectRoutes.openProject, {
  body: {
    zone,
    code: '2609-320505-89-01-481207',
    name: '生产基地',
    industry: 'C3584',
    investmentCny: 6e7,
    landHa: 2,
    energyTce: 500,
    site: '18 号地块',
  },
});

describe('the first page of an enterprise', () => {
  it('has its own projects with credit, and no plan before the questions are answered', async () => {
    const home = await gu.call(homeRoutes.readHome, {});
    expect(home).toMatchObject({
      asOf: expect.stringMatching(/^2026-10-12T08:35/),
      total: 1,
      credit: [{ zone, commitment: true, deferral: true }],
      projects: [{ id: project, plan: null, finished: false, cases: [] }],
      owed: [],
      recent: [],
    });
  });

  it('has the figures of the page of the project once they are', async () => {
    const params = { project };
    await gu.call(planRoutes.giveAnswers, {
      params,
      body: { answers: { 'plan.landForm': 'own', 'plan.floorArea': 9000 } },
    });
    const [home, plan] = await Promise.all([
      gu.call(homeRoutes.readHome, {}),
      gu.call(planRoutes.readPlan, { params }),
    ]);
    const shown = home.projects[0]?.plan;
    expect(shown?.startOn).toBe(plan.startOn);
    expect(shown?.late).toEqual(plan.late);
    expect(shown?.items.map(({ code, dates }) => [code, dates])).toEqual(
      plan.items.map(({ code, dates }) => [code, dates]),
    );
  });

  it('shows nothing of another enterprise, and is no page of an officer', async () => {
    expect(await stranger.call(homeRoutes.readHome, {})).toMatchObject({ total: 0, projects: [] });
    await personOf(admin, zone, 'window', [{ capacity: 'window' }]);
    const officer = await signIn(url, 'window', PASSWORD);
    expect(await problemOf(officer.call(homeRoutes.readHome, {}))).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });
});

describe('the papers of an enterprise', () => {
  it('are none before anything is filed, whatever is looked for', async () => {
    const none = { counts: { all: 0, certificates: 0 }, rows: [], next: null };
    expect(await gu.call(paperRoutes.listPapers, { query: {} })).toEqual(none);
    expect(await gu.call(paperRoutes.listPapers, { query: { q: '100%_', kind: 'certificates' } })).toEqual(none);
  });
});
