import type { Queryable } from '../pool.ts';
import { liftLocks } from './sign-in.ts';

/** A person who is to sign in. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly passwordHash: string;
}

/** Registers a person; false if the login is taken. */
export async function insertPerson(tx: Queryable, person: NewPerson): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (login) DO NOTHING`,
    [person.id, person.name, person.login, person.passwordHash],
  );
  return rowCount === 1;
}

/** Sets a password, lifts a lock and ends the person's sessions, except `kept`. */
export async function setPassword(tx: Queryable, person: string, hash: string, kept: string | null): Promise<void> {
  await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [person, hash]);
  await liftLocks(tx, person);
  await tx.query(
    'UPDATE session SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL AND token_hash IS DISTINCT FROM $2',
    [person, kept],
  );
}

/** How a person belongs to a zone: all hats are of it (`own`), some are, or none. */
export async function belonging(db: Queryable, person: string, zone: string): Promise<'own' | 'shared' | 'none'> {
  const { rows } = await db.query<{ here: boolean; elsewhere: boolean }>(
    `SELECT coalesce(bool_or(zone_id = $2), false) AS here, coalesce(bool_or(zone_id IS DISTINCT FROM $2), false) AS elsewhere
     FROM hat WHERE person_id = $1`,
    [person, zone],
  );
  if (!rows[0]?.here) return 'none';
  return rows[0].elsewhere ? 'shared' : 'own';
}
