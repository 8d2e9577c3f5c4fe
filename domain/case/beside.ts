import { refuse, type Refusal } from '../refusal.ts';
import type { Signed } from './signature.ts';

/** A key of a person, with the hash of the request that it came with. */
export interface KeyedRequest {
  readonly person: string;
  readonly key: string;
  readonly hash: string;
}

/** Refuses a key that is bound to another request (by its hash). */
export const refuseReused = ({ hash }: KeyedRequest, bound: string): Refusal | null =>
  hash === bound ? null : refuse('E-KEY-REUSED', { field: 'Idempotency-Key' });

/** What is kept with an act in the moment in which it is recorded, and not without it. No rule asks for it. */
export interface Beside {
  /** The text of the signature that stands in the wish, and how it was signed. */
  readonly signed?: Signed;
  /** The papers that the signer was shown, by the hash of their words; absent: none were. */
  readonly shown?: string;
  /** What was told late (补录), waited for a second person and is confirmed by this, by its id. */
  readonly confirms?: string;
  /** The key of the request, which is bound to what it came with. */
  readonly request?: KeyedRequest;
}
