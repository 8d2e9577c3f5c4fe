import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { ProblemError } from '../../api/contract/client.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { problemOf } from '../api/desk.ts';
import { keepAsItIs } from '../api/rights/restore.ts';
import { connectEngine } from '../../api/act/engine.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import type { Command } from '../../domain/case/command.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { shownOf } from '../../api/contract/sign-shown.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const whole = async (cast: Cast, id: string): Promise<string[]> => {
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  return materials.filter((material) => material.files.length > 0).map((material) => material.code);
};

describe('in a house where nothing is broken', () => {
  let cast: Cast;
  beforeAll(async () => {
    const change = { A07b: { checks: [] } };
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A07b'], change });
  });

  it('the same filing sent five times at once is one submission, each case once, with five equal receipts', async () => {
    const body = await prepare(cast, { A02: {}, A07b: {} });
    await cast.applicant.confirm();
    const send = () => cast.applicant.call(submissionRoutes.submit, { body, key: 'one-and-the-same' });
    const receipts = await Promise.all([send(), send(), send(), send(), send()]);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const { rows } = await house.database.pool.query('SELECT item_code FROM case_file ORDER BY item_code');
    expect(rows).toEqual([{ item_code: 'A02' }, { item_code: 'A07b' }]);
    // An answer that was kept before it was told whether it is the same as an earlier one, as an update finds it.
    await house.database.pool.query(`UPDATE idempotent_answer SET body = body - 'earlier'`);
    await expect(send()).resolves.toEqual(receipts[0]);
  });

  it('of fifty clients who claim one task at once one has it and forty-nine hear who', async () => {
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { kind: 'accept' } });
    const task = rows[0]?.task ?? '';
    const names = Array.from({ length: 50 }, (_, at) => `window-${at}`);
    const clients = await Promise.all(names.map((login) => hireWindow(cast, addressOfHouse(house), login)));
    const answers = await Promise.allSettled(
      clients.map(({ call }) => call(taskRoutes.claimTask, { params: { task }, body: {} })),
    );
    const winners = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.by.name] : []));
    const losers = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as ProblemError] : []));
    expect(winners).toHaveLength(1);
    expect(losers.map(({ problem }) => [problem.status, problem.code, problem.facts?.['holder']])).toEqual(
      Array.from({ length: 49 }, () => [409, 'E-TASK-CLAIMED', winners[0]]),
    );
  });

  it('whoever was refused while somebody else had the step in hand may try again with the same key', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { kind: 'accept' } });
    const params = { task: rows.find((row) => row.case.id === id)?.task ?? '' };
    const other = await hireWindow(cast, addressOfHouse(house), 'window-other');
    await other.call(taskRoutes.claimTask, { params, body: {} });
    const checked = await whole(cast, id);
    const accept = () =>
      cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked }, key: 'once-more' });
    expect(await problemOf(accept())).toMatchObject({ code: 'E-TASK-CLAIMED' });
    await other.call(taskRoutes.releaseTask, { params });
    await expect(accept()).resolves.toMatchObject({ version: expect.any(Number) });
  });

  it('an acceptance among many whose answer was lost is told as done when it is asked again', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { kind: 'accept' } });
    const task = rows.find((row) => row.case.id === id)?.task ?? '';
    const body = { act: 'accept' as const, items: [{ task, checked: await whole(cast, id) }] };
    const ask = () => cast.window.call(taskMoveRoutes.actInBulk, { body, key: 'many' });
    const first = await ask();
    expect(first.results).toEqual([{ task, done: true, problem: null }]);
    expect(await ask()).toEqual(first);
  });

  it('one key stands for one act: another content, another act or another case with it is refused', async () => {
    const receipt = await file(cast, { A07b: {} });
    const id = caseOf(receipt, 'A07b');
    const params = { case: id };
    const checked = await whole(cast, id);
    const accept = (seen: string[]) =>
      cast.window.call(caseRoutes.accept, { params, body: { checked: seen }, key: 'one-key' });
    expect(await problemOf(accept(checked.slice(1)))).toMatchObject({ code: 'E-ACCEPT-NOT-SEEN' });
    const accepted = await accept(checked);
    await expect(accept(checked)).resolves.toMatchObject({ version: accepted.version });
    const REUSED = { status: 409, code: 'E-KEY-REUSED', field: 'Idempotency-Key' };
    expect(await problemOf(accept(checked.slice(1)))).toMatchObject(REUSED);
    const other = { case: caseOf(await file(cast, { A07b: {} }), 'A07b') };
    const elsewhere = cast.window.call(caseRoutes.accept, { params: other, body: { checked }, key: 'one-key' });
    expect(await problemOf(elsewhere)).toMatchObject(REUSED);
    const decline = { ground: 'falseMaterial' as const, facts: '材料不实。' };
    const act = cast.window.call(caseRoutes.decline, { params: other, body: decline, key: 'one-key' });
    expect(await problemOf(act)).toMatchObject(REUSED);
  });

  it('and of two contents that come with one key at once the second is refused for the key, not for the stage', async () => {
    const params = { case: caseOf(await file(cast, { A07b: {} }), 'A07b') };
    const checked = await whole(cast, params.case);
    const accept = (seen: string[]) =>
      cast.window.call(caseRoutes.accept, { params, body: { checked: seen }, key: 'two-at-once' });
    const answers = await Promise.allSettled([accept(checked), accept([...checked].reverse())]);
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as ProblemError] : []));
    expect(refused.map(({ problem }) => problem.code)).toEqual(['E-KEY-REUSED']);
  });

  it('a worker that goes away in the middle of a decision leaves it recorded once', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked: await whole(cast, id) } });
    const reviewer = await cast.officer('reviewer', 'environment');
    await reviewer.call(caseRoutes.prepareDecision, {
      params: { case: id },
      body: { outcome: 'grant', reasons: ['可以。'] },
    });
    const approver = await cast.officer('approver', 'environment');
    await approver.confirm();
    const shown = await shownOf(approver.call, { case: id, act: 'signDecision', written: {} });
    const sign = () =>
      approver.call(caseRoutes.signDecision, { params: { case: id }, body: { shown }, key: 'sign-once' });
    const stopping = house.worker?.stop();
    const first = sign().catch((error: unknown) => error);
    await stopping;
    await house.startWorker();
    await first;
    await eventually(sign);
    const decided = await approver.call(caseRoutes.readCase, { params: { case: id } });
    expect(decided.events.filter((event) => event.type === 'granted')).toHaveLength(1);
    expect(decided.papers.filter((paper) => paper.kind === 'grantDecision')).toHaveLength(1);
  });
});

