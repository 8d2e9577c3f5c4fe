import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import type { PeopleOf } from './hat.ts';
import { hashOfToken } from './who.ts';

/** An invitation of an enterprise to somebody to act for it; `zone`: there alone, null: everywhere. */
export interface NewInvitation extends PeopleOf {
  readonly id: string;
  readonly token: string;
  readonly capacity: 'staff' | 'agent';
  readonly name: string;
  readonly mandate: string | null;
  readonly by: string;
  readonly days: number;
}

/** Keeps an invitation, its token as a hash; answers until when it can be accepted. */
export async function insertInvitation(tx: Queryable, invitation: NewInvitation): Promise<Date> {
  const { id, token, enterprise, zone, capacity, name, mandate, by, days } = invitation;
  const { rows } = await tx.query<{ expires_at: Date }>(
    `INSERT INTO invitation (id, token_hash, enterprise_id, capacity, name, mandate, invited_by, created_at, expires_at, zone_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now(), now() + make_interval(days => $8), $9) RETURNING expires_at`,
    [id, hashOfToken(token), enterprise, capacity, name, mandate, by, days, zone],
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

const OF_THESE = 'enterprise_id = $1 AND ($2::text IS NULL OR zone_id = $2)';

/** The invitations of an enterprise, of those of one zone or all, the newest first. */
export async function listInvitations(
  db: Queryable,
  { enterprise, zone }: PeopleOf,
  { after, limit }: PageAsked,
): Promise<PageOf<InvitationRow>> {
  const { rows } = await db.query<InvitationRow>(
    `SELECT id, capacity, name, mandate, expires_at,
         CASE WHEN used_at IS NOT NULL THEN 'used' WHEN ended_at IS NOT NULL THEN 'ended'
              WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state
     FROM invitation WHERE ${OF_THESE} AND ($3::text IS NULL OR (created_at, id) <
       (SELECT created_at, id FROM invitation WHERE enterprise_id = $1 AND id = $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [enterprise, zone, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** Takes an invitation back; false if there is none such among these that is open. */
export async function endInvitation(tx: Queryable, { enterprise, zone }: PeopleOf, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE invitation SET ended_at = now() WHERE ${OF_THESE} AND id = $3 AND used_at IS NULL AND ended_at IS NULL`,
    [enterprise, zone, id],
  );
  return rowCount === 1;
}

/** An invitation that can be accepted. */
export interface OpenInvitation extends PeopleOf {
  readonly id: string;
  readonly enterpriseName: string;
  readonly capacity: 'staff' | 'agent';
  readonly name: string;
  readonly mandate: string | null;
}

/** The invitation of a token if it can still be accepted; in a transaction nobody else accepts it meanwhile. */
export const findInvitation = async (tx: Queryable, token: string): Promise<OpenInvitation | null> =>
  (
    await tx.query<OpenInvitation>(
      `SELECT i.id, i.enterprise_id AS enterprise, i.zone_id AS zone, e.name AS "enterpriseName", i.capacity, i.name, i.mandate
       FROM invitation i JOIN enterprise e ON e.id = i.enterprise_id
       WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.ended_at IS NULL AND i.expires_at > now() FOR UPDATE OF i`,
      [hashOfToken(token)],
    )
  ).rows[0] ?? null;

/** The invitation has been accepted. */
export async function useInvitation(tx: Queryable, id: string, person: string): Promise<void> {
  await tx.query('UPDATE invitation SET used_at = now(), used_by = $2 WHERE id = $1', [id, person]);
}
