import type { Logger } from 'pino';
import { carryOutCalendars } from '../activities/carry-out-calendars.ts';
import type { Pool } from '../db/pool.ts';

/** How often it is looked whether a calendar was published. */
const LOOK_EVERY_MS = 500;

/**
 * Carries published calendars through the open cases in the background. Stopped or killed between two batches, it goes on
 * with the next worker: what is left to do stands in the database.
 */
export function startPublications(pool: Pool, log: Logger): { stop(): Promise<void> } {
  const state = { stopped: false, busy: false, running: Promise.resolve() };
  const timer = setInterval(() => {
    if (state.busy || state.stopped) return;
    state.busy = true;
    state.running = carryOutCalendars(pool, { mustStop: () => state.stopped })
      .catch((error: unknown) => log.warn({ err: error }, 'calendar not carried out'))
      .finally(() => (state.busy = false));
  }, LOOK_EVERY_MS);
  return {
    stop: () => {
      state.stopped = true;
      clearInterval(timer);
      return state.running;
    },
  };
}
