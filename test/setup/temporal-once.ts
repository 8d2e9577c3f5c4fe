import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startTemporal } from '../../start/temporal.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { runFolder, stopLater } from './running.ts';
import { TEST_NAMESPACE } from './temporal.ts';

/** Starts one Temporal server for this test run and bundles the workflows; both addresses go out by environment. */
export async function startTestTemporal(): Promise<void> {
  if (process.env['QUANLIAN_TEST_TEMPORAL'] !== undefined) return;
  await Promise.all([startServer(), writeBundle()]);
}

async function startServer(): Promise<void> {
  const server = await startTemporal({
    folder: path.join(runFolder(), 'temporal'),
    durable: false,
    // A new run is due after a tenth of the events, so that a test of it need not make thousands of acts.
    dynamic: { 'limit.historyCount.suggestContinueAsNew': 400 },
    namespace: TEST_NAMESPACE,
    env: process.env,
    step: (_name, work) => work(),
  });
  stopLater(() => server.stop());
  process.env['QUANLIAN_TEST_TEMPORAL'] = server.address;
}

async function writeBundle(): Promise<void> {
  const file = path.join(runFolder(), 'workflow-bundle.js');
  await writeFile(file, await bundleWorkflows());
  process.env['QUANLIAN_TEST_BUNDLE'] = file;
}
