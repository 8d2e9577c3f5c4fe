import { beforeAll, describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { mandateRoutes } from '../../api/contract/mandates.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { MandatedPower } from '../../domain/mandate/mandate.ts';
import { problemOf } from '../api/desk.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { commit, consult, list, pageOf, publish, settle } from '../setup/promise.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
/** The same enterprise, for which an agent acts, and for which an employee does. */
let byAgent: Cast;
let byStaff: Cast;
let id: string;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A09b'] });
  byAgent = { ...cast, applicant: await hire('汤敏', 'tang', { capacity: 'agent', mandate: '代办' }) };
  byStaff = { ...cast, applicant: await hire('陆遥', 'luyao', { capacity: 'staff' }) };
  await publish(cast);
  await settle(cast);
}, 60_000);

async function hire(
  name: string,
  login: string,
  hat: { capacity: 'agent'; mandate: string } | { capacity: 'staff' },
): Promise<SignedInClient> {
  const body = { name, login, password: PASSWORD, ...hat };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: cast.enterprise }, body });
  return signIn(addressOfHouse(house), login, PASSWORD);
}

async function entrust(powers: MandatedPower[], { projects, items, lastDay = '2026-12-31' }: Partial<Scope> = {}) {
  await cast.applicant.confirm();
  const agent = byAgent.applicant.person.id;
  const body = { agent, powers, instrument: `澜微授〔2026〕${powers.length}号`, lastDay: lastDay as Day };
  const params = { zone: cast.zone };
  return cast.applicant.call(mandateRoutes.giveMandate, {
    params,
    body: { ...body, ...(projects && { projects }), ...(items && { items }) },
  });
}

interface Scope {
  readonly projects: string[];
  readonly items: ItemCode[];
  readonly lastDay: string;
}

let opened = 0;
const open = ({ applicant }: Cast) =>
  applicant.call(projectRoutes.openProject, {
    body: {
      zone: cast.zone,
      code: `2609-320505-89-01-48120${++opened}`,
      name: '二期',
      industry: 'C3584',
      investmentCny: 1e7,
      landHa: 1,
      energyTce: 100,
      site: '北区',
    },
  });

const report = ({ applicant }: Cast) =>
  applicant.call(projectProgressRoutes.report, { params: { project: cast.project }, body: { event: 'completion' } });

const uncovered = (code: string) => ({ status: 403, code, article: '民法典 171(1)' });

describe('an agent', () => {
  it('without a mandate opens no project, reports nothing and asks for no consultation', async () => {
    for (const deed of [open, report, consult])
      expect(await problemOf(deed(byAgent))).toMatchObject(uncovered('E-MANDATE-NONE'));
    expect((await cast.applicant.call(projectRoutes.listProjects, {})).rows).toHaveLength(1);
    expect((await cast.applicant.call(routes.listCommitments, {})).commitments).toEqual([]);
  });

  it('entrusted with one project asks for its consultation, and opens no other', async () => {
    await entrust(['filing'], { projects: [cast.project] });
    id = await consult(byAgent);
    expect(await problemOf(open(byAgent))).toMatchObject(uncovered('E-MANDATE-SCOPE'));
  });

  it('entrusted with filing alone does not sign the promise, and is told so beforehand', async () => {
    await list(cast, id);
    expect(await problemOf(commit(byAgent, id, ['A06']))).toMatchObject(uncovered('E-MANDATE-SCOPE'));
    const { stage, possible } = await pageOf(byAgent, id);
    expect(stage).toBe('listed');
    expect(possible).toMatchObject([
      { act: 'commit', refusal: { code: 'E-MANDATE-SCOPE', articles: ['民法典 171(1)'] } },
      { act: 'withdraw', refusal: null },
    ]);
  });

  it('entrusted with commitments for another item alone does not promise this one', async () => {
    await entrust(['commitment'], { items: ['A09b' as ItemCode] });
    expect(await problemOf(commit(byAgent, id, ['A06']))).toMatchObject(uncovered('E-MANDATE-SCOPE'));
    expect((await pageOf(byAgent, id)).stage).toBe('listed');
  });

  it('entrusted with commitments signs, and the promise names the letter of authorisation', async () => {
    await entrust(['filing', 'commitment']);
    await commit(byAgent, id, ['A06']);
    const { papers, stage } = await pageOf(cast, id);
    expect(stage).toBe('publicity');
    const paper = papers.find(({ kind }) => kind === 'projectCommitment')?.id ?? '';
    const { paper: told } = await byAgent.applicant.call(paperRoutes.readPaper, { params: { paper } });
    expect(JSON.stringify(told)).toContain('委托代理人（授权委托书 澜微授〔2026〕2号）');
    await open(byAgent);
  });

  it('does nothing after the last day of its mandate', async () => {
    await cast.moveTo('2027-01-01T00:00');
    const params = { commitment: id };
    const leave = () => byAgent.applicant.call(routes.withdraw, { params, body: { reason: '改按普通程序' } });
    for (const deed of [leave, () => open(byAgent), () => report(byAgent)])
      expect(await problemOf(deed())).toMatchObject({
        status: 403,
        code: 'E-MANDATE-ENDED',
        article: ['民法典 173', '民法典 171(1)'],
      });
    expect((await pageOf(cast, id)).stage).toBe('committed');
  });
});

describe('the enterprise’s own people need no mandate', () => {
  it('an employee opens and reports, and signs no promise', async () => {
    await open(byStaff);
    const { reports } = await report(byStaff);
    expect(reports).toMatchObject([{ event: 'completion', by: '陆遥' }]);
    expect(await problemOf(commit(byStaff, id, ['A06']))).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });

  it('the legal representative does all of it', async () => {
    await open(cast);
    await cast.applicant.call(routes.withdraw, { params: { commitment: id }, body: { reason: '改按普通程序' } });
    expect((await pageOf(cast, id)).closing).toMatchObject({ kind: 'withdrawn' });
  });
});
