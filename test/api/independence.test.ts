import { beforeEach, describe, expect, it } from '@jest/globals';
import { accountRoutes } from '../../api/contract/account.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { signIn, withApiKey } from '../../api/contract/signed-in.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { layCase } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const uscc = '91320505MA1GXQ012R';
const body = { uscc, name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body });
await layCase(pool, { zone, enterprise });

const hire = hiringFor({ admin, url }, zone);
const li = await hire('李岚', 'lilan');
const shen = await hire('沈越', 'shenyue');
const head = await hire('何主任', 'hezhuren', { capacity: 'admin' });
const params = { task: 'accepting' };
const relation = { uscc, kind: 'kin' as const, note: '妻弟任副总经理' };

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await pool.query('TRUNCATE relation_end, relation');
});

describe('whoever declared a relation to the applicant', () => {
  it('takes none of its steps in hand, and is told why', async () => {
    await shen.call(relationRoutes.declareRelation, { body: relation });
    const refused = shen.call(taskRoutes.claimTask, { params, body: {} });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'E-RECUSAL', facts: { person: '沈越' } });
    await expect(li.call(taskRoutes.claimTask, { params, body: {} })).resolves.toMatchObject({ by: { name: '李岚' } });
  });

  it('is not among those to whom a step can be handed over, and is refused it by name', async () => {
    await li.call(taskRoutes.claimTask, { params, body: {} });
    const before = await li.call(taskRoutes.listTakers, { params });
    expect(before.colleagues.map(({ name }) => name)).toEqual(['沈越']);
    await shen.call(relationRoutes.declareRelation, { body: relation });
    expect((await li.call(taskRoutes.listTakers, { params })).colleagues).toEqual([]);
    const refused = li.call(taskRoutes.handOverTask, { params, body: { to: shen.person.id } });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  });

  it('sees what was declared, from the day of the zone on, and once if two windows declared it', async () => {
    const declare = () => shen.call(relationRoutes.declareRelation, { body: relation });
    const [{ id, ...kept }, other] = await Promise.all([declare(), declare()]);
    expect(other.id).toBe(id);
    const person = { id: shen.person.id, name: '沈越' };
    const told = {
      ...relation,
      usccOverride: null,
      person,
      enterprise: '澜微',
      firstDay: '2026-10-12',
      lastDay: null,
      end: null,
    };
    expect(kept).toEqual({ ...told, declaredBy: '沈越' });
    const { relations } = await shen.call(relationRoutes.listOwnRelations, {});
    expect(relations).toHaveLength(1);
  });

  it('cannot be rid of it by themselves', async () => {
    const own = await head.call(relationRoutes.declareRelation, { body: relation });
    const ending = { params: { zone, relation: own.id }, body: { reason: '已离婚' } };
    expect(await problemOf(head.call(relationRoutes.endRelation, ending))).toMatchObject({ code: 'E-RELATION-OWN' });
    const ended = await admin(relationRoutes.endRelation, ending);
    expect(ended.end).toEqual({ lastDay: '2026-10-12', reason: '已离婚', by: expect.any(String) });
    expect(await problemOf(admin(relationRoutes.endRelation, ending))).toMatchObject({ code: 'E-RELATION-OVER' });
  });
});

describe('an administrator', () => {
  it('records a relation of a person of the zone, also to an enterprise that is not registered yet', async () => {
    const place = { zone, person: shen.person.id };
    const failing = { ...relation, uscc: '91320505MA2NEW018K', kind: 'other' as const };
    const unexplained = head.call(relationRoutes.addRelation, { params: place, body: failing });
    expect(await problemOf(unexplained)).toMatchObject({ status: 422, code: 'E-USCC-CHECK' });
    const other = { ...failing, usccOverride: '旧码，已核对执照原件' };
    await head.call(relationRoutes.addRelation, { params: place, body: other });
    const { relations } = await head.call(relationRoutes.listRelations, { params: { zone } });
    expect(relations).toMatchObject([
      { person: { name: '沈越' }, enterprise: null, declaredBy: '何主任', usccOverride: '旧码，已核对执照原件' },
    ]);
    const stranger = head.call(relationRoutes.addRelation, { params: { zone, person: 'nobody' }, body: other });
    expect(await problemOf(stranger)).toMatchObject({ status: 404 });
  });

  it('does so in the own zone alone', async () => {
    const other = await practiceZone(admin, '别的区');
    const refused = head.call(relationRoutes.listRelations, { params: { zone: other } });
    expect(await problemOf(refused)).toMatchObject({ status: 403 });
  });
});

