import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from '@temporalio/worker';

type Running = Pick<Worker, 'run' | 'getState'>;

/** How often its state is looked at, and how long one that failed may take to say why. */
const LOOK_MS = 3000;

/**
 * Runs a worker and ends with it. One from which the engine takes nothing any more (its namespace is gone, as when the engine
 * came back without its data) has failed, but waits for ever for what it asked: that is an end, too, which a process that still
 * shows itself alive must not hide.
 * @throws whatever the worker ended with, or Error that it failed
 */
export function endOf(worker: Running, lookMs = LOOK_MS): Promise<void> {
  const end = new AbortController();
  const ran = worker.run().finally(() => end.abort());
  return Promise.race([ran, untilStuck(worker, lookMs, end.signal)]);
}

/** Never ends for a worker that comes to its own end. */
async function untilStuck(worker: Running, lookMs: number, ended: AbortSignal): Promise<void> {
  let failed = false;
  for (;;) {
    await sleep(lookMs, undefined, { signal: ended }).catch(() => undefined);
    if (ended.aborted) return new Promise(() => undefined);
    if (failed) throw new Error('the worker has failed and does not end by itself: see above what the engine refused');
    failed = worker.getState() === 'FAILED';
  }
}
