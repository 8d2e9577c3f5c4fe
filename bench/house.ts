import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../db/migrate.ts';
import { openPool, type Pool } from '../db/pool.ts';
import { startProgram } from '../start/child.ts';
import { freePort } from '../start/free-port.ts';
import { startPostgres } from '../start/postgres.ts';
import { stopChild } from '../start/processes.ts';
import { untilReady } from '../start/ready.ts';
import { startTemporal } from '../start/temporal.ts';
import { memoryOf, type Memory } from './memory.ts';
import { step } from './progress.ts';
import { makeStops, type Stops } from './stops.ts';

export const NAMESPACE = 'quanlian';

/** The whole system as it runs in earnest, each part a process of its own, with its data in a temporary folder. */
export interface House {
  readonly base: string;
  readonly folder: string;
  readonly pool: Pool;
  readonly temporalAddress: string;
  readonly memory: () => Memory;
  /** Starts the worker again, with or without the rendering of papers. */
  readonly workWith: (papers: 'held' | 'rendered') => Promise<void>;
  /** Starts a program of the bench itself beside the house, with these settings on top; gives what stops it. */
  readonly startBeside: (main: string, settings: Readonly<Record<string, string>>) => () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL (durable), Temporal, worker (papers held back) and API, in this order. */
export async function startHouse(root: string): Promise<House> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-bench-'));
  const stops = makeStops();
  stops.add(() => rm(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stops.stop().then(() => process.exit(1)));
  try {
    return await furnish({ root, folder, stops });
  } catch (error) {
    await stops.stop();
    throw error;
  }
}

interface Plot {
  readonly root: string;
  readonly folder: string;
  readonly stops: Stops;
}

async function furnish(plot: Plot): Promise<House> {
  const { stops } = plot;
  const servers = await startServers(plot);
  const port = await freePort();
  const start = starting(plot, environment({ ...servers, folder: plot.folder, port }));
  let worker = start('worker/main.ts', { QUANLIAN_HOLD_PAPERS: '1' });
  stops.add(() => stop(worker));
  const api = start('api/main.ts');
  stops.add(() => stop(api));
  await untilReady(port, stops.isStopping);
  return {
    base: `http://127.0.0.1:${port}`,
    folder: plot.folder,
    pool: servers.pool,
    temporalAddress: servers.temporalAddress,
    memory: () => memoryOf({ ...servers.pids, api: pid(api), worker: pid(worker) }),
    workWith: async (papers) => {
      await stop(worker);
      worker = start('worker/main.ts', { QUANLIAN_HOLD_PAPERS: papers === 'held' ? '1' : '' });
      await untilReady(port, stops.isStopping);
    },
    startBeside: (main, settings) => {
      const child = start(main, settings);
      stops.add(() => stop(child));
      return () => stop(child);
    },
    stop: () => stops.stop(),
  };
}

async function startServers({ root, folder, stops }: Plot) {
  const postgres = await startPostgres({ root, folder: path.join(folder, 'pg'), durable: true });
  stops.add(() => postgres.stop());
  const options = { folder: path.join(folder, 'temporal'), namespace: NAMESPACE, env: process.env, step };
  const temporal = await startTemporal(options);
  stops.add(() => temporal.stop());
  const pool = openPool(postgres.url, 8);
  stops.add(() => pool.end());
  await migrate(pool);
  const pids = { temporal: pid(temporal.child), postgres: pid(postgres.child) };
  return { pool, databaseUrl: postgres.url, temporalAddress: temporal.address, pids };
}

const starting =
  ({ root, folder }: Plot, env: NodeJS.ProcessEnv) =>
  (main: string, more: Readonly<Record<string, string>> = {}): ChildProcess =>
    startProgram({ name: main.replaceAll('/', '-'), main, root, data: folder, env: { ...env, ...more } });

const stop = (child: ChildProcess): Promise<void> => stopChild(child, 'SIGTERM', 8_000);

const pid = (child: ChildProcess | undefined): number => child?.pid ?? 0;

interface Places {
  readonly folder: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}

const environment = ({ folder, port, databaseUrl, temporalAddress }: Places): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: temporalAddress,
  TEMPORAL_NAMESPACE: NAMESPACE,
  PORT: String(port),
  QUANLIAN_DATA: folder,
  QUANLIAN_PUBLIC_URL: `http://127.0.0.1:${port}`,
  QUANLIAN_SECRET: randomBytes(32).toString('hex'),
});

/** Asks every 50 ms until it is so; gives up after two minutes. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error(`after two minutes not yet: ${what}`);
}
