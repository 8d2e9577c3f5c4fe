import { beforeEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../api/contract/client.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { leavingRoutes } from '../../api/contract/leaving.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { expireIdle } from '../../db/desk/claim-lease.ts';
import { layCase, layMore } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const uscc = '91320505MA1GXQ012R';
const firm = { uscc, name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
await layCase(pool, { zone, enterprise });
const steps = await layMore(pool, 6);

const hire = hiringFor({ admin, url }, zone);
const li = await hire('李岚', 'lilan');
const shen = await hire('沈越', 'shenyue');
const reviewer = await hire('周敏', 'zhoumin', { capacity: 'reviewer', bureau: 'approval' });
const wang = await hire('王海平', 'wanghaiping', { capacity: 'supervisor' });
const head = await hire('吴局长', 'wu', { capacity: 'organHead', bureau: 'approval' });
const params = { task: 'accepting' };
const claim = (who: typeof li, task = 'accepting') => who.call(taskRoutes.claimTask, { params: { task }, body: {} });
const clock = (to: string) => pool.query('UPDATE zone SET clock_at = $1 WHERE id = $2', [to, zone]);

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await pool.query('TRUNCATE relation_end, relation, claim_change');
  await clock('2026-10-12T08:35+08:00');
});

describe('a step that was handed over (转办)', () => {
  it('is given back to whoever handed it over, and to nobody else', async () => {
    await claim(li);
    const none = li.call(taskMoveRoutes.returnTask, { params, body: {} });
    expect(await problemOf(none)).toMatchObject({ status: 409, code: 'E-TASK-NOT-GIVEN' });
    await li.call(taskRoutes.handOverTask, { params, body: { to: shen.person.id } });
    const foreign = li.call(taskMoveRoutes.returnTask, { params, body: {} });
    expect(await problemOf(foreign)).toMatchObject({ code: 'E-TASK-NOT-GIVEN' });
    const back = await shen.call(taskMoveRoutes.returnTask, { params, body: { reason: '应由您处理。' } });
    expect(back.by.name).toBe('李岚');
    const twice = shen.call(taskMoveRoutes.returnTask, { params, body: {} });
    expect(await problemOf(twice)).toMatchObject({ code: 'E-TASK-NOT-GIVEN' });
  });

  it('is not given back to somebody who must stay away by now', async () => {
    await claim(li);
    await li.call(taskRoutes.handOverTask, { params, body: { to: shen.person.id } });
    await li.call(relationRoutes.declareRelation, { body: { uscc, kind: 'interest', note: '持股' } });
    const refused = shen.call(taskMoveRoutes.returnTask, { params, body: {} });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  });
});

describe('a step that is given to somebody (改派)', () => {
  it('comes out of the pool or out of other hands, with a reason that both are told', async () => {
    const body = { to: shen.person.id, reason: '李岚请假。' };
    expect((await wang.call(taskMoveRoutes.assignTask, { params, body })).by.name).toBe('沈越');
    // Who gave it out of the pool takes no such steps; it is put back there.
    expect(await problemOf(shen.call(taskMoveRoutes.returnTask, { params, body: {} }))).toMatchObject({
      code: 'E-TASK-NOT-GIVEN',
    });
    await wang.call(taskMoveRoutes.assignTask, { params, body: { to: li.person.id, reason: '已销假。' } });
    const { changes } = await shen.call(taskMoveRoutes.listClaimChanges, {});
    expect(changes.map(({ kind, from, to, by, reason }) => [kind, from, to, by, reason])).toEqual([
      ['assigned', '沈越', '李岚', '王海平', '已销假。'],
      ['assigned', null, '沈越', '王海平', '李岚请假。'],
    ]);
  });

  it('goes only to whoever takes such steps and need not stay away', async () => {
    const to = (id: string) => wang.call(taskMoveRoutes.assignTask, { params, body: { to: id, reason: '分派' } });
    expect(await problemOf(to(reviewer.person.id))).toMatchObject({ status: 422, code: 'E-TASK-COLLEAGUE' });
    await shen.call(relationRoutes.declareRelation, { body: { uscc, kind: 'kin', note: '妻弟' } });
    expect(await problemOf(to(shen.person.id))).toMatchObject({ status: 403, code: 'E-RECUSAL' });
    const { colleagues } = await wang.call(taskMoveRoutes.listAssignees, { params });
    expect(colleagues.map(({ name }) => name)).toEqual(['李岚']);
  });

  it('is not given by the head of another bureau, nor by a colleague', async () => {
    const body = { to: shen.person.id, reason: '分派' };
    expect(await problemOf(head.call(taskMoveRoutes.assignTask, { params, body }))).toMatchObject({ code: 'E-RIGHT' });
    expect(await problemOf(li.call(taskMoveRoutes.assignTask, { params, body }))).toMatchObject({ code: 'E-RIGHT' });
    await pool.query(`UPDATE task SET unit = 'approval', kind = 'review' WHERE id = 'step6'`);
    const own = { params: { task: 'step6' }, body: { to: reviewer.person.id, reason: '分派' } };
    expect((await head.call(taskMoveRoutes.assignTask, own)).by.name).toBe('周敏');
  });
});

