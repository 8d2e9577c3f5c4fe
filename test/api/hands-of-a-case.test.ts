import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ProblemError } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { readCaseRecord } from '../../db/read/case-page.ts';
import { layCase, layMore } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';
import { practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const uscc = '91320505MA1GXQ012R';
const firm = { uscc, name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
await layCase(pool, { zone, enterprise });
await layMore(pool, 1);

const hire = hiringFor({ admin, url }, zone);
const li = await hire('李岚', 'lilan', { capacity: 'window' });
const shen = await hire('沈越', 'shenyue', { capacity: 'window' });
const reviewer = await hire('周敏', 'zhoumin', { capacity: 'reviewer', bureau: 'approval' });
const wang = await hire('王海平', 'wanghaiping', { capacity: 'supervisor' });
const params = { task: 'accepting' };
const claim = (who: typeof li) => who.call(taskRoutes.claimTask, { params, body: {} });

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await pool.query('DELETE FROM notice');
  await pool.query('TRUNCATE relation_end, relation, claim_change');
});

describe('the holder of a step', () => {
  const ask = (who: typeof li) => who.call(taskMoveRoutes.askHandOver, { params, body: {} });
  const messages = async (who: typeof li) => (await who.call(noticeRoutes.listNotices, {})).notices;

  it('is asked by a colleague of the desk to hand it over, once, and told by whom', async () => {
    expect(await problemOf(ask(shen))).toMatchObject({ status: 409, code: 'E-TASK-FREE' });
    await claim(li);
    expect(await problemOf(ask(li))).toMatchObject({ status: 409, code: 'E-TASK-OWN' });
    expect(await ask(shen)).toMatchObject({ holder: { name: '李岚' } });
    expect(await problemOf(ask(shen))).toMatchObject({ status: 409, code: 'E-TASK-ASKED' });
    const [told] = await messages(li);
    expect(told).toMatchObject({ kind: 'handOverAsked', legal: false, body: expect.stringContaining('沈越请您移交') });
    expect(await messages(shen)).toEqual([]);
  });

  it('is asked once, from however many windows at the same moment', async () => {
    await claim(li);
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => ask(shen)));
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as ProblemError] : []));
    expect(refused.map(({ problem }) => problem.code)).toEqual(Array(11).fill('E-TASK-ASKED'));
    expect(await messages(li)).toHaveLength(1);
  });

  it('has the names of those who ask beside the step, as long as (s)he has it', async () => {
    const asked = async () => (await readCaseRecord(pool, 'c')).tasks.map(({ claim: held }) => held?.askedBy);
    await claim(li);
    expect(await asked()).toEqual([[]]);
    await ask(shen);
    expect(await asked()).toEqual([['沈越']]);
    await li.call(taskRoutes.releaseTask, { params });
    await claim(shen);
    expect(await asked()).toEqual([[]]);
  });

  it('sees in the own work list who asks for what, and nobody else does', async () => {
    const asked = async (who: typeof li) => (await who.call(taskRoutes.listTasks, { query: {} })).asked;
    await claim(li);
    expect(await asked(li)).toEqual([]);
    await ask(shen);
    expect(await asked(li)).toEqual([{ task: params.task, by: ['沈越'] }]);
    expect(await asked(shen)).toEqual([]);
    await li.call(taskRoutes.releaseTask, { params });
    expect(await asked(li)).toEqual([]);
  });

  it('is asked by nobody of another desk, nor by who must stay away from the case', async () => {
    await claim(li);
    expect(await problemOf(ask(reviewer))).toMatchObject({ status: 404, code: 'E-NOT-FOUND' });
    await shen.call(relationRoutes.declareRelation, { body: { uscc, kind: 'interest', note: '持股' } });
    expect(await problemOf(ask(shen))).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  });
});

describe('the changes of hands of a case', () => {
  const ofCase = async (who: typeof li) =>
    (await who.call(taskMoveRoutes.listClaimChanges, { query: { case: 'c' } })).changes;

  it('are told to all who work on it, with those of one’s own doing, and to nobody of another zone', async () => {
    await claim(li);
    await li.call(taskRoutes.handOverTask, { params, body: { to: shen.person.id, reason: '休假。' } });
    expect((await li.call(taskMoveRoutes.listClaimChanges, {})).changes).toEqual([]);
    for (const who of [li, reviewer, wang])
      expect(await ofCase(who)).toMatchObject([{ kind: 'handedOver', from: '李岚', to: '沈越', reason: '休假。' }]);
    const hireElsewhere = hiringFor({ admin, url }, await practiceZone(admin, '别处'));
    expect(await ofCase(await hireElsewhere('外人', 'wairen', { capacity: 'supervisor' }))).toEqual([]);
  });
});

it('steps are reassigned at once, each to whom it names, and the rest to whom the act names', async () => {
  const items = [{ task: 'accepting', to: shen.person.id }, { task: 'step1' }];
  const body = { act: 'assign' as const, items, to: li.person.id, reason: '分派。', dryRun: false };
  expect(await wang.call(taskMoveRoutes.actInBulk, { body })).toMatchObject({ done: 2, refused: 0 });
  const { rows } = await pool.query('SELECT task_id, person_id FROM claim ORDER BY task_id');
  expect(rows).toEqual([
    { task_id: 'accepting', person_id: shen.person.id },
    { task_id: 'step1', person_id: li.person.id },
  ]);
});
