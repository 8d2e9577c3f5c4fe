import { beforeEach, describe, expect, it } from '@jest/globals';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { layCase } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const NOW = '2026-10-12T08:35:00.000+08:00';
await pool.query(
  `INSERT INTO enterprise (id, uscc, name, legal_representative, address, created_at)
   VALUES ('e', '91320505MA1GXQ012R', '澜微', '顾文静', '科创园', now())`,
);
await layCase(pool, { zone, enterprise: 'e' });

const hire = hiringFor({ admin, url }, zone);
const li = await hire('李岚', 'lilan');
const shen = await hire('沈越', 'shenyue');
const zhou = await hire('周敏', 'zhoumin', { capacity: 'reviewer', bureau: 'approval' });
const wang = await hire('王海平', 'wanghaiping', { capacity: 'supervisor' });
const params = { task: 'accepting' };

const kept = async () =>
  (
    await pool.query<{ kind: string; by: string; reason: string | null }>(
      `SELECT c.kind, p.name AS by, c.reason FROM claim_change c JOIN person p ON p.id = c.by_person ORDER BY c.machine_at`,
    )
  ).rows;

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await li.call(taskRoutes.claimTask, { params, body: {} });
});

describe('a task in hand', () => {
  it('can be handed over to whoever takes the step in the unit, and to nobody else', async () => {
    const { colleagues } = await li.call(taskRoutes.listTakers, { params });
    expect(colleagues).toEqual([{ id: shen.person.id, name: '沈越' }]);
    const others = [zhou, wang, li].map(({ person }) => person.id);
    for (const to of others) {
      const refused = li.call(taskRoutes.handOverTask, { params, body: { to } });
      expect(await problemOf(refused)).toMatchObject({ status: 422, code: 'E-TASK-COLLEAGUE', field: 'to' });
    }
    const body = { to: shen.person.id, reason: '明天请假。' };
    const handed = await li.call(taskRoutes.handOverTask, { params, body, key: 'hand-over' });
    expect(handed).toEqual({ task: 'accepting', by: { id: shen.person.id, name: '沈越' }, since: NOW });
    await expect(li.call(taskRoutes.handOverTask, { params, body, key: 'hand-over' })).resolves.toEqual(handed);
    expect(await kept()).toEqual([{ kind: 'handedOver', by: '李岚', reason: '明天请假。' }]);
    const late = li.call(taskRoutes.handOverTask, { params, body });
    expect(await problemOf(late)).toMatchObject({ code: 'E-TASK-CLAIMED', facts: { holder: '沈越', since: NOW } });
  });

  it('is not handed over by a colleague, who hears whose it is', async () => {
    const refused = shen.call(taskRoutes.handOverTask, { params, body: { to: li.person.id } });
    expect(await problemOf(refused)).toMatchObject({ status: 409, code: 'E-TASK-CLAIMED', facts: { holder: '李岚' } });
  });

  it('is another desk’s business to nobody there', async () => {
    const refused = zhou.call(taskRoutes.handOverTask, { params, body: { to: li.person.id } });
    expect(await problemOf(refused)).toMatchObject({ status: 404 });
    expect(await problemOf(zhou.call(taskRoutes.listTakers, { params }))).toMatchObject({ status: 404 });
  });

  it('is taken back by a supervisor who says why, and is then free for all', async () => {
    const silent = wang.call(taskRoutes.takeBackTask, { params, body: { reason: ' ' } });
    expect(await problemOf(silent)).toMatchObject({ status: 422, field: 'reason' });
    await wang.call(taskRoutes.takeBackTask, { params, body: { reason: '长期不办。' } });
    expect((await kept()).at(-1)).toEqual({ kind: 'takenBack', by: '王海平', reason: '长期不办。' });
    const nobody = wang.call(taskRoutes.takeBackTask, { params, body: { reason: '再来一次。' } });
    expect(await problemOf(nobody)).toMatchObject({ status: 409, code: 'E-TASK-FREE' });
    const none = li.call(taskRoutes.handOverTask, { params, body: { to: shen.person.id } });
    expect(await problemOf(none)).toMatchObject({ code: 'E-TASK-FREE' });
    await expect(shen.call(taskRoutes.claimTask, { params, body: {} })).resolves.toMatchObject({
      by: { name: '沈越' },
    });
  });

  it('changes hands for good: what is kept of it cannot be changed', async () => {
    await expect(pool.query(`UPDATE claim_change SET reason = '别的'`)).rejects.toThrow('append-only');
  });
});
