import type { Queryable } from '../pool.ts';

/** A login with what a sign-in needs to know of it. */
export interface Login {
  readonly id: string;
  readonly password_hash: string;
  /** Until when no password is looked at; null: not locked. */
  readonly locked_until: Date | null;
}

const FIND = `
  SELECT id, password_hash, CASE WHEN locked_until > now() THEN locked_until END AS locked_until
  FROM person WHERE`;

export const findLogin = async (db: Queryable, login: string): Promise<Login | undefined> =>
  (await db.query<Login>(`${FIND} login = $1`, [login])).rows[0];

export const findLoginOfPerson = async (db: Queryable, person: string): Promise<Login | undefined> =>
  (await db.query<Login>(`${FIND} id = $1`, [person])).rows[0];

/** Counts a wrong password; the fifth in a row locks the login for fifteen minutes, after which counting begins anew. */
export async function countWrongPassword(db: Queryable, person: string): Promise<void> {
  await db.query(
    `UPDATE person SET
       failed_logins = CASE WHEN failed_logins >= 4 THEN 0 ELSE failed_logins + 1 END,
       locked_until = CASE WHEN failed_logins >= 4 THEN now() + interval '15 minutes' END
     WHERE id = $1`,
    [person],
  );
}

/** A right password ends the row of wrong ones. */
export async function forgetWrongPasswords(db: Queryable, person: string): Promise<void> {
  await db.query('UPDATE person SET failed_logins = 0, locked_until = NULL WHERE id = $1 AND failed_logins > 0', [
    person,
  ]);
}
