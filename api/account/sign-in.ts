import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import {
  countWrongPassword,
  forgetWrongPasswords,
  isOfPerson,
  isSprayed,
  lockOf,
  loginOfPerson,
  type Attempt,
  type Login,
} from '../../db/desk/sign-in.ts';
import type { Pool } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { matchesPassword } from './password.ts';
import { oneAtATime } from '../http/one-at-a-time.ts';
import { Problem } from '../http/problem.ts';

/** A further proof that is asked for once the password is right: null if it is given, else the refusal, and whether it counts as an attempt. */
export type Further = (person: string) => Promise<{ readonly code: string; readonly counts: boolean } | null>;

/** How somebody proves to be the owner of a login. */
export interface Proof {
  readonly find: () => Promise<Login | undefined>;
  readonly password: string;
  readonly further?: Further;
}

/** So many attempts from one address are looked at side by side. */
const LANES = 4;

/** Attempts of one lane are looked at one after another, and those on one login are in one lane. */
function laneOf({ login, address }: Attempt): string {
  if (isOfPerson(login)) return `${address} ${login}`;
  return `${address} ${createHash('sha256').update(login).digest().readUInt8() % LANES}`;
}

/**
 * Checks the password of a login, and the further proof if one is asked for. One attempt at a time for each login and
 * address, and few for each address, so that many at once cannot outrun the counting of wrong ones.
 *
 * Throws 401 `E-SIGN-IN-WRONG` (or what the further proof says), or 429: `E-SIGN-IN-LOCKED` after five wrong ones in a row
 * from the address, for half a minute and each time twice as long; `E-RATE` where one login after another is tried from there.
 * All are told alike for a login that is there and one that is not.
 */
export async function checkPassword(pool: Pool, attempt: Attempt, proof: Proof): Promise<Login> {
  return oneAtATime(laneOf(attempt), async () => {
    const asked = [proof.find(), lockOf(pool, attempt), isSprayed(pool, attempt)] as const;
    const [login, until, sprayed] = await Promise.all(asked);
    if (until) throw locked(until);
    if (sprayed) throw new Problem(429, { code: 'E-RATE' }, { 'retry-after': '60' });
    if (!(await matchesPassword(login?.password_hash, proof.password)) || !login) {
      await countWrongPassword(pool, attempt);
      throw new Problem(401, { code: 'E-SIGN-IN-WRONG' });
    }
    await requireFurther(pool, attempt, (await proof.further?.(login.id)) ?? null);
    await forgetWrongPasswords(pool, attempt);
    return login;
  });
}

/** The further proof alone, of somebody who was vouched for elsewhere; counted and locked as wrong passwords are. */
export async function checkFurther(pool: Pool, attempt: Attempt, person: string, further: Further): Promise<void> {
  await oneAtATime(laneOf(attempt), async () => {
    const until = await lockOf(pool, attempt);
    if (until) throw locked(until);
    await requireFurther(pool, attempt, await further(person));
    await forgetWrongPasswords(pool, attempt);
  });
}

async function requireFurther(pool: Pool, attempt: Attempt, wanting: Awaited<ReturnType<Further>>): Promise<void> {
  if (wanting?.counts) await countWrongPassword(pool, attempt);
  if (wanting) throw new Problem(401, { code: wanting.code, field: 'code' });
}

/** From where an attempt comes: the address, of an IPv6 one the network. */
export const addressOf = (request: Pick<Request, 'ip'>): string => ipKeyGenerator(request.ip ?? '');

/** The attempt of somebody who is signed in: counted apart, so that no stranger can keep anybody from signing. */
export const attemptOf = (person: string, request: Pick<Request, 'ip'>): Attempt => ({
  login: loginOfPerson(person),
  address: addressOf(request),
});

function locked(until: Date): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
  const facts = { until: instantFromMs(until.getTime()).slice(11, 16) };
  return new Problem(429, { code: 'E-SIGN-IN-LOCKED', facts }, { 'retry-after': String(seconds) });
}
