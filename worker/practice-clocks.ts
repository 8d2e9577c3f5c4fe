import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities/index.ts';
import { moveZoneClock } from '../activities/move-zone-clock.ts';
import { runningZones } from '../db/record/zone-clock.ts';
import { instantFromMs } from '../domain/clock/instant.ts';

/** How often the clocks of practice zones that run with real time are moved on. */
const STEP_MS = 1000;

/**
 * Moves the clocks of the practice zones that run, by the time that really went by while this process ran: a running
 * clock is one that is moved every second, through the same act as any other move. Stopped, they stand still.
 */
export function startPracticeClocks(deps: ActivityDeps, log: Logger): { stop(): Promise<void> } {
  const state = { stopped: false, last: Date.now(), running: Promise.resolve(), busy: false };
  const step = async (): Promise<void> => {
    const elapsed = Date.now() - state.last;
    state.last += elapsed;
    for (const zone of await runningZones(deps.pool)) {
      await moveZoneClock(deps, zone.id, instantFromMs(zone.clockAt.getTime() + elapsed));
    }
  };
  const timer = setInterval(() => {
    if (state.busy || state.stopped) return;
    state.busy = true;
    state.running = step()
      .catch((error: unknown) => log.warn({ err: error }, 'practice clocks not moved'))
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
