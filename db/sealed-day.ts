import type { Day } from '../domain/clock/day.ts';
import { GENESIS } from './genesis.ts';
import type { Queryable } from './pool.ts';

/** The last day of a zone that has its root; null: none yet. */
export interface SealedDay {
  readonly day: Day;
  readonly hash: string;
}

/**
 * Until the transaction ends nobody else gives a zone its roots or a new key: so it is known after which day a key signs. Tells
 * the last day that has a root.
 */
export async function lockRoots(tx: Queryable, zone: string): Promise<SealedDay | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('daily_root/' || $1, 0))`, [zone]);
  const { rows } = await tx.query<SealedDay>(
    'SELECT day, hash FROM daily_root WHERE zone_id = $1 ORDER BY day DESC LIMIT 1',
    [zone],
  );
  return rows[0] ?? null;
}

/** Hash that the next day names as the one before it. */
export const previousOf = (last: SealedDay | null): string => last?.hash ?? GENESIS;
