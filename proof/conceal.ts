import { hash, randomFillSync } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import { conceal } from '../domain/personal.ts';

const SALT_BYTES = 16;

/** The same event, with a commitment in the place of each name: SHA-256 of salt, place and name, each on a line. */
export const concealWith = (event: unknown, salt: string): unknown =>
  conceal(event, (place, words) => hash('sha256', `${salt}\n${place}\n${words}`, 'hex'));

/** A commitment in the place of the whole of what an event says. */
export const commitTo = (data: unknown, salt: string): { readonly concealed: string } => ({
  concealed: hash('sha256', `${salt}\n${canonical(data)}`, 'hex'),
});

/** Random bytes are fetched for many salts at once: each fetch costs more than all else that a salt takes. */
const RANDOM = Buffer.alloc(SALT_BYTES * 256);
let used = RANDOM.length;

/** A salt for one event: 128 random bits as 32 hex digits, so that a name cannot be guessed from its commitment. */
export function newSalt(): string {
  if (used === RANDOM.length) {
    randomFillSync(RANDOM);
    used = 0;
  }
  used += SALT_BYTES;
  return RANDOM.toString('hex', used - SALT_BYTES, used);
}
