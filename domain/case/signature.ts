import type { Instant } from '../clock/instant.ts';

/** A signature as it is kept: who signed what text, in which capacity, when (电子签名法 13). */
export interface Signature {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly capacity: string;
  readonly at: Instant;
  readonly textHash: string;
  /** Of an agent: the mandate on which it signed (民法典 162), by id and number of the letter. */
  readonly mandate?: { readonly id: string; readonly instrument: string };
}
