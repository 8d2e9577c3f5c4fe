import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { SIGN_IN_DEFAULTS, type SignInSettings } from '../../config-sign-in.ts';

/** How much hashing costs. */
type Cost = Pick<SignInSettings, 'passwordMemory'>;

/**
 * Hashes a password with argon2id (the package's default) as OWASP recommends: 19 MiB, two passes; 33 ms to verify, off the event
 * loop. Salt and cost stand in the hash.
 */
export const hashPassword = (password: string, { passwordMemory }: Cost): Promise<string> =>
  hash(password, { memoryCost: passwordMemory, timeCost: 2, parallelism: 1 });

/** Compares a password with the hash of a login; false, after the same time, for an unknown login and one without password. */
export async function matchesPassword(hashed: string | undefined, password: string): Promise<boolean> {
  if (hashed?.startsWith('$argon2')) return verify(hashed, password);
  await verify(await nobodysHash(), password);
  return false;
}

let nobodys: Promise<string> | undefined;
const nobodysHash = (): Promise<string> =>
  (nobodys ??= hashPassword(randomBytes(24).toString('base64'), SIGN_IN_DEFAULTS));
