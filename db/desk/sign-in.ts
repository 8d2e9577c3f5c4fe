import type { Queryable } from '../pool.ts';
import { hashOfToken } from './who.ts';

/** A login with what a sign-in needs to know of it. */
export interface Login {
  readonly id: string;
  readonly login: string;
  readonly password_hash: string;
}

export const findLogin = async (db: Queryable, login: string): Promise<Login | undefined> =>
  (await db.query<Login>('SELECT id, login, password_hash FROM person WHERE login = $1', [login])).rows[0];

export const findLoginOfPerson = async (db: Queryable, person: string): Promise<Login | undefined> =>
  (await db.query<Login>('SELECT id, login, password_hash FROM person WHERE id = $1', [person])).rows[0];

/** An attempt to give the password of a login (or of `loginOfPerson`, by who is signed in) from an address. */
export interface Attempt {
  readonly login: string;
  readonly address: string;
}

/** The longest lock. */
const LONGEST_SECONDS = 900;

/** The row of a login from wherever. */
const ANYWHERE = '';

// A lock that ends later than any does was set before the clock of the machine was put back, and would last longer by as much.
// From an address where the right password was given before, only its own wrong ones count.
const LOCKED = `
  SELECT max(locked_until) AS until FROM sign_in_attempt
  WHERE login_hash = $1 AND locked_until > now() AND locked_until <= now() + interval '${LONGEST_SECONDS} seconds' AND (address = $2
    OR address = '${ANYWHERE}' AND NOT EXISTS (
      SELECT 1 FROM sign_in_attempt k WHERE k.login_hash = $1 AND k.address = $2 AND k.known))`;

/** Until when no password is looked at for this attempt; null: it is. */
export async function lockOf(db: Queryable, { login, address }: Attempt): Promise<Date | null> {
  const { rows } = await db.query<{ until: Date | null }>(LOCKED, [hashOfToken(login), address]);
  return rows[0]?.until ?? null;
}

/** So many logins are tried in vain within a minute from one address: [A] more than a hall of officers mistypes in one. */
const MOST_LOGINS = 30;

// Who was right from there before does not wait: behind one address there may be a whole hall, and somebody in it who tries.
const SPRAYED = `
  SELECT count(*) >= ${MOST_LOGINS} AND NOT EXISTS (
      SELECT 1 FROM sign_in_attempt k WHERE k.login_hash = $1 AND k.address = $2 AND k.known) AS sprayed
  FROM sign_in_attempt WHERE address = $2 AND failures > 0 AND tried_at BETWEEN now() - interval '1 minute' AND now()`;

/** Are passwords being tried from this address on one login after another, so that no more are looked at for a minute? */
export async function isSprayed(db: Queryable, { login, address }: Attempt): Promise<boolean> {
  if (isOfPerson(login)) return false;
  const { rows } = await db.query<{ sprayed: boolean }>(SPRAYED, [hashOfToken(login), address]);
  return rows[0]?.sprayed ?? false;
}

// A day without one ends the row of wrong ones. From the `first` wrong one in a row on there is a wait: `pause` seconds,
// doubled each time up to `longest`.
const COUNT = `
  INSERT INTO sign_in_attempt AS a (login_hash, address, failures, tried_at)
  SELECT $1, address, 1, now() FROM unnest($2::text[]) AS address
  ON CONFLICT (login_hash, address) DO UPDATE SET tried_at = now(),
    failures = CASE WHEN a.tried_at < now() - interval '1 day' THEN 1 ELSE a.failures + 1 END
  RETURNING address, failures`;

const LOCK = `
  UPDATE sign_in_attempt SET locked_until = now() + make_interval(secs => $3) WHERE login_hash = $1 AND address = $2`;

/** Counts a wrong password, for its address and for the login from wherever. */
export async function countWrongPassword(db: Queryable, { login, address }: Attempt): Promise<void> {
  const hash = hashOfToken(login);
  const { rows } = await db.query<{ address: string; failures: number }>(COUNT, [hash, [address, ANYWHERE]]);
  for (const row of rows) {
    const seconds = row.address === ANYWHERE ? pauseAnywhere(row.failures) : pauseAt(row.failures);
    if (seconds > 0) await db.query(LOCK, [hash, row.address, seconds]);
  }
}

/** From one address: the fifth wrong one in a row costs half a minute, each further one twice as much, up to 15 minutes. */
const pauseAt = (failures: number): number =>
  failures < 5 ? 0 : Math.min(30 * 2 ** Math.min(failures - 5, 10), LONGEST_SECONDS);

/** From many addresses (NIST SP 800-63B: a hundred at most): one guess in half a minute. Who was right from there before does not wait. */
const pauseAnywhere = (failures: number): number => (failures < 100 ? 0 : 30);

const FORGIVE = `
  INSERT INTO sign_in_attempt (login_hash, address, failures, known, tried_at) VALUES ($1, $2, 0, true, now())
  ON CONFLICT (login_hash, address) DO UPDATE SET failures = 0, locked_until = NULL, known = true, tried_at = now()`;

/** A right password ends the row of wrong ones, and makes the address known. */
export async function forgetWrongPasswords(db: Queryable, { login, address }: Attempt): Promise<void> {
  await db.query(FORGIVE, [hashOfToken(login), address]);
  await db.query('DELETE FROM sign_in_attempt WHERE login_hash = $1 AND address = $2', [hashOfToken(login), ANYWHERE]);
}

/** A new password lifts every lock of the person, and makes every address unknown. */
export async function liftLocks(db: Queryable, person: string): Promise<void> {
  const { rows } = await db.query<{ login: string }>('SELECT login FROM person WHERE id = $1', [person]);
  const names = [...rows.map((row) => row.login), loginOfPerson(person)];
  await db.query('DELETE FROM sign_in_attempt WHERE login_hash = ANY ($1)', [names.map(hashOfToken)]);
}

/** Under which name the attempts of a person who is signed in are counted: no stranger's count among them, since no line has a break. */
export const loginOfPerson = (person: string): string => `person\n${person}`;

/** Is it such a name? */
export const isOfPerson = (login: string): boolean => login.startsWith(loginOfPerson(''));
