import type { QueryClient } from '@tanstack/react-query';
import { msOf } from '../../../domain/clock/instant.ts';
import { codeOf } from '../asking/client.ts';
import { knownMe } from './me.ts';
import { cancelled, isCancelled, prompt } from './prompts.ts';
import { shownHat } from './shown-hat.ts';

/**
 * Sends a request, and again after the person gave the password (E-CONFIRM), signed in again (E-SIGN-IN) or put on again the hat
 * that the page shows (E-HAT-OTHER).
 * `send` keeps its key, so that nothing is done twice.
 */
export async function whenAllowed<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (thrown) {
    await remedy(thrown);
    return whenAllowed(send);
  }
}

/** The same for what a page asks by itself: whoever closes the dialog is told what was refused. */
export async function readWhenAllowed<T>(read: () => Promise<T>): Promise<T> {
  let refused: unknown;
  const reading = () =>
    read().catch((thrown: unknown) => {
      refused = thrown;
      throw thrown;
    });
  return whenAllowed(reading).catch((thrown: unknown) => {
    throw isCancelled(thrown) ? refused : thrown;
  });
}

async function remedy(thrown: unknown): Promise<void> {
  const code = codeOf(thrown);
  if (code === 'E-HAT-OTHER') return inTheSameHat();
  if (code === 'E-CONFIRM') return prompt('confirm');
  if (code !== 'E-SIGN-IN') throw thrown;
  return prompt('signIn');
}

/** What was begun in one hat goes on in that hat alone. */
async function inTheSameHat(): Promise<void> {
  const hat = shownHat();
  await prompt('otherHat');
  if (shownHat() !== hat) throw cancelled();
}

/** The same for what must be signed: the password is asked first if it was not given within the last five minutes. */
export async function whenSigned<T>(send: () => Promise<T>, queries: QueryClient): Promise<T> {
  const until = knownMe(queries)?.confirmedUntil;
  if (until === null || until === undefined || msOf(until) < Date.now()) await prompt('confirm');
  return whenAllowed(send);
}