describe('a lease', () => {
  it('ends after so many idle working hours, and the former holder is told and keeps the draft', async () => {
    await admin(taskMoveRoutes.putClaimLease, { params: { zone }, body: { hours: 4 } });
    await li.call(draftRoutes.putDraft, {
      params: { subject: 'accept:c' },
      body: { content: { seen: 1 }, version: 0 },
    });
    await claim(li);
    await clock('2026-10-12T12:59+08:00');
    expect(await expireIdle(pool)).toBe(0);
    await clock('2026-10-12T13:00+08:00');
    expect(await expireIdle(pool)).toBe(1);
    const { changes } = await li.call(taskMoveRoutes.listClaimChanges, {});
    expect(changes).toMatchObject([{ kind: 'expired', from: '李岚', by: null, at: '2026-10-12T13:00:00.000+08:00' }]);
    expect((await li.call(draftRoutes.readDraft, { params: { subject: 'accept:c' } })).content).toEqual({ seen: 1 });
    expect((await claim(shen)).by.name).toBe('沈越');
  });

  it('is renewed by claiming again, and is as old as its first claim', async () => {
    await admin(taskMoveRoutes.putClaimLease, { params: { zone }, body: { hours: 4 } });
    const first = await claim(li);
    await clock('2026-10-12T12:00+08:00');
    await expect(claim(li)).resolves.toEqual(first);
    await clock('2026-10-12T15:00+08:00');
    expect(await expireIdle(pool)).toBe(0);
    expect(await problemOf(claim(shen))).toMatchObject({ facts: { holder: '李岚', since: first.since } });
  });

  it('that is over gives way to the next claim at once', async () => {
    await claim(li);
    await clock('2026-10-20T12:00+08:00');
    expect((await claim(shen)).by.name).toBe('沈越');
  });
});

it('a thousand claims of one step at once have one winner, and 999 clear answers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, at) => {
      const who = at % 2 === 0 ? li : shen;
      return claim(who).then(
        ({ by }) => ({ who: who.person.name, won: by.name, code: null as string | null, holder: by.name as unknown }),
        (error: unknown) => {
          if (!(error instanceof ProblemError)) throw error;
          const { code, facts } = error.problem;
          return { who: who.person.name, won: null, code, holder: facts?.['holder'] };
        },
      );
    }),
  );
  const winner = (await pool.query<{ name: string }>('SELECT p.name FROM claim c JOIN person p ON p.id = c.person_id'))
    .rows;
  expect(winner).toHaveLength(1);
  const name = winner[0]?.name;
  for (const { who, won, code, holder } of answers)
    expect([won, code, holder]).toEqual(who === name ? [name, null, name] : [null, 'E-TASK-CLAIMED', name]);
}, 60_000);

describe('the load', () => {
  it('tells what lies in the pool and with whom, and how much of it is late', async () => {
    await claim(li);
    await claim(shen, 'step1');
    const { units } = await wang.call(taskMoveRoutes.readLoad, {});
    const own = units.find(({ unit }) => unit === 'window');
    expect(own?.name).toBe('综合窗口');
    expect(own?.pool).toEqual({ open: 4, late: 4 });
    expect(own?.people.map(({ name, open, late }) => [name, open, late])).toEqual([
      ['李岚', 1, 0],
      ['沈越', 1, 1],
    ]);
    const other = await head.call(taskMoveRoutes.readLoad, {});
    expect(other.units.map(({ unit }) => unit)).toEqual(['approval']);
  });
});

