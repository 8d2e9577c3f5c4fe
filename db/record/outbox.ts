import { isDue } from '../due.ts';
import type { Pool, Queryable } from '../pool.ts';

export type OutboxKind =
  'takeUpCase' | 'wakeCase' | 'renderPaper' | 'takeUpCommitment' | 'wakeCommitment' | 'wakeJoint';

export interface OutboxRow {
  readonly id: number;
  readonly kind: OutboxKind;
  readonly key: string;
  readonly practice: boolean;
  readonly attempts: number;
}

/** Marks cases, or commitments of projects, as taken up by the engine. */
export const finishTakingUp = async (
  db: Queryable,
  ids: readonly string[],
  kind: 'takeUpCase' | 'takeUpCommitment' = 'takeUpCase',
): Promise<void> => {
  await db.query(
    `UPDATE outbox SET done_at = now(), last_error = NULL WHERE kind = $2 AND key = ANY ($1) AND done_at IS NULL`,
    [ids, kind],
  );
};

const LONGEST_PAUSE = '10 minutes';

// A row that is taken is out of sight for a minute: a relay that dies leaves it to the next, and nobody waits for a lock.
const TAKE = `
  UPDATE outbox o SET due_at = now() + interval '1 minute', attempts = attempts + 1
  FROM (SELECT id FROM outbox WHERE kind = $1 AND done_at IS NULL AND ${isDue('due_at', LONGEST_PAUSE)} ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED) mine,
       zone z
  WHERE o.id = mine.id AND z.id = o.zone_id
  RETURNING o.id, o.kind, o.key, z.practice, o.attempts`;

/** Takes up to `limit` open rows of a kind, the oldest first. */
export async function takeOutbox(pool: Pool, kind: OutboxKind, limit: number): Promise<readonly OutboxRow[]> {
  const { rows } = await pool.query<OutboxRow>(TAKE, [kind, limit]);
  return rows;
}

/** Marks a row as done. */
export const finishOutbox = async (db: Queryable, id: number): Promise<void> => {
  await db.query('UPDATE outbox SET done_at = now(), last_error = NULL WHERE id = $1', [id]);
};

/** Puts a row back, to be tried again after a pause that doubles each time, ten minutes at most. */
export const postponeOutbox = async (db: Queryable, id: number, error: string): Promise<void> => {
  await db.query(
    `UPDATE outbox SET last_error = $2, due_at = now() + least(interval '${LONGEST_PAUSE}', interval '1 second' * power(2, attempts)) WHERE id = $1`,
    [id, error.slice(0, 1000)],
  );
};

/** Wakes the relays for a kind at the end of the transaction: what a statement that writes such rows ends with. */
export const ringFor = (kind: OutboxKind): string => `SELECT pg_notify('outbox', '${kind}')`;

/** Wakes the relays for every kind at the end of the transaction. */
export const ringOutbox = async (db: Queryable): Promise<void> => {
  await db.query(`SELECT pg_notify('outbox', '')`);
};
