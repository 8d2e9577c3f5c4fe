import { createHash, randomUUID } from 'node:crypto';
import type { Signature, Signed } from '../../domain/case/signature.ts';
import type { Mandate } from '../../domain/mandate/mandate.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { insertSignature } from '../../db/desk/signature.ts';
import { untilCommit, type Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';
import type { SignedIn } from '../../db/desk/who.ts';

/** Who signs; of an agent, on which mandate. */
type Signing = SignedIn & { readonly on?: Pick<Mandate, 'id' | 'instrument'> | null };

/** A signature with the text that was signed and how: both are kept, in the transaction in which what it bears is recorded. */
export interface SignedText {
  readonly signature: Signature;
  readonly signed: Signed;
}

/** A way of signing (电子签名法 13, 14). Applicants and officers sign through it; another one can be put in its place. */
export interface Signer {
  /**
   * Has `who` sign `text` at a moment of the zone's clock: text, hash, person, capacity and time, of an agent
   * the mandate on which it signs, of a substitute the person who is away. Throws a problem if it cannot be signed now.
   */
  sign(text: string, who: Signing, at: Instant): Promise<SignedText>;
}

/** Signs for whoever gave the password again within the last five minutes of the session; else 403 `E-CONFIRM`. */
export const embeddedSigner: Signer = {
  async sign(text, who, at) {
    requireConfirmed(who);
    const signature = {
      id: randomUUID(),
      person: who.person.id,
      name: who.person.name,
      capacity: who.hat?.capacity ?? '',
      at,
      textHash: hashOfText(text),
      ...(who.on && { mandate: { id: who.on.id, instrument: who.on.instrument } }),
    };
    return { signature, signed: { means: 'embedded', text, for: who.hat?.for ?? null } };
  },
};

/** Keeps what was signed in the running transaction. Not waited for: whatever refers to it is written after it. */
export function keepSigned(tx: Queryable, { signature, signed }: SignedText): Signature {
  untilCommit(insertSignature(tx, signature, signed));
  return signature;
}

/** What a signature binds: SHA-256 of the text, in hex. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Refuses whoever did not give the password again; for telling so before anything is done. */
export function requireConfirmed(who: SignedIn): void {
  if (who.confirmedUntil && who.confirmedUntil.getTime() > Date.now()) return;
  throw new Problem(403, { code: 'E-CONFIRM' });
}
