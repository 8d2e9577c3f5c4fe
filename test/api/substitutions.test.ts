import { beforeEach, describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { leavingRoutes } from '../../api/contract/leaving.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { substitutionRoutes } from '../../api/contract/substitutions.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { embeddedSigner, keepSigned } from '../../api/act/signer.ts';
import { transaction } from '../../db/pool.ts';
import { readOwnData } from '../../db/read/own-data.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Actor } from '../../domain/case/actor.ts';
import { refuseEndedHat } from '../../db/record/hat-held.ts';
import { layCase } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const uscc = '91320505MA1GXQ012R';
const firm = { uscc, name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
await layCase(pool, { zone, enterprise });

const hire = hiringFor({ admin, url }, zone);
const li = await hire('李岚', 'lilan', { capacity: 'window' });
const shen = await hire('沈越', 'shenyue', { capacity: 'reviewer', bureau: 'approval' });
const chief = await hire('何主任', 'he', { capacity: 'admin' });
const hatOfWindow = {
  id: 'h',
  capacity: 'window',
  zone,
  bureau: null,
  park: null,
  enterprise: null,
  unitName: '综合窗口',
} as const;
const params = { task: 'accepting' };
const clock = (to: string) => pool.query('UPDATE zone SET clock_at = $1 WHERE id = $2', [to, zone]);
const away = { lastDay: '2026-10-14' as never, reason: '休假' };
const appoint = (who = li, substitute = shen) =>
  who.call(substitutionRoutes.appointSubstitute, { body: { substitute: substitute.person.id, ...away } });
const hatFor = async (who = shen) => (await who.call(sessionRoutes.readMe, {})).hats.find((one) => one.for);
const wear = (hat: string, who = shen) => who.call(sessionRoutes.wearHat, { body: { hat } });
const standIn = async () => {
  await appoint();
  const hat = (await hatFor())?.id ?? '';
  await wear(hat);
  return hat;
};

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await pool.query('TRUNCATE relation_end, relation, claim_change, substitution_end, substitution');
  await clock('2026-10-12T08:35+08:00');
  const own = (await shen.call(sessionRoutes.readMe, {})).hats.find((one) => !one.for);
  if (own) await wear(own.id);
});

/** Who acts at the window in the place of 李岚. */
const atWindowForLi = (who: typeof li, name: string): Actor => ({
  person: who.person.id,
  name,
  capacity: 'window',
  unit: '综合窗口',
  for: { person: li.person.id, name: '李岚' },
});

