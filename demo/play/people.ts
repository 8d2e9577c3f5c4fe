import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { DEMO_PASSWORD } from '../world/people.ts';

/** A confirmation holds five minutes; asked for again well before. */
const CONFIRMED_FOR_MS = 4 * 60_000;

export interface People {
  /** The person with that login, signed in. */
  as(login: string): Promise<SignedInClient>;
  /** The same, ready to sign. */
  signing(login: string): Promise<SignedInClient>;
}

/** Signs people in as they are needed. */
export function peopleOf(base: string): People {
  const signedIn = new Map<string, Promise<SignedInClient>>();
  const confirmedAt = new Map<string, number>();
  const as = (login: string): Promise<SignedInClient> => {
    const person = signedIn.get(login) ?? signIn(base, login, DEMO_PASSWORD);
    signedIn.set(login, person);
    return person;
  };
  return {
    as,
    async signing(login) {
      const person = await as(login);
      if (Date.now() - (confirmedAt.get(login) ?? 0) < CONFIRMED_FOR_MS) return person;
      await person.confirm();
      confirmedAt.set(login, Date.now());
      return person;
    },
  };
}
