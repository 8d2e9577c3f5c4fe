import { countWrongPassword, forgetWrongPasswords, type Login } from '../db/desk/sign-in.ts';
import type { Pool } from '../db/pool.ts';
import { instantFromMs } from '../domain/clock/instant.ts';
import { matchesPassword } from './password.ts';
import { Problem } from './problem.ts';

type Find = () => Promise<Login | undefined>;

/**
 * Checks the password of a login and answers its person. One attempt at a time for each `name`, so that many at once
 * cannot outrun the counting of wrong ones.
 *
 * Throws 401 `E-SIGN-IN-WRONG` (unknown login or wrong password, told alike), or 429 `E-SIGN-IN-LOCKED` after five
 * wrong ones in a row; then fifteen minutes no password is looked at.
 */
export async function checkPassword(pool: Pool, name: string, find: Find, password: string): Promise<string> {
  return oneAtATime(name, async () => {
    const login = await find();
    if (login?.locked_until) throw locked(login.locked_until);
    if (await matchesPassword(login?.password_hash, password)) return acceptLogin(pool, login as Login);
    if (login) await countWrongPassword(pool, login.id);
    throw new Problem(401, { code: 'E-SIGN-IN-WRONG' });
  });
}

async function acceptLogin(pool: Pool, login: Login): Promise<string> {
  await forgetWrongPasswords(pool, login.id);
  return login.id;
}

function locked(until: Date): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
  const facts = { until: instantFromMs(until.getTime()).slice(11, 16) };
  return new Problem(429, { code: 'E-SIGN-IN-LOCKED', facts }, { 'retry-after': String(seconds) });
}

const queues = new Map<string, Promise<unknown>>();

async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(name) === turn) queues.delete(name);
  }
}
