import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { caseRoutes } from '../../api/contract/cases.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { dataConverterOf } from '../../engine/data-converter.ts';
import { caseWorkflowId, commitmentWorkflowId } from '../../workflows/messages.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { check, commit, consult, list, publish, register, settle } from '../setup/promise.ts';
import { workflowBundle } from '../setup/temporal.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

/**
 * Histories of lives that were begun under earlier releases. A workflow that is changed must carry them on: where it
 * cannot, the change needs `patched`. A release adds its own: QUANLIAN_KEEP_HISTORIES=release-name with this test.
 */
const KEPT = path.resolve('test/workflows/histories');
const release = process.env['QUANLIAN_KEEP_HISTORIES'];

const house = await startHouse();

const replay = (history: unknown, id: string) =>
  Worker.runReplayHistory(
    {
      workflowBundle: { codePath: workflowBundle() },
      replayName: id,
      dataConverter: dataConverterOf(house.config.payloadKeys),
    },
    history,
    id,
  );

it('every life that was begun under an earlier release is carried on', async () => {
  const names = await readdir(KEPT);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const history: unknown = JSON.parse(await readFile(path.join(KEPT, name), 'utf8'));
    await expect(replay(history, name)).resolves.toBeUndefined();
  }
}, 120_000);

it('a life is carried on from its history, in an ordinary zone and in a practice zone', async () => {
  const ordinary = await makeZone(house, { now: 'real time', items: ITEMS, change: FREE });
  const practice = await makeZone(house, { now: '2026-09-07T09:00', items: ITEMS, change: FREE });
  const lives = {
    decided: await decided(ordinary),
    waiting: caseOf(await file(ordinary, { A07b: {} }), 'A07b'),
    practised: await decided(practice),
    accepted: await deemedAccepted(practice),
  };
  const promises = { consulting: await consulting(ordinary), building: await building(practice) };
  const ids = [
    ...Object.entries(lives).map(([name, id]) => [name, caseWorkflowId(id)] as const),
    ...Object.entries(promises).map(([name, id]) => [name, commitmentWorkflowId(id)] as const),
  ];
  for (const [name, id] of ids) {
    const history = await historyOf(id);
    await expect(replay(history, name)).resolves.toBeUndefined();
    if (release !== undefined) await keep(`${release}-${name}`, history);
  }
}, 120_000);

const ITEMS = ['A02', 'A06', 'A07b', 'A09b'];

const FREE = { A07b: { after: [] }, A06: { after: [] } } as const;

/** Accepted, decided and served by people. */
async function decided(cast: Cast): Promise<string> {
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
  const params = { case: id };
  const [reviewer, approver] = [
    await cast.officer('reviewer', 'environment'),
    await cast.officer('approver', 'environment'),
  ];
  await approver.confirm();
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((material) => material.files.length > 0).map((material) => material.code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['可以。'] } });
  await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
  await cast.window.call(caseRoutes.serve, { params, body: { method: 'electronic', recipient: '顾文静' } });
  return id;
}

/** The project is asked to be built on a promise, and the departments are waited for. */
async function consulting(cast: Cast): Promise<string> {
  await publish(cast);
  await settle(cast);
  return consult(cast);
}

/** Promised, public, registered; the first check was not made on its day, found something, and is met. */
async function building(cast: Cast): Promise<string> {
  const id = await consulting(cast);
  await list(cast, id);
  await commit(cast, id, ['A09b']);
  await cast.moveTo('2026-09-30T09:00');
  await register(cast, id, ['2026-10-12', '2027-01-15', '2027-03-15', '2027-05-17']);
  await cast.moveTo('2026-10-14T09:00');
  await check(cast, id, { node: 'start', result: 'rectify', until: '2026-10-20' });
  await file(cast, { A09b: { commitment: true } });
  await check(cast, id, { node: 'start' });
  return id;
}

/** Nobody answers for five working days (许可法 32(4)). */
async function deemedAccepted(cast: Cast): Promise<string> {
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  await cast.moveTo('2026-09-15T08:00');
  return id;
}

/** The history of a workflow as JSON, once the engine has taken the life up. */
async function historyOf(id: string): Promise<object> {
  const connection = await Connection.connect({ address: house.config.temporalAddress });
  const { workflow } = new Client({ connection, namespace: house.config.temporalNamespace });
  const history = await eventually(() => workflow.getHandle(id).fetchHistory());
  await connection.close();
  return JSON.parse(historyToJSON(history)) as object;
}

/** Kept without the names of the processes and machines that made it. */
async function keep(name: string, history: object): Promise<void> {
  const anonymous = (_key: string, value: unknown) =>
    typeof value === 'string' && /^\d+@/.test(value) ? 'worker' : value;
  await writeFile(path.join(KEPT, `${name}.json`), `${JSON.stringify(history, anonymous)}\n`);
}
