import type { Instant } from '../../domain/clock/instant.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { ProofKeyPair } from '../../proof/keys.ts';
import type { Queryable } from '../pool.ts';

/** The public part of a key, and from when to when the zone signed with it. */
export interface PublishedKey {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly from: Instant;
  /** Null: in use. */
  readonly to: Instant | null;
}

/** Keeps a key with which the zone signs from now on; the public part of the one before stays, its private part goes. */
export async function keepProofKey(tx: Queryable, zone: string, key: ProofKeyPair, by: string): Promise<void> {
  await tx.query('UPDATE proof_key SET valid_to = now(), private_key = NULL WHERE zone_id = $1 AND valid_to IS NULL', [
    zone,
  ]);
  await tx.query(
    'INSERT INTO proof_key (id, zone_id, public_key, private_key, valid_from, made_by) VALUES ($1, $2, $3, $4, now(), $5)',
    [key.id, zone, key.publicKey, key.locked, by],
  );
}

/** Keeps a first key; if the zone has one already, nothing happens. */
export async function keepFirstProofKey(db: Queryable, zone: string, key: ProofKeyPair): Promise<void> {
  await db.query(
    `INSERT INTO proof_key (id, zone_id, public_key, private_key, valid_from, made_by)
     VALUES ($1, $2, $3, $4, now(), 'system') ON CONFLICT (zone_id) WHERE valid_to IS NULL DO NOTHING`,
    [key.id, zone, key.publicKey, key.locked],
  );
}

/** The key with which a zone signs, its private part locked; null: it has none yet. */
export async function signingKeyOf(db: Queryable, zone: string): Promise<{ id: string; locked: Buffer } | null> {
  const { rows } = await db.query<{ id: string; locked: Buffer }>(
    'SELECT id, private_key AS locked FROM proof_key WHERE zone_id = $1 AND valid_to IS NULL',
    [zone],
  );
  return rows[0] ?? null;
}

/** All keys of a zone, the oldest first. */
export async function publishedKeys(db: Queryable, zone: string): Promise<readonly PublishedKey[]> {
  const { rows } = await db.query<{ id: string; public_key: Buffer; valid_from: Date; valid_to: Date | null }>(
    'SELECT id, public_key, valid_from, valid_to FROM proof_key WHERE zone_id = $1 ORDER BY valid_from, id',
    [zone],
  );
  return rows.map(({ id, public_key, valid_from, valid_to }) => ({
    id,
    publicKey: public_key,
    from: instantFromMs(valid_from.getTime()),
    to: valid_to && instantFromMs(valid_to.getTime()),
  }));
}
