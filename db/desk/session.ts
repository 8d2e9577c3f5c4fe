import { randomUUID } from 'node:crypto';
import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** A session to be opened, with the hat to begin with and where it comes from. */
export interface NewSession {
  readonly token: string;
  readonly person: string;
  readonly hat: string | null;
  readonly address: string;
  /** What the browser says of itself. */
  readonly device: string;
  /** How the person proved who (s)he is. */
  readonly means: 'password' | 'oidc';
  /** The provider says that it asked for a second factor. */
  readonly provedTwice?: boolean;
}

/** Opens a session for a person. */
export async function openSession(db: Queryable, session: NewSession): Promise<void> {
  const { token, person, hat, address, device, means, provedTwice = false } = session;
  await db.query(
    `INSERT INTO session (id, token_hash, person_id, hat_id, address, device, means, proved_twice, created_at, seen_at, rotated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now(), now(), now())`,
    [randomUUID(), hashOfToken(token), person, hat, address, device.slice(0, 200), means, provedTwice],
  );
}

/** Ends a session; its token opens nothing any more. */
export async function endSession(db: Queryable, session: string): Promise<void> {
  await db.query('UPDATE session SET ended_at = now() WHERE id = $1', [session]);
}

/** Ends the session that a token opens, whoever it belongs to. */
export async function endSessionOfToken(db: Queryable, token: string): Promise<void> {
  await db.query(
    'UPDATE session SET ended_at = now() WHERE (token_hash = $1 OR previous_hash = $1) AND ended_at IS NULL',
    [hashOfToken(token)],
  );
}

/** Ends one of a person's own sessions; false if there is none such that goes on. */
export async function endOwnSession(db: Queryable, person: string, session: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'UPDATE session SET ended_at = now() WHERE id = $2 AND person_id = $1 AND ended_at IS NULL',
    [person, session],
  );
  return rowCount === 1;
}

/** Ends every session of a person, except `kept`. */
export async function endSessionsOf(db: Queryable, person: string, kept: string | null): Promise<void> {
  await db.query(
    'UPDATE session SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2',
    [person, kept],
  );
}

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly address: string;
  readonly device: string;
}

/** The sessions of a person that go on, the one used last first. */
export async function listSessions(
  db: Queryable,
  person: string,
  { idleMinutes, sessionHours }: { readonly idleMinutes: number; readonly sessionHours: number },
): Promise<readonly SessionRow[]> {
  const { rows } = await db.query<SessionRow>(
    `SELECT id, created_at, seen_at, address, device FROM session
     WHERE person_id = $1 AND ended_at IS NULL AND seen_at > now() - make_interval(mins => $2)
       AND created_at > now() - make_interval(hours => $3) ORDER BY seen_at DESC, id`,
    [person, idleMinutes, sessionHours],
  );
  return rows;
}

/** Another token for a session. */
export interface NextToken {
  readonly fresh: string;
  /** In place of this one; null: of whatever it has. */
  readonly old: string | null;
  /** May the token before go on for what is under way? Not where a password or a factor was changed: it may be a thief's. */
  readonly before: 'goesOn' | 'ends';
}

/** Gives a session another token. False: another request of the same moment did it. */
export async function rotateSession(
  db: Queryable,
  session: string,
  { fresh, old, before }: NextToken,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE session SET token_hash = $2, previous_hash = CASE WHEN $4 THEN coalesce($3, token_hash) END,
       token_seen = false, rotated_at = now()
     WHERE id = $1 AND ended_at IS NULL
       AND ($3::text IS NULL OR token_hash = $3 OR previous_hash = $3 AND NOT token_seen AND rotated_at < now() - interval '1 minute')`,
    [session, hashOfToken(fresh), old === null ? null : hashOfToken(old), before === 'goesOn'],
  );
  return rowCount === 1;
}

/** Puts on another hat. A confirmation belongs to the hat in which it was given, and ends. */
export async function putOnHat(db: Queryable, session: string, hat: string): Promise<void> {
  await db.query('UPDATE session SET hat_id = $2, confirmed_until = NULL WHERE id = $1', [session, hat]);
}

/** Keeps that the password was just given again; answers until when that counts. */
export async function confirmSession(db: Queryable, session: string): Promise<Date> {
  const { rows } = await db.query<{ confirmed_until: Date }>(
    `UPDATE session SET confirmed_until = now() + interval '5 minutes' WHERE id = $1 RETURNING confirmed_until`,
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