/** As long as an administrator's must be. */
const STRONG = 'rain-on-the-lake-7731';

describe('the accounts of an enterprise', () => {
  it('are kept by no administrator with a tie to it: neither opened, reset nor ended (公务员法 76)', async () => {
    await admin(setupRoutes.addAdministrator, { body: { name: '邵建', login: 'shaojian2', password: STRONG } });
    const shao = await signIn(url, 'shaojian2', STRONG);
    const sun = { name: '孙洁', login: 'sunjie', password: PASSWORD, capacity: 'staff' } as const;
    const firm = { params: { enterprise } };
    const { id: person, hat } = await shao.call(enterpriseRoutes.addEnterprisePerson, { ...firm, body: sun });
    const clerk = (await hire('许宁', 'xuning')).person.id;
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, enterprise_id, first_day) VALUES ('both', $1, 'staff', $2, '2020-01-01')`,
      [clerk, enterprise],
    );
    await shao.call(relationRoutes.declareRelation, { body: relation });
    const told = { ...firm, params: { enterprise, person } };
    const password = { password: '另一个足够长的口令' };
    const roads: readonly Promise<unknown>[] = [
      shao.call(enterpriseRoutes.addEnterprisePerson, { ...firm, body: { ...sun, login: 'sunjie2' } }),
      shao.call(enterpriseRoutes.resetEnterprisePassword, { ...told, body: password }),
      shao.call(accountRoutes.resetEnterpriseSecondFactor, told),
      shao.call(enterpriseRoutes.endEnterpriseHat, { params: { enterprise, hat } }),
      shao.call(peopleRoutes.resetPassword, { params: { zone, person: clerk }, body: password }),
      shao.call(accountRoutes.resetSecondFactor, { params: { zone, person: clerk } }),
    ];
    const refused = await Promise.all(roads.map((road) => problemOf(road)));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['E-RECUSAL']));
    await expect(admin(enterpriseRoutes.resetEnterprisePassword, { ...told, body: password })).resolves.toEqual({});
  });

  it('are not opened by registering the enterprise to which a relation was declared before', async () => {
    await admin(setupRoutes.addAdministrator, { body: { name: '邵建', login: 'shaojian3', password: STRONG } });
    const shao = await signIn(url, 'shaojian3', STRONG);
    const later = '91320411765432104F';
    await shao.call(relationRoutes.declareRelation, { body: { ...relation, uscc: later } });
    const firm = { uscc: later, name: '后来', legalRepresentative: '钱进', address: '科创园' };
    const refused = await problemOf(shao.call(enterpriseRoutes.addEnterprise, { body: firm }));
    expect(refused).toMatchObject({ status: 403, code: 'E-RECUSAL' });
    await expect(admin(enterpriseRoutes.addEnterprise, { body: firm })).resolves.toMatchObject({ name: '后来' });
  });
});

describe('the key of a program', () => {
  it('acts for whoever made it: what a tie forbids this person, it forbids the key (公务员法 76)', async () => {
    await admin(setupRoutes.addAdministrator, { body: { name: '邵建', login: 'shaojian', password: STRONG } });
    const shao = await signIn(url, 'shaojian', STRONG);
    const made = { name: '信用对接', scopes: ['addCreditNote'] };
    const program = withApiKey(url, (await shao.call(setupRoutes.addApiKey, { body: made })).key);
    const note = () => program(enterpriseRoutes.addCreditNote, { params: { enterprise }, body: {} });
    await expect(note()).resolves.toMatchObject({ class: 'serious' });
    await shao.call(relationRoutes.declareRelation, { body: relation });
    expect(await problemOf(note())).toMatchObject({ status: 403, code: 'E-RECUSAL', facts: { person: '邵建' } });
    const { notes } = await admin(enterpriseRoutes.listCreditNotes, { params: { enterprise } });
    expect(notes).toHaveLength(1);
  });
});