describe('a substitute (代理)', () => {
  it('wears the roles of who is away, takes their steps for them, and each record says for whom', async () => {
    await appoint();
    expect(await hatFor()).toMatchObject({ capacity: 'window', for: { name: '李岚' } });
    await wear((await hatFor())?.id ?? '');
    const claimed = await shen.call(taskRoutes.claimTask, { params, body: {} });
    expect(claimed.by.name).toBe('李岚');
    const { rows, counts } = await shen.call(taskRoutes.listTasks, { query: { mine: 'true' } });
    expect([rows.length, counts.mine]).toEqual([1, 1]);
    const third = await hire('王五', 'wangwu', { capacity: 'window' });
    await shen.call(taskRoutes.handOverTask, { params, body: { to: third.person.id, reason: '请接手' } });
    const { changes } = await third.call(taskMoveRoutes.listClaimChanges, {});
    expect(changes).toMatchObject([{ kind: 'handedOver', from: '李岚', to: '王五', by: '沈越', for: '李岚' }]);
  });

  it('signs with the name of who is away in the row of the signature, which both of them are given with their data', async () => {
    const who = {
      person: { id: shen.person.id, name: '沈越' },
      hat: { ...hatOfWindow, for: { id: li.person.id, name: '李岚' } },
      session: 's',
      confirmedUntil: new Date(Date.now() + 60_000),
      account: null,
      key: null,
    };
    const at = instantFromMs(Date.now());
    const made = await embeddedSigner.sign('准予', who, at);
    const { id } = await transaction(pool, async (tx) => keepSigned(tx, made));
    const { rows } = await pool.query('SELECT name, for_person, for_name FROM signature WHERE id = $1', [id]);
    expect(rows).toEqual([{ name: '沈越', for_person: li.person.id, for_name: '李岚' }]);
    const signed = expect.objectContaining({ name: '沈越', for_name: '李岚' });
    for (const person of [shen, li])
      expect((await readOwnData(pool, person.person.id))['signatures']).toContainEqual(signed);
  });

  it('is one from the first to the last day, and not before or after', async () => {
    const body = { substitute: shen.person.id, firstDay: '2026-10-13' as never, ...away };
    await li.call(substitutionRoutes.appointSubstitute, { body });
    expect(await hatFor()).toBeUndefined();
    await clock('2026-10-13T00:00+08:00');
    await wear((await hatFor())?.id ?? '');
    await clock('2026-10-14T23:59+08:00');
    expect((await shen.call(sessionRoutes.readMe, {})).hat?.for?.name).toBe('李岚');
    await clock('2026-10-15T00:00+08:00');
    expect((await shen.call(sessionRoutes.readMe, {})).hat).toBeNull();
    expect(await problemOf(shen.call(taskRoutes.claimTask, { params, body: {} }))).toMatchObject({ status: 403 });
  });

  it('is told as what it is on the day: to come, in force, over, and without effect where one of the two has no role any more', async () => {
    const body = { substitute: shen.person.id, firstDay: '2026-10-13' as never, ...away };
    await li.call(substitutionRoutes.appointSubstitute, { body });
    const standing = async (at: string) => {
      await clock(`${at}T09:00+08:00`);
      const { substitutions } = await chief.call(substitutionRoutes.listSubstitutions, { params: { zone }, query: {} });
      return substitutions.map((one) => one.standing);
    };
    const days = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15'];
    const told = [];
    for (const day of days) told.push(...(await standing(day)));
    expect(told).toEqual(['toCome', 'inForce', 'inForce', 'over']);
    for (const { person } of [shen, li]) {
      await pool.query(`UPDATE hat SET last_day = '2026-10-12' WHERE person_id = $1`, [person.id]);
      expect(await standing('2026-10-13')).toEqual(['idle']);
      await pool.query('UPDATE hat SET last_day = NULL WHERE person_id = $1', [person.id]);
    }
  });

  it('is none from the moment on in which it is ended, also for what is under way', async () => {
    const hat = await standIn();
    const by = atWindowForLi(shen, '沈越');
    expect(await refuseEndedHat(pool, { hat, by })).toBeNull();
    const [made] = (await li.call(substitutionRoutes.listOwnSubstitutions, {})).substitutions;
    const ending = { params: { substitution: made?.id ?? '' }, body: { reason: '提前回来' } };
    await li.call(substitutionRoutes.endOwnSubstitution, ending);
    expect(await refuseEndedHat(pool, { hat, by })).toMatchObject({ code: 'E-RIGHT' });
    expect((await shen.call(sessionRoutes.readMe, {})).hat).toBeNull();
    expect(await problemOf(wear(hat))).toMatchObject({ status: 403 });
    const twice = li.call(substitutionRoutes.endOwnSubstitution, ending);
    expect(await problemOf(twice)).toMatchObject({ code: 'E-SUBSTITUTE-OVER' });
  });

  it.each([
    ['the substitute', () => shen],
    ['who is away', () => li],
  ])('takes nothing in hand that %s must stay away from', async (_who, whose) => {
    await standIn();
    await whose().call(relationRoutes.declareRelation, { body: { uscc, kind: 'kin', note: '妻弟' } });
    const refused = shen.call(taskRoutes.claimTask, { params, body: {} });
    expect(await problemOf(refused)).toMatchObject({ code: 'E-RECUSAL', facts: { person: whose().person.name } });
  });

  it('appoints no other substitute, and stands in for no administrator', async () => {
    await standIn();
    const chain = shen.call(substitutionRoutes.appointSubstitute, { body: { substitute: li.person.id, ...away } });
    expect(await problemOf(chain)).toMatchObject({ status: 403, code: 'E-SUBSTITUTE-CHAIN' });
    await chief.call(substitutionRoutes.addSubstitution, {
      params: { zone, person: chief.person.id },
      body: { substitute: li.person.id, ...away },
    });
    expect(await hatFor(li)).toBeUndefined();
  });

  it('is somebody else who works for the zone, one at a time', async () => {
    expect(await problemOf(appoint(li, li))).toMatchObject({ status: 422, code: 'E-SUBSTITUTE-SELF' });
    expect(await problemOf(appoint(li, chief))).toMatchObject({ status: 422, code: 'E-OFFICER-UNKNOWN' });
    await appoint();
    expect(await problemOf(appoint())).toMatchObject({ status: 409, code: 'E-SUBSTITUTE-TWICE' });
    const { people } = await li.call(substitutionRoutes.listSubstitutes, {});
    expect(people.map(({ name }) => name)).toContain('沈越');
    expect(people.map(({ name }) => name)).not.toContain('李岚');
  });

  it('is one only as long as a role of their own in the zone goes on, also for what is under way', async () => {
    const wu = await hire('吴工', 'wugong', { capacity: 'reviewer', bureau: 'approval' }, { capacity: 'supervisor' });
    await appoint(li, wu);
    const own = (await wu.call(sessionRoutes.readMe, {})).hats.filter((one) => !one.for);
    const hat = (await hatFor(wu))?.id ?? '';
    await wear(hat, wu);
    const by = atWindowForLi(wu, '吴工');
    const endRole = (id: string | undefined) => admin(peopleRoutes.endHat, { params: { zone, hat: id ?? '' } });
    await endRole(own[0]?.id);
    expect([(await wu.call(sessionRoutes.readMe, {})).hat?.id, await refuseEndedHat(pool, { hat, by })]).toEqual([
      hat,
      null,
    ]);
    await endRole(own[1]?.id);
    expect(await refuseEndedHat(pool, { hat, by })).toMatchObject({ code: 'E-RIGHT' });
    expect((await wu.call(sessionRoutes.readMe, {})).hat).toBeNull();
    expect(await problemOf(wear(hat, wu))).toMatchObject({ status: 403 });
    expect(await problemOf(wu.call(taskRoutes.claimTask, { params, body: {} }))).toMatchObject({ status: 403 });
  });

  it('goes when either of them leaves', async () => {
    await appoint();
    const at = { zone, person: li.person.id };
    expect((await admin(leavingRoutes.readLeaving, { params: at })).substitutions).toBe(1);
    await admin(leavingRoutes.releaseStaff, { params: at, body: { reason: '调离' } });
    expect(await hatFor()).toBeUndefined();
    const { substitutions } = await chief.call(substitutionRoutes.listSubstitutions, { params: { zone } });
    expect(substitutions[0]?.end?.reason).toBe('调离');
  });
});
