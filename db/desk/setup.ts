import { randomBytes, randomUUID } from 'node:crypto';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';
import { insertHat } from './hat.ts';
import { insertPerson, type NewPerson } from './person.ts';

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

/** Is there an administrator of the whole system who can sign in? One that only keys belong to does not count. */
export async function hasAdministrator(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT 1 FROM hat h JOIN person p ON p.id = h.person_id
     WHERE h.capacity = 'admin' AND h.zone_id IS NULL AND h.enterprise_id IS NULL AND p.password_hash <> '!' LIMIT 1`,
  );
  return rowCount === 1;
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
