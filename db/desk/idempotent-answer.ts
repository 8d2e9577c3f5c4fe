import type { KeyedRequest } from '../../domain/case/beside.ts';
import type { Queryable } from '../pool.ts';

/**
 * Reserves the key within the transaction; false if it has been answered. Whoever reserves it second waits here until
 * the first commits (then false) or rolls back (then true).
 */
export async function reserveKey(tx: Queryable, { person, key, hash }: KeyedRequest): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO idempotent_answer (person_id, key, request_hash, asked_at) VALUES ($1, $2, $3, now())
     ON CONFLICT DO NOTHING`,
    [person, key, hash],
  );
  return rowCount === 1;
}

/** Keeps the answer of a reserved key. */
export async function keepAnswer(tx: Queryable, { person, key }: KeyedRequest, answer: unknown): Promise<void> {
  await tx.query('UPDATE idempotent_answer SET status = 200, body = $3 WHERE person_id = $1 AND key = $2', [
    person,
    key,
    JSON.stringify(answer),
  ]);
}

/** The first answer to a key, with the hash of its request. */
export async function findAnswer(
  tx: Queryable,
  { person, key }: KeyedRequest,
): Promise<{ request_hash: string; body: unknown } | undefined> {
  const { rows } = await tx.query<{ request_hash: string; body: unknown }>(
    'SELECT request_hash, body FROM idempotent_answer WHERE person_id = $1 AND key = $2',
    [person, key],
  );
  return rows[0];
}

// The row is written anew with what it holds, so that a key that was there before is answered too.
const BIND = `
  INSERT INTO idempotent_answer (person_id, key, request_hash, asked_at) VALUES ($1, $2, $3, now())
  ON CONFLICT (person_id, key) DO UPDATE SET key = excluded.key RETURNING request_hash`;

/** Binds a key to its request within the transaction; answers the hash of the request to which it is bound. */
export async function bindKey(tx: Queryable, { person, key, hash }: KeyedRequest): Promise<string> {
  const { rows } = await tx.query<{ request_hash: string }>(BIND, [person, key, hash]);
  return rows[0]?.request_hash ?? hash;
}
