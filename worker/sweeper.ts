import type { Logger } from 'pino';
import { sweepOnce, type Keeping } from '../db/desk/sweep.ts';
import type { Pool } from '../db/pool.ts';

const AN_HOUR = 3_600_000;
/** Rounds of an hour at most; what is left goes in the next one. */
const ROUNDS = 20;

/** Takes away, hourly and once at the start, what nobody needs any more: old sessions, answers, and what was carried out. */
export function startSweeper(pool: Pool, keep: Keeping, log: Logger): { stop(): Promise<void> } {
  const state = { stopped: false, running: Promise.resolve() };
  const run = (): void => {
    state.running = sweep(pool, keep, state).catch((error: unknown) => log.warn({ err: error }, 'not swept'));
  };
  run();
  const timer = setInterval(run, AN_HOUR);
  return {
    stop: () => {
      state.stopped = true;
      clearInterval(timer);
      return state.running;
    },
  };
}

async function sweep(pool: Pool, keep: Keeping, state: { readonly stopped: boolean }): Promise<void> {
  for (let round = 0; round < ROUNDS && !state.stopped; round++) {
    if ((await sweepOnce(pool, keep)) === 0) return;
  }
}
