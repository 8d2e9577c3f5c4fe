import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { claimNamespace, type NamespaceClaim } from '../engine/namespace-owner.ts';

/** gRPC's codes that are looked at here. */
const ALREADY_EXISTS = 6;
/** How long the history of a closed workflow is kept; the record of cases is in PostgreSQL. */
const RETENTION = '30 days';

/** Waits until a Temporal server answers at `address`. `whyDead` says why it never will, once that is known. */
export async function untilTemporalAnswers(
  address: string,
  whyDead: () => string | undefined,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await temporalAnswers(address))) {
    const reason = whyDead();
    if (reason !== undefined) throw new Error(reason);
    if (Date.now() > end) throw new Error(`no Temporal server answers at ${address} after ${seconds} seconds`);
    await sleep(100);
  }
}

/** Does a Temporal server answer at `address` within two seconds? */
export async function temporalAnswers(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 2_000 });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Registers the namespace unless it is there, and waits until the server's own cache knows it (about three seconds
 * the first time), so that a worker can be made at once.
 * @throws Error if no server answers
 */
export async function registerNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 5_000 }).catch((error: unknown) => {
    throw new Error(`no Temporal server answers at ${address}`, { cause: error });
  });
  try {
    await register(connection, namespace);
    await untilKnown(connection, namespace);
  } finally {
    await connection.close();
  }
}

/**
 * Takes the namespace for one system, over a connection of its own.
 * @throws Error naming the system that has it, and what to do
 */
export async function claimNamespaceAt(claim: NamespaceClaim): Promise<void> {
  const connection = await Connection.connect({ address: claim.address, connectTimeout: 5_000 });
  try {
    await claimNamespace(connection, claim);
  } finally {
    await connection.close();
  }
}

async function register(connection: Connection, namespace: string): Promise<void> {
  const workflowExecutionRetentionPeriod = msToTs(RETENTION);
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== ALREADY_EXISTS) throw error;
  }
}

async function untilKnown(connection: Connection, namespace: string): Promise<void> {
  for (let round = 0; !(await isKnown(connection, namespace)); round++) {
    if (round > 300) throw new Error(`the Temporal server does not know the namespace ${namespace} after 30 seconds`);
    await sleep(100);
  }
}

/** Asks something that goes through the cache of namespaces, as a worker's first poll does. */
async function isKnown(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'is-the-namespace-known' } });
    return true;
  } catch {
    return false;
  }
}
