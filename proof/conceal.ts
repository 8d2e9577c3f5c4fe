import { hash, randomUUID } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import { conceal } from '../domain/personal.ts';

/** The same event, with a commitment in the place of each name: SHA-256 of salt, place and name, each on a line. */
export const concealWith = (event: unknown, salt: string): unknown =>
  conceal(event, (place, words) => hash('sha256', `${salt}\n${place}\n${words}`, 'hex'));

/** A commitment in the place of the whole of what an event says. */
export const commitTo = (data: unknown, salt: string): { readonly concealed: string } => ({
  concealed: hash('sha256', `${salt}\n${canonical(data)}`, 'hex'),
});

/** A salt for one event: 122 random bits as 32 hex digits, so that a name cannot be guessed from its commitment. */
export const newSalt = (): string => randomUUID().replaceAll('-', '');
