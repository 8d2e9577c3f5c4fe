import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** What belongs to one journey to the provider: what its answer must match, and the proof of who began it. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The session whose person is to prove again who (s)he is; null: somebody signs in. */
  readonly session: string | null;
}

/** A journey that was begun. */
export type BegunJourney = Journey & { readonly begunAt: Date };

/** Keeps a journey for ten minutes under the token that the browser holds; old ones go. */
export async function keepJourney(db: Queryable, token: string, journey: Journey): Promise<void> {
  const { state, nonce, verifier, session } = journey;
  await db.query('DELETE FROM oidc_journey WHERE expires_at < now()');
  await db.query(
    `INSERT INTO oidc_journey (token_hash, state, nonce, verifier, session_id, begun_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, now(), now() + interval '10 minutes')`,
    [hashOfToken(token), state, nonce, verifier, session],
  );
}

/** Takes a journey of this session (null: to sign in), once; null if there is none, or it was taken or lasted too long. */
export async function takeJourney(db: Queryable, token: string, session: string | null): Promise<BegunJourney | null> {
  const { rows } = await db.query<BegunJourney & { live: boolean }>(
    `DELETE FROM oidc_journey WHERE token_hash = $1 AND subject IS NULL AND session_id IS NOT DISTINCT FROM $2
     RETURNING state, nonce, verifier, session_id AS session, begun_at AS "begunAt", expires_at > now() AS live`,
    [hashOfToken(token), session],
  );
  return rows[0]?.live ? rows[0] : null;
}

/** Somebody whom the provider vouches for. */
export interface Arrival {
  readonly subject: string;
  readonly name: string;
}

/** Keeps for half an hour who came back without being known here, so that (s)he may register. */
export async function keepArrival(db: Queryable, token: string, { subject, name }: Arrival): Promise<void> {
  await db.query(
    `INSERT INTO oidc_journey (token_hash, state, nonce, verifier, subject, name, expires_at)
     VALUES ($1, '', '', '', $2, $3, now() + interval '30 minutes')`,
    [hashOfToken(token), subject, name],
  );
}

/** Takes an arrival, once. */
export async function takeArrival(tx: Queryable, token: string): Promise<Arrival | null> {
  const { rows } = await tx.query<Arrival>(
    `DELETE FROM oidc_journey WHERE token_hash = $1 AND subject IS NOT NULL AND expires_at > now() RETURNING subject, name`,
    [hashOfToken(token)],
  );
  return rows[0] ?? null;
}

/** Who is who at a provider. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export const personOfIdentity = async (db: Queryable, { issuer, subject }: ExternalIdentity): Promise<string | null> =>
  (
    await db.query<{ person_id: string }>(
      'SELECT person_id FROM external_identity WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    )
  ).rows[0]?.person_id ?? null;

/** From now on the subject is this person; false if it is somebody already. */
export async function linkIdentity(
  tx: Queryable,
  { issuer, subject }: ExternalIdentity,
  person: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO external_identity (issuer, subject, person_id, linked_at) VALUES ($1, $2, $3, now())
     ON CONFLICT DO NOTHING`,
    [issuer, subject, person],
  );
  return rowCount === 1;
}
