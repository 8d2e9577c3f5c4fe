import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { workflowBundle } from '../setup/temporal.ts';
import { makeZone, PASSWORD } from '../setup/zone.ts';

/** Told by people in this story and nowhere else. */
const NAMED = ['欧阳靖宇', '材料与上官婉清核对无误'];

/** What a program put into the key of its request. */
const KEY = 'ouyangjingyu-13800000000';

const log = path.join(await mkdtemp(path.join(os.tmpdir(), 'quanlian-log-')), 'all.log');
const house = await startHouse({}, log);
afterAll(() => rm(path.dirname(log), { recursive: true, force: true }));

it('what people tell of each other stands in the record alone: neither the engine nor a log keeps it', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'], change: { A07b: { after: [] } } });
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
  await act(id, cast);
  const history = await historyOf(id);
  expect(history).toContain('binary/encrypted');
  const lines = (await readFile(log, 'utf8')).split('\n');
  expect(lines.filter((line) => line.includes(house.config.taskQueue))).not.toEqual([]);
  for (const words of [...NAMED, KEY, '顾文静', '91320505MA1GXQ012R']) {
    expect(traceOf(history, words)).toBeNull();
    expect(lines.filter((line) => traceOf(line, words) !== null)).toEqual([]);
  }
  for (const words of NAMED) expect(await filesWith(words)).toEqual([]);
}, 60_000);

/** Accepted and decided, with names in it; and an account that is refused since its name is taken. */
async function act(id: string, cast: Awaited<ReturnType<typeof makeZone>>): Promise<void> {
  const params = { case: id };
  const reviewer = await cast.officer('reviewer', 'environment');
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((material) => material.files.length > 0).map((material) => material.code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked }, key: KEY });
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: [NAMED[1] ?? ''] } });
  const body = { name: NAMED[0] ?? '', login: 'ouyang.jingyu', password: PASSWORD, hats: [{ capacity: 'window' }] };
  const hire = () =>
    cast.admin(peopleRoutes.addPerson, {
      params: { zone: cast.zone },
      body: { ...body, hats: [...body.hats] } as never,
    });
  await hire();
  await expect(hire()).rejects.toThrow(ProblemError);
}

/** Everything that the engine answers of a life, as it lies there: history, search attributes, memo. */
async function historyOf(id: string): Promise<string> {
  const { temporalAddress: address, temporalNamespace: namespace } = house.config;
  const connection = await Connection.connect({ address });
  const handle = new Client({ connection, namespace }).workflow.getHandle(caseWorkflowId(id));
  const kept = await eventually(() => handle.fetchHistory());
  const { searchAttributes, memo } = (await handle.describe()).raw.workflowExecutionInfo ?? {};
  await connection.close();
  return JSON.stringify([kept, searchAttributes, memo], readable);
}

/** Bytes, which JSON tells in base64, are told as the text that they are too; what is closed tells nothing so. */
const readable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? `${value} ${Buffer.from(value, 'base64').toString()}` : value;

const traceOf = (text: string, words: string): string | null => {
  const at = text.indexOf(words);
  return at === -1 ? null : text.slice(Math.max(0, at - 200), at + 200);
};

/** The files of the engine's own database in which the words stand. */
async function filesWith(words: string): Promise<readonly string[]> {
  const folder = path.join(path.dirname(workflowBundle()), 'temporal');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  expect(files.length).toBeGreaterThan(0);
  const contents = await Promise.all(files.map((name) => readFile(name)));
  return files.filter((_name, at) => contents[at]?.includes(words));
}
