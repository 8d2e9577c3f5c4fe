import type { Fault, Tools } from './check.d.mts';

/** The files of a zip, null if they cannot be told apart, and what in it is not as it was made. @throws if it is none. */
export function filesOfZip(
  zip: Uint8Array,
  tools: Pick<Tools, 'inflate'>,
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array> | null; readonly faults: readonly Fault[] }>;

/** Bytes that the files of a pack have together at most; a small zip may unpack to anything. */
export const MOST_UNPACKED: number;
