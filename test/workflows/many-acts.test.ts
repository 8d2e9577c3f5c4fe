import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client, Connection, type WorkflowClient } from '@temporalio/client';
import { caseRoutes } from '../../api/contract/cases.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { connectEngine } from '../../api/act/engine.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import type { Command } from '../../domain/case/command.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { addDays, type Day } from '../../domain/clock/day.ts';
import { startOfDay } from '../../domain/clock/instant.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import { dataConverterOf } from '../../engine/data-converter.ts';
import { act, caseWorkflowId, commitmentWorkflowId, waitsFor } from '../../workflows/messages.ts';
import { keepAsItIs } from '../api/rights/restore.ts';
import { acceptWhole, personOf } from '../setup/deciding.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { consult, list, pageOf, publish, settle } from '../setup/promise.ts';
import { makeZone } from '../setup/zone.ts';

/** The server of the tests asks for a new run after some hundred events, others after some thousand; this many acts make more. */
const MOST = 2000;
const AT_ONCE = 8;

const house = await startHouse();

const engine = connectEngine(house.config);
let connection: Connection;
let client: WorkflowClient;

beforeAll(async () => {
  connection = await Connection.connect({ address: house.config.temporalAddress });
  const { temporalNamespace: namespace, payloadKeys } = house.config;
  client = new Client({ connection, namespace, dataConverter: dataConverterOf(payloadKeys) }).workflow;
});

afterAll(async () => {
  await engine.close();
  await connection.close();
});

const runOf = async (life: string) => (await client.getHandle(life).describe()).runId;

/** Knocks at a life until it begins a new run: its runs before and after. Every knock is answered alike. */
async function knockUntilNewRun(life: string, knock: (key: string) => Promise<unknown>): Promise<readonly string[]> {
  const first = await knock('first');
  const run = await runOf(life);
  let later = run;
  for (let at = 0; later === run && at < MOST; at += AT_ONCE) {
    const keys = Array.from({ length: AT_ONCE }, (_, index) => `knock:${at + index}`);
    expect(await Promise.all(keys.map(knock))).toEqual(keys.map(() => first));
    later = await runOf(life);
  }
  expect(await knock('last')).toEqual(first);
  return [...new Set([run, later])];
}

it('a case on which very many acts were tried begins a new run of its workflow and answers every one of them', async () => {
  const cast = await makeZone(house, { now: 'real time', items: ['A07b'], change: { A07b: { after: [] } } });
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b') as CaseId;
  const input = { caseId: id, practice: false };
  const runs = await knockUntilNewRun(caseWorkflowId(id), (key) =>
    engine.act(input, { kind: 'wake', key, by: SYSTEM }),
  );
  expect(runs).toHaveLength(2);
}, 240_000);

it('so does the commitment of a project, which tells an operator in every run what it waits for, until it has ended', async () => {
  const cast = await makeZone(house, { now: 'real time', items: ['A02', 'A06', 'A09b'] });
  await publish(cast);
  await settle(cast);
  const id = await consult(cast);
  const life = commitmentWorkflowId(id);
  const input = { commitmentId: id, practice: false };
  const { waiting } = await pageOf(cast, id);
  const nextMoment = startOfDay(addDays(waiting?.until as Day, 1));
  const waits = () => client.getHandle(life).query(waitsFor);
  const told = { stage: 'consulting', nextMoment };
  expect(await eventually(waits, ({ stage }) => stage !== null)).toEqual(told);
  const runs = await knockUntilNewRun(life, (key) => engine.actOnCommitment(input, { kind: 'wake', key, by: SYSTEM }));
  expect(runs).toHaveLength(2);
  expect(await waits()).toEqual(told);
  await list(cast, id);
  expect((await waits()).stage).toBe('listed');
  await cast.applicant.call(routes.withdraw, { params: { commitment: id }, body: { reason: '改按普通程序' } });
  expect(await waits()).toEqual({ stage: 'closed', nextMoment: null });
  expect((await client.getHandle(life).describe()).status.name).toBe('COMPLETED');
}, 240_000);

it('a case goes on from its record where a backup was put back and as much else was done since, by its workflow or without it', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'], change: { A07b: { after: [] } } });
  const reviewer = await cast.officer('reviewer', 'environment');
  const approver = await cast.officer('approver', 'environment');
  await approver.confirm();
  const file07b = async () => caseOf(await file(cast, { A07b: {} }), 'A07b') as CaseId;
  const [known, unknown] = [await file07b(), await file07b()];
  const both = [known, unknown].map((id) => ({ case: id }));
  for (const params of both) await acceptWhole(cast, params.case);
  const putBack = await keepAsItIs(house.database.pool);
  const officers = [await personOf(reviewer), await personOf(approver)] as const;
  const site = { officers: [...officers], findings: '现场与申报一致。' };
  const done = await Promise.all(both.map((params) => reviewer.call(caseRoutes.checkSite, { params, body: site })));
  await house.worker?.stop();
  await putBack();
  await house.startWorker();
  const body = { outcome: 'grant' as const, reasons: ['可以。'], provisions: [], conditions: [] };
  const prepared = await reviewer.call(caseRoutes.prepareDecision, { params: { case: known }, body });
  const by = { person: officers[0], name: '审查', capacity: 'reviewer', unit: '生态环境局' } as const;
  const signer = { ...by, person: officers[1], capacity: 'approver' } as const;
  // What follows is answered by the workflow at the first asking.
  const back: Command = { kind: 'returnDecision', reason: '补充理由。', by: signer, key: 'sent back' };
  await client.getHandle(caseWorkflowId(known)).executeUpdate(act, { args: [back] });
  await reviewer.call(caseRoutes.prepareDecision, { params: { case: known }, body });
  const rest = { overrunReason: null, citesMinutes: false, by, key: 'without the workflow' };
  const { state } = await actOnCase(house.database.pool, unknown, { kind: 'prepareDecision', ...body, ...rest });
  expect([prepared.version, state.version]).toEqual(done.map(({ version }) => version));
  for (const params of both) await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
  const pages = await Promise.all(both.map((params) => reviewer.call(caseRoutes.readCase, { params })));
  expect(pages.map(({ stage }) => stage)).toEqual(['decided', 'decided']);
}, 120_000);
