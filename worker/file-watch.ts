import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { hashesToCheck, keepBlobCheck, type BlobFault } from '../db/desk/blob-check.ts';
import type { Pool } from '../db/pool.ts';
import type { BlobStore } from '../files/blob-store.ts';
import { startRound, type Round } from './round.ts';

const A_MINUTE = 60_000;
const AT_ONCE = 20;

export interface FileParts {
  readonly pool: Pool;
  readonly blobs: BlobStore;
  readonly log: Logger;
}

/** Looks each minute at some of the bytes that files and papers rest on: are they there, and are they what their hash says? */
export const startFileWatch = (parts: FileParts): Round =>
  startRound({ log: parts.log, everyMs: A_MINUTE, failed: 'bytes not looked at', work: () => watchOnce(parts) });

/** Looks at the bytes that were not looked at for the longest time. Answers how many it looked at. */
export async function watchOnce({ pool, blobs, log }: FileParts): Promise<number> {
  const hashes = await hashesToCheck(pool, AT_ONCE);
  for (const sha256 of hashes) {
    const fault = await faultOf(blobs, sha256);
    if (fault) log.error({ sha256, fault }, 'bytes lost');
    await keepBlobCheck(pool, sha256, fault);
  }
  return hashes.length;
}

/** A store that does not answer says nothing about the bytes: then it throws. */
async function faultOf(blobs: BlobStore, sha256: string): Promise<BlobFault | null> {
  if (!(await blobs.has(sha256))) return 'missing';
  const hash = createHash('sha256');
  await pipeline(await blobs.get(sha256), hash);
  return hash.digest('hex') === sha256 ? null : 'changed';
}
