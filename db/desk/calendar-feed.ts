import { randomBytes, randomUUID } from 'node:crypto';
import type { Queryable } from '../pool.ts';
import {
  HAT_COLUMNS,
  HAT_COUNTS,
  HAT_JOINS,
  hashOfToken,
  hatOf,
  limitedHat,
  type HatRow,
  type SessionLimits,
  type WornHat,
} from './who.ts';

/** Whose feed. */
export interface FeedOwner {
  readonly person: string;
  readonly enterprise: string;
}

/** Makes a secret address; the one before ends. The token is told once and nowhere kept. */
export async function makeFeed(tx: Queryable, owner: FeedOwner): Promise<string> {
  // One after another: of two that are made at once each would find none before it.
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [owner.person]);
  await revokeFeed(tx, owner);
  const token = randomBytes(24).toString('base64url');
  await tx.query('INSERT INTO calendar_feed (id, person_id, enterprise_id, token_hash) VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    owner.person,
    owner.enterprise,
    hashOfToken(token),
  ]);
  return token;
}

/** The address leads nowhere from now on. */
export async function revokeFeed(tx: Queryable, { person, enterprise }: FeedOwner): Promise<void> {
  await tx.query(
    'UPDATE calendar_feed SET revoked_at = now() WHERE person_id = $1 AND enterprise_id = $2 AND revoked_at IS NULL',
    [person, enterprise],
  );
}

/** Since when there is an address; null: there is none. */
export async function feedSince(db: Queryable, { person, enterprise }: FeedOwner): Promise<Date | null> {
  const { rows } = await db.query<{ made_at: Date }>(
    'SELECT made_at FROM calendar_feed WHERE person_id = $1 AND enterprise_id = $2 AND revoked_at IS NULL',
    [person, enterprise],
  );
  return rows[0]?.made_at ?? null;
}

/** Who reads a feed, in the hat in which (s)he does. */
export interface FeedReader {
  readonly person: { readonly id: string };
  readonly hat: WornHat;
}

/** Who is behind a token, as long as they still act for the enterprise; undefined: it leads nowhere. */
export async function readerOfFeed(
  db: Queryable,
  token: string,
  limits: Pick<SessionLimits, 'unproven'>,
): Promise<FeedReader | undefined> {
  const { rows } = await db.query<HatRow & { hat_id: string; person: string }>(
    `SELECT f.person_id AS person, ${HAT_COLUMNS} FROM calendar_feed f
     JOIN hat h ON h.person_id = f.person_id AND h.enterprise_id = f.enterprise_id AND h.capacity <> 'steward'
     ${HAT_JOINS}
     WHERE ${HAT_COUNTS} AND f.token_hash = $1 AND f.revoked_at IS NULL LIMIT 1`,
    [hashOfToken(token)],
  );
  const [row] = rows;
  return row && { person: { id: row.person }, hat: limitedHat(hatOf(row, row.hat_id), limits) };
}
