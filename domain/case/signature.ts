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

/** How a text was signed; `counter`: by hand at a window, with the hashes of the pictures of it. */
export interface Signed {
  readonly means: string;
  readonly text: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly for: { readonly id: string; readonly name: string } | null;
  readonly counter?: { readonly attendance: string; readonly pictures: readonly string[] };
}
