import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** An invitation of an enterprise to somebody to act for it. */
export interface NewInvitation {
  readonly id: string;
  readonly token: string;
  readonly enterprise: string;
  readonly capacity: 'staff' | 'agent';
  readonly name: string;
  readonly mandate: string | null;
  readonly by: string;
  readonly days: number;
}

/** Keeps an invitation, its token as a hash; answers until when it can be accepted. */
export async function insertInvitation(tx: Queryable, invitation: NewInvitation): Promise<Date> {
  const { id, token, enterprise, capacity, name, mandate, by, days } = invitation;
  const { rows } = await tx.query<{ expires_at: Date }>(
    `INSERT INTO invitation (id, token_hash, enterprise_id, capacity, name, mandate, invited_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now(), now() + make_interval(days => $8)) RETURNING expires_at`,
    [id, hashOfToken(token), enterprise, capacity, name, mandate, by, days],
  );
  return (rows[0] as { expires_at: Date }).expires_at;
}

export interface InvitationRow {
  readonly id: string;
  readonly capacity: 'staff' | 'agent';
  readonly name: string;
  readonly mandate: string | null;
  readonly expires_at: Date;
  readonly state: 'open' | 'used' | 'ended' | 'expired';
}

/** The invitations of an enterprise, the newest first. */
export const listInvitations = async (db: Queryable, enterprise: string): Promise<readonly InvitationRow[]> =>
  (
    await db.query<InvitationRow>(
      `SELECT id, capacity, name, mandate, expires_at,
         CASE WHEN used_at IS NOT NULL THEN 'used' WHEN ended_at IS NOT NULL THEN 'ended'
              WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state
       FROM invitation WHERE enterprise_id = $1 ORDER BY created_at DESC, id LIMIT 200`,
      [enterprise],
    )
  ).rows;

/** Takes an invitation back; false if the enterprise has none such that is open. */
export async function endInvitation(tx: Queryable, enterprise: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE invitation SET ended_at = now() WHERE enterprise_id = $1 AND id = $2 AND used_at IS NULL AND ended_at IS NULL',
    [enterprise, id],
  );
  return rowCount === 1;
}

/** An invitation that can be accepted. */
export interface OpenInvitation {
  readonly id: string;
  readonly enterprise: string;
  readonly enterpriseName: string;
  readonly capacity: 'staff' | 'agent';
  readonly name: string;
  readonly mandate: string | null;
}

/** The invitation of a token if it can still be accepted; in a transaction nobody else accepts it meanwhile. */
export const findInvitation = async (tx: Queryable, token: string): Promise<OpenInvitation | null> =>
  (
    await tx.query<OpenInvitation>(
      `SELECT i.id, i.enterprise_id AS enterprise, e.name AS "enterpriseName", i.capacity, i.name, i.mandate
       FROM invitation i JOIN enterprise e ON e.id = i.enterprise_id
       WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.ended_at IS NULL AND i.expires_at > now() FOR UPDATE OF i`,
      [hashOfToken(token)],
    )
  ).rows[0] ?? null;

/** The invitation has been accepted. */
export async function useInvitation(tx: Queryable, id: string, person: string): Promise<void> {
  await tx.query('UPDATE invitation SET used_at = now(), used_by = $2 WHERE id = $1', [id, person]);
}
