import { randomBytes, randomUUID } from 'node:crypto';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';
import { insertHat } from './hat.ts';
import { insertPerson, type NewPerson } from './person.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/**
 * Makes the one-time link's token with which the first administrator is made; valid for 24 hours. Older tokens end.
 * Throws if there is an administrator.
 */
export async function createSetupLink(pool: Pool): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await transaction(pool, async (tx) => {
    await lockSetup(tx);
    if (await hasAdministrator(tx)) throw new Error('there is an administrator already');
    await tx.query('UPDATE setup_link SET used_at = now() WHERE used_at IS NULL');
    await tx.query(`INSERT INTO setup_link (token_hash, expires_at) VALUES ($1, now() + interval '24 hours')`, [
      hashOfToken(token),
    ]);
  });
  return token;
}

/**
 * Is there an administrator of the whole system who can sign in? One that only keys belong to does not count, nor does one whose role
 * begins later, as where it was given while the machine's clock stood in the future.
 */
export async function hasAdministrator(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(`${CAN_SIGN_IN} LIMIT 1`);
  return rowCount === 1;
}

const ADMINISTERS = `h.capacity = 'admin' AND h.zone_id IS NULL AND h.enterprise_id IS NULL`;
const TODAY = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const NOT_ENDED = `coalesce(h.last_day, 'infinity') >= ${TODAY}`;
const CAN_SIGN_IN = `
  SELECT 1 FROM hat h JOIN person p ON p.id = h.person_id
  WHERE ${ADMINISTERS} AND h.first_day <= ${TODAY} AND ${NOT_ENDED} AND p.password_hash <> '!'`;

/** An administrator of the whole system. */
export interface AdministratorRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  /** Only keys act in this name; nobody signs in with it. */
  readonly keysOnly: boolean;
}

/** The administrators of the whole system, by login. */
export async function listAdministrators(
  db: Queryable,
  { after, limit }: PageAsked,
): Promise<PageOf<AdministratorRow>> {
  const { rows } = await db.query<AdministratorRow>(
    `SELECT DISTINCT p.id, p.name, p.login, p.password_hash = '!' AS "keysOnly"
     FROM hat h JOIN person p ON p.id = h.person_id
     WHERE ${ADMINISTERS} AND ${NOT_ENDED} AND p.login > $1 ORDER BY p.login LIMIT $2`,
    [after ?? '', limit + 1],
  );
  return pageOf(rows, limit, ({ login }) => login);
}

/** Does a person administer the whole system, if only by keys? */
export async function isAdministrator(db: Queryable, person: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT 1 FROM hat h WHERE h.person_id = $1 AND ${ADMINISTERS} AND ${NOT_ENDED} LIMIT 1`,
    [person],
  );
  return rowCount === 1;
}

/**
 * Ends at once that a person administers the whole system, keys included; `none`: (s)he does not; `last`: nobody would be
 * left who can sign in.
 */
export async function endAdministrator(tx: Queryable, person: string): Promise<'ended' | 'none' | 'last'> {
  await lockSetup(tx);
  const { rowCount } = await tx.query(
    `UPDATE hat h SET last_day = ${TODAY} - 1
     WHERE h.person_id = $1 AND ${ADMINISTERS} AND ${NOT_ENDED}`,
    [person],
  );
  if (rowCount === 0) return 'none';
  return (await hasAdministrator(tx)) ? 'ended' : 'last';
}

/** Makes the first administrator with a set-up token; `invalid`: unknown, used or too old; `taken`: the login is. */
export async function makeFirstAdministrator(
  tx: Queryable,
  token: string,
  person: NewPerson,
): Promise<'made' | 'invalid' | 'taken'> {
  await lockSetup(tx);
  const { rowCount } = await tx.query(
    'UPDATE setup_link SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()',
    [hashOfToken(token)],
  );
  if (rowCount !== 1 || (await hasAdministrator(tx))) return 'invalid';
  return (await makeAdministrator(tx, person)) ? 'made' : 'taken';
}

/** Registers an administrator of the whole system; false if the login is taken. */
export async function makeAdministrator(tx: Queryable, person: NewPerson): Promise<boolean> {
  if (!(await insertPerson(tx, person))) return false;
  const none = { zone: null, bureau: null, enterprise: null, mandate: null, firstDay: null, lastDay: null };
  await insertHat(tx, { id: randomUUID(), person: person.id, capacity: 'admin', ...none });
  return true;
}

/** One set-up at a time, so that two links cannot make two first administrators. */
const lockSetup = async (tx: Queryable): Promise<void> => {
  await tx.query('LOCK TABLE setup_link IN SHARE ROW EXCLUSIVE MODE');
};
