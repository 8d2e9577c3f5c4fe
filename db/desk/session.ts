import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** Opens a session for a person with the hat to begin with. */
export async function openSession(db: Queryable, token: string, person: string, hat: string | null): Promise<void> {
  await db.query(
    'INSERT INTO session (token_hash, person_id, hat_id, created_at, seen_at) VALUES ($1, $2, $3, now(), now())',
    [hashOfToken(token), person, hat],
  );
}

/** Ends a session; its token opens nothing any more. */
export async function endSession(db: Queryable, session: string): Promise<void> {
  await db.query('UPDATE session SET ended_at = now() WHERE token_hash = $1', [session]);
}

/** Puts on another hat. A confirmation belongs to the hat in which it was given, and ends. */
export async function putOnHat(db: Queryable, session: string, hat: string): Promise<void> {
  await db.query('UPDATE session SET hat_id = $2, confirmed_until = NULL WHERE token_hash = $1', [session, hat]);
}

/** Keeps that the password was just given again; answers until when that counts. */
export async function confirmSession(db: Queryable, session: string): Promise<Date> {
  const { rows } = await db.query<{ confirmed_until: Date }>(
    `UPDATE session SET confirmed_until = now() + interval '5 minutes' WHERE token_hash = $1 RETURNING confirmed_until`,
    [session],
  );
  if (!rows[0]) throw new Error('the session is gone');
  return rows[0].confirmed_until;
}

/** The hat that a person wore last. */
export async function lastHatOf(db: Queryable, person: string): Promise<string | null> {
  const { rows } = await db.query<{ hat_id: string | null }>(
    'SELECT hat_id FROM session WHERE person_id = $1 ORDER BY created_at DESC LIMIT 1',
    [person],
  );
  return rows[0]?.hat_id ?? null;
}
