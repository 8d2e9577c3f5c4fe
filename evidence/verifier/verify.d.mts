import type { Tools } from './check.d.mts';

/** Hashing and signatures by Node. */
export const tools: Tools;

/** The files of a zip, by its central directory. @throws if it is none. */
export function filesOfZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array>;
