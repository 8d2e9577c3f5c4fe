import type { Logger } from 'pino';
import { carryOutCalendars } from '../activities/carry-out-calendars.ts';
import type { Pool } from '../db/pool.ts';
import { startRound, type Round } from './round.ts';

/** How often it is looked whether a calendar was published. */
const LOOK_EVERY_MS = 500;

/**
 * Carries published calendars through the open cases in the background. Stopped or killed between two batches, it goes on
 * with the next worker: what is left to do stands in the database.
 */
export const startPublications = (pool: Pool, log: Logger): Round =>
  startRound({
    log,
    everyMs: LOOK_EVERY_MS,
    failed: 'calendar not carried out',
    work: (mustStop) => carryOutCalendars(pool, { mustStop }),
  });