describe('an act whose answer was lost', () => {
  let cast: Cast;
  let params: { case: string };
  let approver: Awaited<ReturnType<Cast['officer']>>;
  let shown: string;
  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'], change: { A07b: { after: [] } } });
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    params = { case: id };
    await cast.window.call(caseRoutes.accept, { params, body: { checked: await whole(cast, id) } });
    const reviewer = await cast.officer('reviewer', 'environment');
    await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['可以。'] } });
    approver = await cast.officer('approver', 'environment');
    await approver.confirm();
    shown = await shownOf(approver.call, { ...params, act: 'signDecision', written: {} });
  });
  const sign = (key = 'lost') => approver.call(caseRoutes.signDecision, { params, body: { shown }, key });

  it('a signature is answered as not done in time while the record waits, and with what happened when it is given again', async () => {
    const holder = await house.database.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM project WHERE id = (SELECT project_id FROM case_file WHERE id = $1) FOR UPDATE', [
      params.case,
    ]);
    const first = await problemOf(sign());
    const [again] = [sign(), await holder.query('COMMIT')];
    holder.release();
    expect(first).toMatchObject({ status: 503, code: 'E-ENGINE-AWAY' });
    const { version } = await again;
    const { events, papers } = await approver.call(caseRoutes.readCase, { params });
    expect(events.filter(({ type }) => type === 'granted')).toHaveLength(1);
    expect(papers.filter(({ kind }) => kind === 'grantDecision')).toHaveLength(1);
    await expect(sign()).resolves.toEqual({ version });
  });

  it('an acceptance is answered by a workflow that lives on without having seen it, while a second one is refused', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b') as CaseId;
    const input = { caseId: id, practice: true };
    const by = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' } as const;
    const checked = await whole(cast, id);
    const accept = (key: string): Command => ({ kind: 'accept', checked, by, key });
    const engine = connectEngine(house.config);
    const wake = (key: string) => engine.act(input, { kind: 'wake', key, by: SYSTEM });
    await wake('before');
    // Recorded by a run that is gone, as this one finds out when it next looks.
    const { state } = await actOnCase(house.database.pool, id, accept('lost'));
    await wake('after');
    expect(await engine.act(input, accept('lost'))).toEqual({ version: state.version });
    expect(await engine.act(input, accept('another'))).toMatchObject({ code: 'E-CASE-STAGE' });
    await engine.close();
  });

  it('what follows on an act that was recorded while worker and engine died is not refused for what the workflow does not know', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b') as CaseId;
    const by = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' } as const;
    const engine = connectEngine(house.config);
    await engine.act({ caseId: id, practice: true }, { kind: 'wake', key: 'taken up', by: SYSTEM });
    await engine.close();
    const checked = await whole(cast, id);
    await actOnCase(house.database.pool, id, { kind: 'accept', checked, by, key: 'unseen' });
    const reviewer = await cast.officer('reviewer', 'environment');
    const body = { outcome: 'grant' as const, reasons: ['可以。'] };
    const prepared = reviewer.call(caseRoutes.prepareDecision, { params: { case: id }, body });
    await expect(prepared).resolves.toMatchObject({ version: expect.any(Number) });
  });

  it('what was done after a backup is done once more where that was put back, though the engine still knows it as done', async () => {
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    const checked = await whole(cast, id);
    const accept = () => cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
    const putBack = await keepAsItIs(house.database.pool);
    const { version } = await accept();
    await house.worker?.stop();
    await putBack();
    await house.startWorker();
    await expect(accept()).resolves.toEqual({ version });
    const { stage, events } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    expect([stage, events.filter(({ type }) => type === 'accepted')]).toEqual(['accepted', [expect.anything()]]);
  }, 60_000);

  it('a signature is answered from the record even where the zone was closed since', async () => {
    await cast.admin(zoneRoutes.closeZone, { params: { zone: cast.zone }, body: {} });
    await expect(sign()).resolves.toMatchObject({ version: expect.any(Number) });
    expect(await problemOf(sign('new'))).toMatchObject({ status: 409 });
  });
});

async function hireWindow(cast: Cast, base: string, login: string) {
  const body = { name: `窗口${login}`, login, password: PASSWORD, hats: [{ capacity: 'window' as const }] };
  await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
  return signIn(base, login, PASSWORD);
}
