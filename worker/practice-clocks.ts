import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities/index.ts';
import { moveZoneClock } from '../activities/move-zone-clock.ts';
import { takeRunningZones } from '../db/record/zone-clock.ts';
import { instantFromMs } from '../domain/clock/instant.ts';

/** How often the clocks of practice zones that run with real time are moved on. */
const STEP_MS = 1000;

/**
 * Moves the clocks of the practice zones that run, by the time that really went by while a worker ran: a running clock is
 * one that is moved every second, through the same act as any other move. Stopped, they stand still.
 */
export function startPracticeClocks(deps: ActivityDeps, log: Logger): { stop(): Promise<void> } {
  const state = { stopped: false, running: Promise.resolve(), busy: false };
  const timer = setInterval(() => {
    if (state.busy || state.stopped) return;
    state.busy = true;
    state.running = step(deps, log)
      .catch((error: unknown) => log.warn({ err: error }, 'practice clocks not read'))
      .finally(() => (state.busy = false));
  }, STEP_MS);
  return {
    stop: () => {
      state.stopped = true;
      clearInterval(timer);
      return state.running;
    },
  };
}

async function step(deps: ActivityDeps, log: Logger): Promise<void> {
  for (const { id, clockAt, elapsedMs } of await takeRunningZones(deps.pool)) {
    // One zone that cannot be moved must not stop the clocks of the others.
    await moveZoneClock(deps, id, instantFromMs(clockAt.getTime() + elapsedMs)).catch((error: unknown) =>
      log.warn({ err: error, zone: id }, 'practice clock not moved'),
    );
  }
}
