import type { Logger } from 'pino';
import { stampRoots } from '../activities/stamp-roots.ts';
import type { Pool } from '../db/pool.ts';
import type { StampAuthority } from '../proof/time-stamp.ts';
import { startRound, type Round } from './round.ts';

/** An authority that was away is asked again so soon. */
const LOOK_EVERY_MS = 60_000;

/** Has the roots of days stamped, where an authority is set up. */
export const startRootStamps = (pool: Pool, authority: StampAuthority, log: Logger): Round =>
  startRound({
    log,
    everyMs: LOOK_EVERY_MS,
    atStart: true,
    failed: 'roots of days without their time stamps',
    work: (mustStop) => stampRoots(pool, authority, mustStop),
  });
