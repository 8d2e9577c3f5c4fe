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
  /** Takes the bytes of a hash away; nothing happens if there are none. Whoever asks makes sure that nothing points to them. */
  remove(sha256: string): Promise<void>;
  /** Everything that is kept, with the moment since when. */
  all(): AsyncIterable<{ readonly sha256: string; readonly since: Date }>;
}

/** A hash and nothing else: no path can be smuggled in. */
export function checkedHash(sha256: string): string {
  if (!isHash(sha256)) throw new Error(`not a SHA-256: ${sha256}`);
  return sha256;
}

/** A SHA-256 in hexadecimal. */
export const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);
