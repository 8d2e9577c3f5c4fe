import { randomBytes, randomUUID } from 'node:crypto';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { makeAdministrator } from './setup.ts';
import { hashOfToken } from './who.ts';

/** A key to be made: for a person who is an administrator, or (`admin`) for a new one of this name without a password. */
export interface NewApiKey {
  readonly name: string;
  readonly personId?: string;
  readonly admin?: true;
  /** At most 24. */
  readonly expiresInHours: number;
}

/**
 * Makes an administrator's API key with which a program on the machine itself sets things up (people with their roles as well)
 * and answers it; it is shown once, kept as a hash. With `admin` the key gets an administrator of its own, who cannot sign in
 * otherwise; a later key of that name belongs to the same one.
 */
export async function createApiKey(pool: Pool, key: NewApiKey): Promise<string> {
  return transaction(pool, async (tx) => {
    const person = key.personId ?? (await administratorFor(tx, key.name));
    const made = apiKeyOf(randomBytes(32));
    await insertApiKey(tx, made, { name: key.name, person, expiresInHours: key.expiresInHours, setUp: true });
    return made;
  });
}

/** The key that 32 secret bytes stand for. */
export const apiKeyOf = (bytes: Buffer): string => `ql_${bytes.toString('base64url')}`;

/** A key to be kept: of whom, until when, and for which routes and zone alone. */
export interface KeptKey {
  readonly name: string;
  readonly person: string;
  readonly expiresInHours: number | null;
  readonly scopes?: readonly string[] | undefined;
  readonly zone?: string | undefined;
  /** It gives powers away, as a set-up must; whole, and for a day at most. */
  readonly setUp?: boolean | undefined;
}

/** Keeps a key of a person, as a hash; answers what names it afterwards. */
export async function insertApiKey(tx: Queryable, key: string, kept: KeptKey): Promise<string> {
  const { name, person, expiresInHours, scopes, zone, setUp } = kept;
  const id = hashOfToken(key);
  await tx.query(
    `INSERT INTO api_key (key_hash, name, person_id, expires_at, scopes, zone_id, set_up, created_at)
     VALUES ($1, $2, $3, now() + make_interval(hours => $4), $5, $6, $7, now())`,
    [id, name, person, expiresInHours, scopes ?? null, zone ?? null, setUp ?? false],
  );
  return id;
}

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly person: string;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly last_used_at: Date | null;
  readonly scopes: readonly string[] | null;
  readonly zone: string | null;
  readonly set_up: boolean;
  readonly expires_soon: boolean;
}

/** All keys, the newest first. */
export async function listApiKeys(db: Queryable, { after, limit }: PageAsked): Promise<PageOf<ApiKeyRow>> {
  const { rows } = await db.query<ApiKeyRow>(
    `SELECT k.key_hash AS id, k.name, p.name AS person, k.created_at, k.expires_at, k.revoked_at,
       k.last_used_at, k.scopes, k.zone_id AS zone, k.set_up, k.revoked_at IS NULL
         AND coalesce(k.expires_at < now() + interval '30 days', false) AS expires_soon
     FROM api_key k JOIN person p ON p.id = k.person_id
     WHERE $1::text IS NULL OR (k.created_at, k.key_hash) < (SELECT created_at, key_hash FROM api_key WHERE key_hash = $1)
     ORDER BY k.created_at DESC, k.key_hash DESC LIMIT $2`,
    [after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** Revokes a key; false if there is none. */
export async function revokeApiKey(tx: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE key_hash = $1',
    [id],
  );
  return rowCount === 1;
}

/** No password hashes to this, so that its owner can only use keys. */
const NO_PASSWORD = '!';

async function administratorFor(tx: Queryable, name: string): Promise<string> {
  const login = `key.${name}`;
  const person = { id: randomUUID(), name, login, passwordHash: NO_PASSWORD };
  if (await makeAdministrator(tx, person)) return person.id;
  const { rows } = await tx.query<{ id: string }>('SELECT id FROM person WHERE login = $1 AND password_hash = $2', [
    login,
    NO_PASSWORD,
  ]);
  if (!rows[0]) throw new Error(`the login ${login} belongs to a person`);
  return rows[0].id;
}
