import type { Readable } from 'node:stream';

/** What `put` took in. */
export interface Stored {
  /** In hexadecimal; the name under which it is found again. */
  readonly sha256: string;
  readonly size: number;
}

/** A place for bytes, found by their hash. Equal bytes are kept once; nothing is ever changed. */
export interface BlobStore {
  /** Keeps a stream to its end and answers its hash. If the stream breaks, nothing is kept and the error is thrown. */
  put(bytes: Readable): Promise<Stored>;
  /** The bytes of a hash. Throws if there are none. */
  get(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
}
