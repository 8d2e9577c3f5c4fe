import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities/deps.ts';
import { moveZoneClock } from '../activities/move-zone-clock.ts';
import { takeRunningZones } from '../db/record/zone-clock.ts';
import { instantFromMs } from '../domain/clock/instant.ts';
import { startRound, type Round } from './round.ts';

/** How often the clocks of practice zones that run with real time are moved on. */
const STEP_MS = 1000;

/**
 * Moves the clocks of the practice zones that run, by the time that really went by while a worker ran: a running clock is
 * one that is moved every second, through the same act as any other move. Stopped, they stand still.
 */
export const startPracticeClocks = (deps: ActivityDeps, log: Logger): Round =>
  startRound({ log, everyMs: STEP_MS, failed: 'practice clocks not read', work: () => step(deps, log) });

async function step(deps: ActivityDeps, log: Logger): Promise<void> {
  for (const { id, clockAt, elapsedMs } of await takeRunningZones(deps.pool)) {
    // One zone that cannot be moved must not stop the clocks of the others.
    await moveZoneClock(deps, id, instantFromMs(clockAt.getTime() + elapsedMs)).catch((error: unknown) =>
      log.warn({ err: error, zone: id }, 'practice clock not moved'),
    );
  }
}
