import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { mandateRoutes } from '../../api/contract/mandates.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { ratingRoutes } from '../../api/contract/ratings.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { MandatedPower } from '../../domain/mandate/mandate.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
/** The same enterprise, for which an agent acts. */
let byAgent: Cast;
let agent: SignedInClient;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A09b'] });
  const body = { name: '汤敏', login: 'tang', password: PASSWORD, capacity: 'agent' as const, mandate: '代办' };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: cast.enterprise }, body });
  agent = await signIn(addressOfHouse(house), 'tang', PASSWORD);
  byAgent = { ...cast, applicant: agent };
}, 60_000);

async function entrust(powers: MandatedPower[], rest: { lastDay: Day; projects?: string[] }) {
  await cast.applicant.confirm();
  const body = { agent: agent.person.id, powers, instrument: `澜微授〔2026〕${powers.length}号`, ...rest };
  return cast.applicant.call(mandateRoutes.giveMandate, { params: { zone: cast.zone }, body });
}

const cases = async () =>
  (await cast.applicant.call(projectRoutes.readProject, { params: { project: cast.project } })).cases.length;

const remind = (id: string) => agent.call(urgingRoutes.remind, { params: { case: id }, body: { cause: '请抓紧。' } });

/** What the page of a case offers an agent to say: 催办, 投诉, 好差评. */
async function offered(id: string) {
  const params = { case: id };
  const { mayRemind } = await agent.call(urgingRoutes.readCaseUrgings, { params });
  const { mayComplain } = await agent.call(complaintRoutes.listComplaintsOfCase, { params });
  const { mayRate } = await agent.call(ratingRoutes.readRating, { params });
  return [mayRemind, mayComplain, mayRate];
}

describe('an agent', () => {
  it('without a mandate files nothing', async () => {
    const body = await prepare(byAgent, { A06: {} });
    const { problems } = await agent.call(submissionRoutes.checkSubmission, { body });
    expect(problems).toMatchObject([{ code: 'E-MANDATE-NONE', article: '民法典 171(1)', item: 'A06' }]);
    expect(await problemOf(file(byAgent, { A06: {} }))).toMatchObject({ status: 403, code: 'E-MANDATE-NONE' });
    expect(await cases()).toBe(0);
  });

  it('entrusted with filing files, and signs neither commitment nor deferral promise', async () => {
    await entrust(['filing'], { lastDay: '2026-09-08' as Day });
    const refused = { status: 403, code: 'E-MANDATE-SCOPE', article: '民法典 171(1)' };
    expect(await problemOf(file(byAgent, { A09b: { commitment: true } }))).toMatchObject(refused);
    const form = { params: { project: cast.project }, query: { items: 'A09b' } };
    const [told] = (await agent.call(submissionRoutes.readForm, form)).items;
    expect(told?.commitment).toMatchObject({ possible: false, why: { code: refused.code, article: refused.article } });
    const deferral = { materials: ['D1'], until: '2026-09-14' };
    expect(await problemOf(file(byAgent, { A06: { deferral } }))).toMatchObject(refused);
    expect(await cases()).toBe(0);
    const id = caseOf(await file(byAgent, { A06: { missing: ['D1'] } }), 'A06');
    const promise = { params: { case: id }, body: { materials: ['D1'], until: '2026-09-14' as Day } };
    expect(await problemOf(agent.call(caseRoutes.promiseDeferral, promise))).toMatchObject(refused);
    expect(await offered(id)).toEqual([true, true, false]);
    const { events, acts } = await agent.call(caseRoutes.readCase, { params: { case: id } });
    expect(events.map(({ type }) => type)).toEqual(['filed', 'received']);
    expect(acts.find(({ act }) => act === 'promiseDeferral')).toMatchObject({ allowed: false });
    await remind(id);
    await entrust(['filing', 'deferral'], { lastDay: '2026-09-08' as Day });
    await agent.confirm();
    await agent.call(caseRoutes.promiseDeferral, promise);
  });

  it('acts on the last day of the mandate and no more the day after', async () => {
    const id = caseOf(await file(byAgent, { A06: { missing: ['D1'] } }), 'A06');
    await cast.moveTo('2026-09-09T00:00');
    const withdrawal = { params: { case: id }, body: { reason: '不再办理' } };
    expect(await problemOf(agent.call(caseRoutes.withdraw, withdrawal))).toMatchObject({
      status: 403,
      code: 'E-MANDATE-ENDED',
      article: ['民法典 173', '民法典 171(1)'],
    });
    expect(await offered(id)).toEqual([false, false, false]);
    const { call } = agent;
    for (const saying of [
      () => remind(id),
      () => call(complaintRoutes.addComplaint, { params: { case: id }, body: { content: '太慢。' } }),
      () => call(ratingRoutes.rateCase, { params: { case: id }, body: { grade: 'poor' } }),
    ])
      expect(await problemOf(saying())).toMatchObject({ status: 403, code: 'E-MANDATE-ENDED' });
  });

  it('signs a commitment letter that names the letter of authorisation', async () => {
    await entrust(['filing', 'commitment', 'deferral'], { lastDay: '2026-12-31' as Day });
    const id = caseOf(await file(byAgent, { A09b: { commitment: true } }), 'A09b');
    const { papers } = await agent.call(caseRoutes.readCase, { params: { case: id } });
    const letter = papers.find(({ kind }) => kind === 'commitmentLetter');
    const { paper } = await agent.call(paperRoutes.readPaper, { params: { paper: letter?.id ?? '' } });
    expect(JSON.stringify(paper)).toContain('委托代理人（授权委托书 澜微授〔2026〕3号）');
  });

  it('does nothing after the mandate was withdrawn', async () => {
    const { mandates } = await cast.applicant.call(mandateRoutes.listMandates, {
      params: { zone: cast.zone },
      query: {},
    });
    const inForce = mandates.find(({ state }) => state === 'inForce');
    const params = { zone: cast.zone, mandate: inForce?.id ?? '' };
    await cast.applicant.call(mandateRoutes.endMandate, { params, body: { reason: '收回' } });
    const before = await cases();
    expect(await problemOf(file(byAgent, { A09b: { commitment: true } }))).toMatchObject({ code: 'E-MANDATE-ENDED' });
    expect(await cases()).toBe(before);
  });
});

it('staff files and signs no promise (民法典 170(1))', async () => {
  const body = { name: '陆遥', login: 'luyao', password: PASSWORD, capacity: 'staff' as const };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: cast.enterprise }, body });
  const staff = await signIn(addressOfHouse(house), 'luyao', PASSWORD);
  const byStaff = { ...cast, applicant: staff };
  expect(await problemOf(file(byStaff, { A09b: { commitment: true } }))).toMatchObject({ code: 'E-COMMITMENT-SIGNER' });
  const id = caseOf(await file(byStaff, { A06: { missing: ['D1'] } }), 'A06');
  const promise = { params: { case: id }, body: { materials: ['D1'], until: '2026-09-14' as Day } };
  expect(await problemOf(staff.call(caseRoutes.promiseDeferral, promise))).toMatchObject({
    status: 403,
    code: 'E-COMMITMENT-SIGNER',
    article: ['民法典 170(1)', '民法典 171(1)'],
  });
});
