import { createHash, randomBytes } from 'node:crypto';
import { conceal } from '../domain/personal.ts';

/** The same event, with a commitment in the place of each name: SHA-256 of salt, place and name, each on a line. */
export const concealWith = (event: unknown, salt: string): unknown =>
  conceal(event, (place, words) => createHash('sha256').update(`${salt}\n${place}\n${words}`).digest('hex'));

/** A salt for one event: 16 bytes in hex, so that a name cannot be guessed from its commitment. */
export const newSalt = (): string => randomBytes(16).toString('hex');
