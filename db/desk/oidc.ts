import type { Queryable } from '../pool.ts';
import { noteOfAccount } from './account-event.ts';
import { endSessionsOf } from './session.ts';
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
  /** The credit code of the enterprise for which the provider says that (s)he acts; empty: it says of none. */
  readonly uscc: string;
  /** A second factor was asked at the provider. */
  readonly provedTwice: boolean;
}

/** Keeps for half an hour who came back and is to prove more here: a code, or who of this system (s)he is, or an enterprise. */
export async function keepArrival(db: Queryable, token: string, arrival: Arrival): Promise<void> {
  await db.query(
    `INSERT INTO oidc_journey (token_hash, state, nonce, verifier, subject, name, uscc, proved_twice, expires_at)
     VALUES ($1, '', '', '', $2, $3, $4, $5, now() + interval '30 minutes')`,
    [hashOfToken(token), arrival.subject, arrival.name, arrival.uscc, arrival.provedTwice],
  );
}

const ARRIVAL = 'token_hash = $1 AND subject IS NOT NULL AND expires_at > now()';
const OF_ARRIVAL = `subject, name, coalesce(uscc, '') AS uscc, proved_twice AS "provedTwice"`;

/** An arrival that is kept; it stays until it is taken. */
export const findArrival = async (db: Queryable, token: string): Promise<Arrival | null> =>
  (await db.query<Arrival>(`SELECT ${OF_ARRIVAL} FROM oidc_journey WHERE ${ARRIVAL}`, [hashOfToken(token)])).rows[0] ??
  null;

/** Takes an arrival, once. */
export async function takeArrival(tx: Queryable, token: string): Promise<Arrival | null> {
  const { rows } = await tx.query<Arrival>(`DELETE FROM oidc_journey WHERE ${ARRIVAL} RETURNING ${OF_ARRIVAL}`, [
    hashOfToken(token),
  ]);
  return rows[0] ?? null;
}

/** Who is who at a provider. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Holds who somebody is here until the transaction ends: a link that is ended opens no session afterwards. */
export const holdIdentity = async (
  tx: Queryable,
  { issuer, subject }: ExternalIdentity,
  person: string,
): Promise<boolean> =>
  (
    await tx.query('SELECT 1 FROM external_identity WHERE issuer = $1 AND subject = $2 AND person_id = $3 FOR SHARE', [
      issuer,
      subject,
      person,
    ])
  ).rowCount === 1;

export const personOfIdentity = async (db: Queryable, { issuer, subject }: ExternalIdentity): Promise<string | null> =>
  (
    await db.query<{ person_id: string }>(
      'SELECT person_id FROM external_identity WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    )
  ).rows[0]?.person_id ?? null;

/** From now on the subject is this person, as `by` says; false if it is somebody already, or the person is another there. */
export async function linkIdentity(
  tx: Queryable,
  { issuer, subject }: ExternalIdentity,
  { person, by }: { readonly person: string; readonly by: string },
): Promise<boolean> {
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [person]);
  const { rowCount } = await tx.query(
    `INSERT INTO external_identity (issuer, subject, person_id, linked_at) SELECT $1, $2, $3, now()
     WHERE NOT EXISTS (SELECT 1 FROM external_identity WHERE issuer = $1 AND person_id = $3) ON CONFLICT DO NOTHING`,
    [issuer, subject, person],
  );
  if (rowCount !== 1) return false;
  await noteOfAccount(tx, { person, kind: 'identityLinked', by });
  return true;
}

/** Ends at once who a person is at a provider, with every session; nothing where there was none. */
export async function unlinkIdentity(
  tx: Queryable,
  issuer: string,
  { person, by }: { readonly person: string; readonly by: string },
): Promise<void> {
  const gone = await tx.query('DELETE FROM external_identity WHERE issuer = $1 AND person_id = $2', [issuer, person]);
  if (gone.rowCount === 0) return;
  await endSessionsOf(tx, person, null);
  await noteOfAccount(tx, { person, kind: 'identityEnded', by });
}
