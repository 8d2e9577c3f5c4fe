import { setTimeout as sleep } from 'node:timers/promises';
import { workerBeats } from '../../db/read/health.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';

/**
 * Moves the clock of a practice zone; answers when everything up to then has happened. What nobody carries out is not waited for:
 * without a worker nothing is begun, and what lost its worker goes on as soon as there is one.
 * @throws Problem 503 `E-ENGINE-AWAY` if no worker beats, or none any more.
 */
export async function moveZoneClock({ pool, engine }: Pick<Deps, 'pool' | 'engine'>, zone: string, to: Instant) {
  if (!(await workerBeats(pool))) throw noWorker();
  const done = new AbortController();
  try {
    await Promise.race([engine.moveClock(zone, to), workerGone(pool, done.signal)]);
  } finally {
    done.abort();
  }
}

const LOOK_EVERY_MS = 5000;

/** One that is being started again does not end the wait. */
const LOOKS_WITHOUT = 3;

/** Fails when no worker has been seen several times in turn. */
async function workerGone(pool: Deps['pool'], signal: AbortSignal): Promise<void> {
  for (let missed = 0; missed < LOOKS_WITHOUT;) {
    await sleep(LOOK_EVERY_MS, null, { signal, ref: false });
    missed = (await workerBeats(pool).catch(() => false)) ? 0 : missed + 1;
  }
  throw noWorker();
}

const noWorker = (): Problem => new Problem(503, { code: 'E-ENGINE-AWAY' }, { 'retry-after': '5' });
