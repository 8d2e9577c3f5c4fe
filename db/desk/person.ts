import type { Queryable } from '../pool.ts';
import { noteOfAccount } from './account-event.ts';
import { endSessionsOf } from './session.ts';
import { liftLocks } from './sign-in.ts';

/** A person who is to sign in. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly passwordHash: string;
  /** An administrator chose the password, who knows it therefore. */
  readonly passwordGiven?: true;
}

/** Registers a person; false if the login is taken. */
export async function insertPerson(tx: Queryable, person: NewPerson): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO person (id, name, login, password_hash, password_given, created_at) VALUES ($1, $2, $3, $4, $5, now())
     ON CONFLICT (login) DO NOTHING`,
    [person.id, person.name, person.login, person.passwordHash, person.passwordGiven ?? false],
  );
  return rowCount === 1;
}

/** A new password: by whom, and which of the person's sessions goes on (none if another person set it). */
export interface NewPassword {
  readonly person: string;
  readonly hash: string;
  readonly by: string;
  readonly kept: string | null;
}

/** Sets a password, lifts a lock and ends the person's sessions, except `kept`. Set by another it must be changed. */
export async function setPassword(tx: Queryable, { person, hash, by, kept }: NewPassword): Promise<void> {
  const given = by !== person;
  await tx.query('UPDATE person SET password_hash = $2, password_given = $3 WHERE id = $1', [person, hash, given]);
  await liftLocks(tx, person);
  await endSessionsOf(tx, person, kept);
  await noteOfAccount(tx, { person, kind: given ? 'passwordGiven' : 'passwordChanged', by });
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

/** The enterprises for which a person acts, acted or will act. */
export const firmsOf = async (db: Queryable, person: string): Promise<readonly string[]> =>
  (
    await db.query<{ id: string }>(
      'SELECT DISTINCT enterprise_id AS id FROM hat WHERE person_id = $1 AND enterprise_id IS NOT NULL',
      [person],
    )
  ).rows.map(({ id }) => id);

/** The name of a person; undefined if there is none such. */
export const nameOfPerson = async (db: Queryable, person: string): Promise<string | undefined> =>
  (await db.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [person])).rows[0]?.name;
