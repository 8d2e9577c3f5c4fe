import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '../db/pool.ts';
import { pidOf, startTemporaryHouse, stopProgram } from '../start/temporary-house.ts';
import { memoryOf, type Memory } from './memory.ts';
import { processorTimeOf, type ProcessorTime } from './processor-time.ts';
import { step } from './progress.ts';

/** The whole system as it runs in earnest, each part a process of its own, with its data in a temporary folder. */
export interface House {
  readonly base: string;
  readonly folder: string;
  readonly pool: Pool;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly memory: () => Memory;
  readonly processorTime: () => ProcessorTime;
  /** Waits until the engine has been told of every case, which it is when nobody files or acts. */
  readonly untilTold: () => Promise<void>;
  /** Waits until nothing is done in the background any more, half a minute at most. */
  readonly untilIdle: () => Promise<void>;
  /** Starts the worker again, with or without the rendering of papers. */
  readonly workWith: (papers: 'held' | 'rendered') => Promise<void>;
  /** Starts a program of the bench itself beside the house, with these settings on top; gives what stops it. */
  readonly startBeside: (main: string, settings: Readonly<Record<string, string>>) => () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL (durable), Temporal, worker (papers held back) and API, in this order. */
export async function startHouse(root: string): Promise<House> {
  const servers = await startTemporaryHouse({ root, name: 'bench', durable: true, step });
  const { base, folder, pool, databaseUrl, temporalAddress, pids, start, untilReady, stop } = servers;
  let worker = start('worker/main.ts', { QUANLIAN_HOLD_PAPERS: '1' });
  // Nobody who is measured stops to fetch a telephone.
  const api = start('api/main.ts', { QUANLIAN_SECOND_FACTOR: 'offered' });
  const ours = () => ({ ...pids, api: pidOf(api), worker: pidOf(worker) });
  await untilReady();
  const used = () => processorTimeOf(ours());
  return {
    base,
    folder,
    pool,
    databaseUrl,
    temporalAddress,
    memory: () => memoryOf(ours()),
    processorTime: used,
    untilTold: () => until('the engine is told of every case', () => isEngineTold(pool)),
    untilIdle: () => untilIdle(used),
    workWith: async (papers) => {
      await stopProgram(worker);
      worker = start('worker/main.ts', { QUANLIAN_HOLD_PAPERS: papers === 'held' ? '1' : '' });
      await untilReady();
    },
    startBeside: (main, settings) => {
      const child = start(main, settings);
      return () => stopProgram(child);
    },
    stop,
  };
}

async function isEngineTold(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT 1 FROM outbox WHERE kind IN ('takeUpCase', 'wakeCase') AND done_at IS NULL LIMIT 1`,
  );
  return rows.length === 0;
}

/** Milliseconds of processor time that the house takes in a second when it only waits, and somewhat more. */
const IDLE_MS = 100;

/**
 * The engine is told of a case before it has begun to wait for it, and the database tidies up when it likes: what was filed
 * just before must not be measured with what is asked now. A second at least.
 */
async function untilIdle(used: () => ProcessorTime): Promise<void> {
  for (let seconds = 0; seconds < 30; seconds++) {
    const before = used();
    await sleep(1000);
    if (sumOf(used()) - sumOf(before) < IDLE_MS) return;
  }
}

const sumOf = ({ api, worker, temporal, postgres }: ProcessorTime): number => api + worker + temporal + postgres;

/** Asks every 50 ms until it is so; gives up after two minutes. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error(`after two minutes not yet: ${what}`);
}
