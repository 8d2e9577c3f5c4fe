import { beforeAll, describe, expect, it } from '@jest/globals';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { organRoutes } from '../../api/contract/organs.ts';
import { ratingRoutes } from '../../api/contract/ratings.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { wish } from '../domain/case/builders.ts';
import { above, aboveToo, acceptedAbove, PROVINCE } from '../domain/case/sending.ts';
import { layCase } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const hire = hiringFor({ admin, url }, zone);
const params = { case: 'c' };
let gu: SignedInClient;
let people: Awaited<ReturnType<typeof hireAll>>;

/** The first is that of the case. */
const BUREAUS = { planning: '规划局', water: '水务局' } as const;

const hireAll = async () => ({
  window: await hire('陈立群', 'window'),
  planning: await hire('李岚', 'planning', { capacity: 'reviewer', bureau: 'planning' }),
  water: await hire('沈越', 'water', { capacity: 'reviewer', bureau: 'water' }),
  inspector: await hire('钱进', 'inspector', { capacity: 'inspector', bureau: 'planning' }),
  chair: await hire('吴敏', 'chair', { capacity: 'hearingChair' }),
  supervisor: await hire('王海平', 'supervisor', { capacity: 'supervisor' }),
  zoneHead: await hire('周敏', 'zoneHead', { capacity: 'zoneHead' }),
  province: await hire('郑越', 'province', { capacity: 'upperOrgan', organ: PROVINCE }),
});

beforeAll(async () => {
  const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
  const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const person = { name: '顾文静', login: 'gu', password: PASSWORD, capacity: 'legalRepresentative' as const, zone };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body: person });
  gu = await signIn(url, 'gu', PASSWORD);
  await layCase(pool, { zone, enterprise });
  await admin(organRoutes.addOrgan, { params: { zone }, body: { name: PROVINCE, level: 'province' } });
  for (const [bureau, name] of Object.entries(BUREAUS))
    await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name } });
  people = await hireAll();
});

/** What somebody hears of the complaints about the case: what was said, and by whom. */
async function heardBy(who: SignedInClient): Promise<unknown> {
  const asked = who.call(complaintRoutes.listComplaintsOfCase, { params });
  return asked.then(
    ({ complaints }) => complaints.map(({ content, madeBy }) => `${content} ${madeBy}`),
    async () => (await problemOf(asked)).code,
  );
}

const heard = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries({ gu, ...people }).map(async ([name, one]) => [name, await heardBy(one)])),
  );

describe('a complaint of an enterprise', () => {
  it('is offered once, and again after the answer', async () => {
    const offered = async () => (await gu.call(complaintRoutes.listComplaintsOfCase, { params })).mayComplain;
    expect(await offered()).toBe(true);
    await gu.call(complaintRoutes.addComplaint, { params, body: { content: '窗口要顾文静跑三趟' } });
    expect(await offered()).toBe(false);
  });

  it('is heard by the enterprise, the window, and who supervises; its name by who may answer; by no other bureau', async () => {
    const whole = ['窗口要顾文静跑三趟 顾文静'];
    expect(await heard()).toEqual({
      gu: whole,
      window: whole,
      supervisor: whole,
      zoneHead: ['窗口要顾**跑三趟 顾**'],
      planning: [],
      water: [],
      province: 'E-NOT-FOUND',
      inspector: 'E-RIGHT',
      chair: 'E-RIGHT',
    });
  });

  it('is told without the name to whoever of the unit it complains of', async () => {
    const { person } = people.window;
    const counter = JSON.stringify({ window: '综合窗口', persons: [person.id] });
    await pool.query(`UPDATE case_row SET state = jsonb_set(state, '{counter}', $1)`, [counter]);
    expect(await heardBy(people.window)).toEqual(['窗口要顾**跑三趟 顾**']);
  });
});

describe('a low rating of what an organ above the zone decided (直通车, 许可法 35)', () => {
  it('is that organ’s to answer and in its figures, and no bureau’s of the zone', async () => {
    const { state } = acceptedAbove()
      .does('2026-09-07T09:00', wish.propose('grant'), above)
      .does('2026-09-08T09:00', wish.sign, aboveToo);
    await pool.query(`UPDATE case_row SET state = $1, stage = 'decided'`, [JSON.stringify({ ...state, id: 'c' })]);
    await gu.call(ratingRoutes.rateCase, { params, body: { grade: 'worst', comment: '太慢' } });
    const { complaints } = await people.province.call(complaintRoutes.listComplaints, {});
    expect(complaints).toMatchObject([{ unit: PROVINCE, madeBy: '顾文静', mayAnswer: true }]);
    expect(await heardBy(people.planning)).toEqual([]);
    const figures = await people.supervisor.call(ratingRoutes.countRatings, {});
    expect(figures.bureaus).toMatchObject([{ bureau: PROVINCE, worst: 1, unanswered: 1 }]);
    const answer = { params: { complaint: complaints[0]?.id ?? '' }, body: { content: '已向承办人员核实' } };
    expect(await problemOf(people.planning.call(complaintRoutes.answerComplaint, answer))).toMatchObject({
      status: 404,
    });
    const answered = await people.province.call(complaintRoutes.answerComplaint, answer);
    expect(answered.answer).toMatchObject({ by: '郑越' });
  });
});
