import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the package's default) as OWASP recommends: 19 MiB, two passes; 33 ms to verify, off the event loop. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password; salt and cost stand in the hash. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Compares a password with the hash of a login; false, after the same time, for an unknown login and one without password. */
export async function matchesPassword(hashed: string | undefined, password: string): Promise<boolean> {
  if (hashed?.startsWith('$argon2')) return verify(hashed, password);
  await verify(await nobodysHash(), password);
  return false;
}

let nobodys: Promise<string> | undefined;
const nobodysHash = (): Promise<string> => (nobodys ??= hashPassword(randomBytes(24).toString('base64')));
