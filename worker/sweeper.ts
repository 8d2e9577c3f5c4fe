import type { Logger } from 'pino';
import { sweepFiles, sweepIdentities, unneeded, whileUnneeded } from '../db/desk/file-sweep.ts';
import { sweepOnce, type Keeping } from '../db/desk/sweep.ts';
import type { Pool } from '../db/pool.ts';
import type { BlobStore } from '../files/blob-store.ts';
import { startRound, type Round } from './round.ts';

const AN_HOUR = 3_600_000;
/** Rounds of an hour at most; what is left goes in the next one. */
const ROUNDS = 20;
/** Of so many hashes the record is asked at once. */
const AT_ONCE = 500;

interface Parts {
  readonly pool: Pool;
  readonly blobs: Pick<BlobStore, 'all' | 'remove'>;
  readonly log: Logger;
}

interface Kept extends Keeping {
  readonly fileDays: number;
}

/**
 * Takes away, hourly and once at the start, what nobody needs any more: old sessions, answers, what was carried out, and
 * files that were handed in nowhere, with their bytes.
 */
export const startSweeper = (parts: Parts, keep: Kept): Round =>
  startRound({
    log: parts.log,
    everyMs: AN_HOUR,
    atStart: true,
    failed: 'not swept',
    work: (mustStop) => sweep(parts, keep, mustStop),
  });

async function sweep(parts: Parts, keep: Kept, mustStop: () => boolean): Promise<void> {
  const { pool } = parts;
  for (let round = 0; round < ROUNDS && !mustStop(); round++) {
    const gone = [
      await sweepOnce(pool, keep),
      await sweepFiles(pool, keep.fileDays),
      await sweepIdentities(pool, keep.fileDays),
    ];
    if (gone.every((rows) => rows === 0)) break;
  }
  await sweepBytes(parts, keep, mustStop);
}

/** Takes away bytes that were kept long ago and that nothing rests on. */
export async function sweepBytes(
  { pool, blobs }: Pick<Parts, 'pool' | 'blobs'>,
  { fileDays }: Pick<Kept, 'fileDays'>,
  mustStop: () => boolean,
): Promise<void> {
  const before = Date.now() - fileDays * 24 * AN_HOUR;
  let old: string[] = [];
  const takeAway = async (): Promise<void> => {
    for (const sha256 of await unneeded(pool, old)) await whileUnneeded(pool, sha256, () => blobs.remove(sha256));
    old = [];
  };
  for await (const { sha256, since } of blobs.all()) {
    if (mustStop()) return;
    if (since.getTime() < before) old.push(sha256);
    if (old.length === AT_ONCE) await takeAway();
  }
  await takeAway();
}