describe('many steps at once', () => {
  const bulk = (who: typeof li, body: object, key?: string) =>
    who.call(taskMoveRoutes.actInBulk, { body: body as never, ...(key ? { key } : {}) });
  const items = steps.slice(0, 4).map((task) => ({ task }));

  it('are tried first, and nothing is done', async () => {
    const tried = await bulk(li, { act: 'claim', items, dryRun: true });
    expect([tried.done, tried.refused]).toEqual([4, 0]);
    expect((await pool.query('SELECT 1 FROM claim')).rowCount).toBe(0);
  });

  it('have each a result of its own, and what was done stays done', async () => {
    await claim(shen, 'step2');
    const answer = await bulk(li, { act: 'claim', items: [...items, { task: 'nowhere' }] });
    expect(answer.results.map(({ done, problem }) => problem?.code ?? done)).toEqual([
      true,
      'E-TASK-CLAIMED',
      true,
      true,
      'E-NOT-FOUND',
    ]);
    expect(answer.results[1]?.problem?.title).toContain('沈越');
    expect(answer.results.map(({ problem }) => problem?.retryable ?? false)).toEqual(Array(5).fill(false));
    expect([answer.done, answer.refused]).toEqual([3, 2]);
  });

  it('go on by their key where they broke off', async () => {
    const body = { act: 'assign', items, to: shen.person.id, reason: '分派' };
    await bulk(wang, { ...body, items: items.slice(0, 2) }, 'resumed');
    await pool.query(`DELETE FROM claim WHERE task_id = 'step1'`);
    const all = await bulk(wang, body, 'resumed-all');
    expect(all.done).toBe(4);
    expect(await bulk(wang, body, 'resumed-all')).toEqual(all);
    expect((await pool.query(`SELECT 1 FROM claim_change WHERE kind = 'assigned'`)).rowCount).toBe(5);
  });

  it('keep out whoever must stay away, and whoever is not named for the act', async () => {
    await li.call(relationRoutes.declareRelation, { body: { uscc, kind: 'other', note: '同窗' } });
    const refused = await bulk(li, { act: 'claim', items });
    expect(refused.results.map(({ problem }) => problem?.code)).toEqual(Array(4).fill('E-RECUSAL'));
    const taken = await bulk(shen, { act: 'takeBack', items, reason: '收回' });
    expect(taken.results.map(({ problem }) => problem?.code)).toEqual(Array(4).fill('E-RIGHT'));
    const given = await bulk(wang, { act: 'assign', items, to: li.person.id, reason: '分派' });
    expect(given.results.map(({ problem }) => problem?.code)).toEqual(Array(4).fill('E-RECUSAL'));
  });

  it('are accepted only where every material was looked at', async () => {
    const tried = await bulk(li, { act: 'accept', items: [{ task: 'step3', checked: [] }], dryRun: true });
    expect(tried.results[0]?.problem?.code).toBe('E-ACCEPT-NOT-SEEN');
    expect((await pool.query('SELECT 1 FROM claim')).rowCount).toBe(0);
  });

  it('are refused on trial too where somebody else has the step in hand', async () => {
    await bulk(shen, { act: 'claim', items: [{ task: 'step3' }] });
    const { rows } = await pool.query<{ checked: string[] }>(
      `SELECT r.state->'handedIn' AS checked FROM task t JOIN case_row r USING (case_id) WHERE t.id = 'step3'`,
    );
    const items = [{ task: 'step3', checked: rows[0]?.checked ?? [] }];
    const tried = await bulk(li, { act: 'accept', items, dryRun: true });
    expect(tried.results[0]?.problem?.code).toBe('E-TASK-CLAIMED');
  });

  it('are at most five hundred, each once', async () => {
    const many = Array.from({ length: 501 }, (_, at) => ({ task: `t${at}` }));
    expect(await problemOf(bulk(li, { act: 'claim', items: many }))).toMatchObject({ status: 422 });
    expect(await problemOf(bulk(li, { act: 'claim', items: [...items, items[0]] }))).toMatchObject({ status: 422 });
  });
});

describe('staff who leave', () => {
  it('are shown what goes where, and are released by one act; nothing is done by them after it', async () => {
    const leaver = await hire('郑离', 'zhengli');
    await claim(leaver);
    const at = { zone, person: leaver.person.id };
    const before = await admin(leavingRoutes.readLeaving, { params: at });
    expect(before).toMatchObject({
      person: { name: '郑离' },
      hats: [{ capacity: 'window' }],
      steps: [{ task: 'accepting', unit: 'window', kind: 'accept' }],
      sessions: 1,
    });
    await expect(claim(leaver)).resolves.toMatchObject({ by: { name: '郑离' } });
    expect(await admin(leavingRoutes.releaseStaff, { params: at, body: { reason: '调离' } })).toEqual(before);
    expect(await problemOf(claim(leaver))).toMatchObject({ status: 401 });
    expect((await claim(li)).by.name).toBe('李岚');
    const after = await admin(leavingRoutes.readLeaving, { params: at });
    expect([after.hats, after.steps, after.sessions]).toEqual([[], [], 0]);
    const again = await signIn(url, 'zhengli', PASSWORD);
    expect(await problemOf(claim(again))).toMatchObject({ status: 403 });
  });

  it('do not release themselves', async () => {
    const chief = await hire('何主任', 'he', { capacity: 'admin' });
    const own = { params: { zone, person: chief.person.id }, body: { reason: '辞职' } };
    expect(await problemOf(chief.call(leavingRoutes.releaseStaff, own))).toMatchObject({ code: 'E-LEAVING-SELF' });
  });
});
