import type { Logger } from 'pino';
import { sealDays } from '../activities/seal-days.ts';
import type { Pool } from '../db/pool.ts';

/** How often it is looked whether a day is over. */
const LOOK_EVERY_MS = 10_000;

/** Gives each day that is over its root, also those that passed while no worker ran. */
export function startDailyRoots(pool: Pool, secret: string, log: Logger): { stop(): Promise<void> } {
  const state = { stopped: false, busy: false, running: Promise.resolve() };
  const look = (): void => {
    if (state.busy || state.stopped) return;
    state.busy = true;
    state.running = sealDays(pool, secret, () => state.stopped)
      .catch((error: unknown) => log.warn({ err: error }, 'days without their roots'))
      .finally(() => (state.busy = false));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    stop: () => {
      state.stopped = true;
      clearInterval(timer);
      return state.running;
    },
  };
}
