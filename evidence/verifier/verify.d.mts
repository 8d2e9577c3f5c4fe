import type { Tools } from './check.d.mts';

/** Hashing, signatures and unpacking by Node. */
export const tools: Tools;
