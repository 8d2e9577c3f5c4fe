import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '../db/pool.ts';
import { recountCommitments } from '../db/record/recount-commitments.ts';
import { recountJoints } from '../db/record/joint.ts';
import { finishPublication, recountBatch, runningPublications } from '../db/record/publication.ts';

/** How the carrying out goes on: of one zone or of all, told of each step, and given up between two when it must stop. */
interface Carrying {
  readonly zone?: string;
  readonly beat?: () => void;
  readonly mustStop?: () => boolean;
}

/** Cases that others have in hand are free again after an act. */
const BUSY_MS = 50;

/**
 * Carries the calendars that were published through every case and commitment that was open then, some at a time, until all is done
 * or it must stop. May be broken off anywhere and done by several at once: what is recorded is not done again.
 */
export async function carryOutCalendars(pool: Pool, carrying: Carrying = {}): Promise<void> {
  for (const publication of await runningPublications(pool, carrying.zone)) await carryOut(pool, publication, carrying);
}

async function carryOut(pool: Pool, publication: string, { beat, mustStop }: Carrying): Promise<void> {
  while (!mustStop?.()) {
    beat?.();
    const done = await recountBatch(pool, publication);
    if (done > 0) continue;
    await recountCommitments(pool, publication);
    await recountJoints(pool, publication);
    if (await finishPublication(pool, publication)) return;
    await sleep(BUSY_MS);
  }
}
