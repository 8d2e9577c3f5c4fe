import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { installationOf } from '../db/desk/installation.ts';
import { onPool } from '../db/pool.ts';
import type { Household } from './household.ts';
import { stopChild } from './processes.ts';
import { step } from './say.mjs';
import type { Settings } from './settings.ts';
import { supervise } from './supervise.ts';
import { claimNamespaceAt, registerNamespace } from './temporal-namespace.ts';
import { startTemporal, type TemporalOptions } from './temporal.ts';

/** A Temporal server in which our namespace is there, and ours. */
export interface WorkflowEngine {
  /** Stays when it has to be started again. */
  readonly address: string;
  /** Is it this start's own, in which nobody else is? */
  readonly isOwn: boolean;
  /** Sees to it once more: a server of somebody else's may have come back without anything. */
  readonly beforeAgain: () => Promise<void>;
}

/**
 * Gets a Temporal server and keeps it running.
 * @throws Error if it is somebody else's and another system has our namespace there
 */
export async function startWorkflowEngine(
  settings: Settings,
  household: Household,
  databaseUrl: string,
): Promise<WorkflowEngine> {
  const { namespace, env } = settings;
  const folder = path.join(settings.data, 'temporal');
  const options: TemporalOptions = { folder, durable: true, namespace, env, step };
  const { address, child } = await startTemporal(options);
  if (child !== undefined) {
    keepRunning(child, options, household);
    return { address, isOwn: true, beforeAgain: () => registerNamespace(address, namespace) };
  }
  const installation = await onPool(databaseUrl, installationOf);
  const claim = { address, namespace, installation, inPlaceOf: settings.inPlaceOf };
  await claimNamespaceAt(claim);
  const beforeAgain = async (): Promise<void> => {
    await registerNamespace(address, namespace);
    await claimNamespaceAt(claim);
  };
  return { address, isOwn: false, beforeAgain };
}

function keepRunning(first: ChildProcess, options: TemporalOptions, household: Household): void {
  const name = 'the Temporal server';
  const log = path.join(options.folder, 'server.log');
  const start = async (): Promise<ChildProcess> => (await startTemporal(options)).child ?? first;
  const supervision = supervise({ name, log, start, isStopping: household.isStopping }, first);
  household.add(name, () => stopChild(supervision.current(), 'SIGTERM', 2_500));
}
