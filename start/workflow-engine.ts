import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Household } from './household.ts';
import { stopChild } from './processes.ts';
import { step } from './say.mjs';
import { NAMESPACE, type Settings } from './settings.ts';
import { supervise } from './supervise.ts';
import { startTemporal, type TemporalOptions } from './temporal.ts';

/** Gets a Temporal server and keeps it running; gives its address, which stays when it has to be started again. */
export async function startWorkflowEngine(settings: Settings, household: Household): Promise<string> {
  const folder = path.join(settings.data, 'temporal');
  const options: TemporalOptions = { folder, durable: true, namespace: NAMESPACE, env: settings.env, step };
  const server = await startTemporal(options);
  if (server.child !== undefined) keepRunning(server.child, options, household);
  return server.address;
}

function keepRunning(first: ChildProcess, options: TemporalOptions, household: Household): void {
  const name = 'the Temporal server';
  const log = path.join(options.folder, 'server.log');
  const start = async (): Promise<ChildProcess> => (await startTemporal(options)).child ?? first;
  const supervision = supervise({ name, log, start, isStopping: household.isStopping }, first);
  household.add(name, () => stopChild(supervision.current(), 'SIGTERM', 2_500));
}
