import type { Logger } from 'pino';
import { sealDays } from '../activities/seal-days.ts';
import type { Pool } from '../db/pool.ts';
import { startRound, type Round } from './round.ts';

/** How often it is looked whether a day is over. */
const LOOK_EVERY_MS = 10_000;

/** Gives each day that is over its root, also those that passed while no worker ran. */
export const startDailyRoots = (pool: Pool, secret: string, log: Logger): Round =>
  startRound({
    log,
    everyMs: LOOK_EVERY_MS,
    atStart: true,
    failed: 'days without their roots',
    work: (mustStop) => sealDays(pool, secret, mustStop),
  });
