import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../db/migrate.ts';
import { openPool, type Pool } from '../db/pool.ts';
import { startProgram } from './child.ts';
import { freePort } from './free-port.ts';
import { startPostgres } from './postgres.ts';
import { stopChild } from './processes.ts';
import { untilReady } from './ready.ts';
import { NAMESPACE } from './settings.ts';
import { makeStops, type Stops } from './stops.ts';
import { startTemporal } from './temporal.ts';

/** What a house for a while is made of. */
export interface Plan {
  readonly root: string;
  /** First word of the name of its temporary folder. */
  readonly name: string;
  /** Must what PostgreSQL and Temporal wrote survive the machine's end? Only a measurement needs it. */
  readonly durable: boolean;
  /** Tells what happens, in words. */
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** PostgreSQL, migrated, and Temporal, with everything of theirs in a temporary folder; programs can be started on them. */
export interface TemporaryHouse {
  readonly base: string;
  readonly folder: string;
  readonly pool: Pool;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly pids: { readonly postgres: number; readonly temporal: number };
  /** Starts one of our programs (`api/main.ts`), with these settings on top; it is stopped with the house. */
  readonly start: (main: string, settings?: Readonly<Record<string, string>>) => ChildProcess;
  /** Waits for API and worker; takes the house down if they do not come. */
  readonly untilReady: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the servers of a house that is taken down by `stop`, also when a signal ends this process. */
export async function startTemporaryHouse(plan: Plan): Promise<TemporaryHouse> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `quanlian-${plan.name}-`));
  const stops = makeStops();
  stops.add(() => rm(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stops.stop().then(() => process.exit(1)));
  try {
    return await furnish({ ...plan, folder, stops });
  } catch (error) {
    return stopAndThrow(stops, error);
  }
}

type Plot = Plan & { readonly folder: string; readonly stops: Stops };

async function furnish(plot: Plot): Promise<TemporaryHouse> {
  const { folder, stops } = plot;
  const servers = await startServers(plot);
  const port = await freePort();
  const env = environmentOfHouse({ ...servers, folder, port });
  return {
    ...servers,
    base: `http://127.0.0.1:${port}`,
    folder,
    start: starting(plot, env),
    untilReady: async () => {
      await untilReady(port, stops.isStopping).catch((error: unknown) => stopAndThrow(stops, error));
    },
    stop: () => stops.stop(),
  };
}

async function stopAndThrow(stops: Stops, error: unknown): Promise<never> {
  await stops.stop();
  throw error;
}

/** On a server of somebody else's beside the system that may run there, and not in it. */
const namespaceHere = (): string => (process.env['TEMPORAL_ADDRESS'] ? `${NAMESPACE}-for-a-while` : NAMESPACE);

async function startServers({ root, folder, stops, durable, step }: Plot) {
  const postgres = await startPostgres({ root, folder: path.join(folder, 'pg'), durable });
  stops.add(() => postgres.stop());
  const options = {
    folder: path.join(folder, 'temporal'),
    durable,
    namespace: namespaceHere(),
    env: process.env,
    step,
  };
  const temporal = await startTemporal(options);
  stops.add(() => temporal.stop());
  const pool = openPool(postgres.url, 8);
  stops.add(() => pool.end());
  await migrate(pool);
  const pids = { temporal: pidOf(temporal.child), postgres: pidOf(postgres.child) };
  return { pool, databaseUrl: postgres.url, temporalAddress: temporal.address, pids };
}

const starting =
  ({ root, folder, stops }: Plot, env: NodeJS.ProcessEnv): TemporaryHouse['start'] =>
  (main, settings = {}) => {
    const program = { name: main.replaceAll('/', '-'), main, root, data: folder, env: { ...env, ...settings } };
    const child = startProgram(program);
    stops.add(() => stopProgram(child));
    return child;
  };

/** Stops a program of the house before the house; a second time does nothing. */
export const stopProgram = (child: ChildProcess): Promise<void> => stopChild(child, 'SIGTERM', 8_000);

/** The id of a process; 0 if it is somebody else's. */
export const pidOf = (child: ChildProcess | undefined): number => child?.pid ?? 0;

interface Places {
  readonly folder: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}

/** What a program of such a house must know. */
export const environmentOfHouse = ({ folder, port, databaseUrl, temporalAddress }: Places): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: temporalAddress,
  TEMPORAL_NAMESPACE: namespaceHere(),
  // Its own queue tells it apart: taken for one, the namespace of a server beside would be refused to every house after it.
  QUANLIAN_TASK_QUEUE: path.basename(folder),
  QUANLIAN_ENGINE: 'own',
  PORT: String(port),
  QUANLIAN_DATA: folder,
  // Whoever was given a password here signs in with it at once.
  QUANLIAN_GIVEN_PASSWORDS: 'keep',
  QUANLIAN_PUBLIC_URL: `http://127.0.0.1:${port}`,
  QUANLIAN_SECRET: randomBytes(32).toString('hex'),
  QUANLIAN_PAYLOAD_KEYS: `house:${randomBytes(32).toString('hex')}`,
});
