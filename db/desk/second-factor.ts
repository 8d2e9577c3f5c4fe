import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** The second factor of a person; not `confirmed` as long as no code of it was given. */
export interface SecondFactor {
  /** Locked with the installation's secret. */
  readonly secret: Buffer;
  readonly confirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
}

export const findSecondFactor = async (db: Queryable, person: string): Promise<SecondFactor | null> =>
  (
    await db.query<SecondFactor>(
      `SELECT secret, confirmed_at AS "confirmedAt", (SELECT count(*)::int FROM recovery_code c
         WHERE c.person_id = f.person_id AND c.used_at IS NULL) AS "recoveryCodesLeft"
       FROM second_factor f WHERE person_id = $1`,
      [person],
    )
  ).rows[0] ?? null;

/** Begins a second factor, or begins it anew; false if there is one that is confirmed. */
export async function beginSecondFactor(tx: Queryable, person: string, secret: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO second_factor AS f (person_id, secret, created_at) VALUES ($1, $2, now())
     ON CONFLICT (person_id) DO UPDATE SET secret = $2, created_at = now(), last_step = 0 WHERE f.confirmed_at IS NULL`,
    [person, secret],
  );
  return rowCount === 1;
}

/** From now on the second factor is asked for at each sign-in. */
export async function confirmSecondFactor(tx: Queryable, person: string): Promise<void> {
  await tx.query('UPDATE second_factor SET confirmed_at = now() WHERE person_id = $1', [person]);
}

/** Takes the code of a half minute; false if it, or a later one, was taken before. Of two at once one is taken. */
export async function takeStep(tx: Queryable, person: string, step: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE second_factor SET last_step = $2 WHERE person_id = $1 AND last_step < $2',
    [person, step],
  );
  return rowCount === 1;
}

/** Keeps new recovery codes as hashes, in place of those before. */
export async function keepRecoveryCodes(tx: Queryable, person: string, codes: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [person]);
  await tx.query('INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::text[])', [
    person,
    codes.map(hashOfToken),
  ]);
}

/** Takes a recovery code; false if it is none of the person's, or was used. */
export async function takeRecoveryCode(tx: Queryable, person: string, code: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE recovery_code SET used_at = now() WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL',
    [person, hashOfToken(code)],
  );
  return rowCount === 1;
}

/** Takes the second factor away; false if there is none. */
export async function endSecondFactor(tx: Queryable, person: string): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM second_factor WHERE person_id = $1', [person]);
  return rowCount === 1;
}
