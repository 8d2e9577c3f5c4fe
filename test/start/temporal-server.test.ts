import { once } from 'node:events';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { expect, test } from '@jest/globals';
import { gatherFacts } from '../../start/temporal-facts.ts';
import { temporalWays } from '../../start/temporal-choice.ts';
import { registerNamespace } from '../../start/temporal-namespace.ts';
import { startTemporalServer, type TemporalBinary } from '../../start/temporal-server.ts';
import { isRunning } from '../../start/processes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = path.join(temporaryFolder(), 'temporal');

/** The binary that global set-up has found or made; somebody else's server cannot be killed here. */
function ownBinary(): TemporalBinary {
  const { TEMPORAL_ADDRESS: _theirs, ...env } = process.env;
  const way = temporalWays(gatherFacts(env, folder)).find((one) => one.way === 'binary');
  if (way?.way !== 'binary') throw new Error('no Temporal binary on this machine');
  return { kind: way.kind, path: way.path };
}

async function workflowsAt(address: string, work: (client: Client) => Promise<unknown>): Promise<unknown> {
  const connection = await Connection.connect({ address });
  try {
    return await work(new Client({ connection, namespace: 'kept' }));
  } finally {
    await connection.close();
  }
}

test('a workflow is there after the server was killed, at the same address, within seconds', async () => {
  const first = await startTemporalServer(ownBinary(), { folder, durable: true });
  await registerNamespace(first.address, 'kept');
  await workflowsAt(first.address, (client) =>
    client.workflow.start('case', { taskQueue: 'none', workflowId: 'case-1' }),
  );
  first.child?.kill('SIGKILL');
  await once(first.child ?? process, 'exit');

  const begin = Date.now();
  const second = await startTemporalServer(ownBinary(), { folder, durable: true });
  expect(second.address).toBe(first.address);
  const status = await workflowsAt(second.address, async (client) => {
    return (await client.workflow.getHandle('case-1').describe()).status.name;
  });
  expect(status).toBe('RUNNING');
  expect(Date.now() - begin).toBeLessThan(20_000);
  await second.stop();
  expect(isRunning(second.child?.pid ?? 0, folder)).toBe(false);
});

test('a binary that does not start leaves the folder to another kind', async () => {
  const untouched = path.join(folder, 'untouched');
  const nowhere = { kind: 'cli', path: path.join(folder, 'nowhere') } as const;
  await expect(startTemporalServer(nowhere, { folder: untouched, durable: true })).rejects.toThrow('did not start');
  expect(gatherFacts({}, untouched).begunWith).toBeUndefined();
});
