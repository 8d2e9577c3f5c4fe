import type { Instant } from '../../domain/clock/instant.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Introduction, IntroductionContent } from '../../proof/introduction.ts';
import type { ProofKeyPair } from '../../proof/keys.ts';
import type { Queryable } from '../pool.ts';

/** The public part of a key, and from when to when the zone signed with it. */
export interface PublishedKey {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly from: Instant;
  /** Null: in use. */
  readonly to: Instant | null;
  /** By the key before; null: the first, or one that nobody introduced. */
  readonly introduction: Introduction | null;
}

/** Keeps a key with which the zone signs from now on; the public part of the one before stays, its private part goes. */
export async function keepProofKey(
  tx: Queryable,
  zone: string,
  key: ProofKeyPair,
  { by, introduction }: { readonly by: string; readonly introduction: Introduction | null },
): Promise<void> {
  await tx.query('UPDATE proof_key SET valid_to = now(), private_key = NULL WHERE zone_id = $1 AND valid_to IS NULL', [
    zone,
  ]);
  await tx.query(
    `INSERT INTO proof_key (id, zone_id, public_key, private_key, valid_from, made_by, introduced_by, introduction, introduction_signature)
     VALUES ($1, $2, $3, $4, now(), $5, $6, $7, $8)`,
    [
      key.id,
      zone,
      key.publicKey,
      key.locked,
      by,
      introduction?.by ?? null,
      introduction && JSON.stringify(introduction.content),
      introduction?.signature ?? null,
    ],
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

interface KeyRow {
  readonly id: string;
  readonly public_key: Buffer;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly introduced_by: string | null;
  readonly introduction: IntroductionContent | null;
  readonly introduction_signature: Buffer | null;
}

/** All keys of a zone, the oldest first. */
export async function publishedKeys(db: Queryable, zone: string): Promise<readonly PublishedKey[]> {
  const { rows } = await db.query<KeyRow>(
    `SELECT id, public_key, valid_from, valid_to, introduced_by, introduction, introduction_signature FROM proof_key
     WHERE zone_id = $1 ORDER BY valid_from, valid_to NULLS LAST, id`,
    [zone],
  );
  return rows.map((row) => ({
    id: row.id,
    publicKey: row.public_key,
    from: instantFromMs(row.valid_from.getTime()),
    to: row.valid_to && instantFromMs(row.valid_to.getTime()),
    introduction: introductionOf(row),
  }));
}

const introductionOf = ({ introduced_by: by, introduction: content, introduction_signature: signature }: KeyRow) =>
  by !== null && content !== null && signature !== null ? { by, content, signature } : null;
