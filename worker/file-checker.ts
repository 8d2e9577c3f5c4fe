import type { Logger } from 'pino';
import { endCheck, postponeCheck, takeWaitingFiles, type Verdict, type WaitingFile } from '../db/desk/file-check.ts';
import type { Pool } from '../db/pool.ts';
import type { BlobStore } from '../files/blob-store.ts';
import { scanStream, type ClamdAddress } from '../files/clamd.ts';
import { startRound, type Round } from './round.ts';

const LOOK_EVERY_MS = 500;
const SIDE_BY_SIDE = 2;

export interface CheckerParts {
  readonly pool: Pool;
  readonly blobs: Pick<BlobStore, 'get'>;
  /** Null: nobody scans, and what waits is told as not scanned. */
  readonly clamd: ClamdAddress | null;
  readonly log: Logger;
}

/** Lets a clamd look at what was handed in. A clamd that does not answer leaves files waiting; they are not usable before. */
export const startFileChecker = (parts: CheckerParts): Round =>
  startRound({
    log: parts.log,
    everyMs: LOOK_EVERY_MS,
    atStart: true,
    failed: 'files not checked',
    work: async (mustStop) => {
      while (!mustStop() && (await checkOnce(parts)) > 0);
    },
  });

/** Looks at some files that wait; answers how many it took. */
export async function checkOnce(parts: CheckerParts): Promise<number> {
  const files = await takeWaitingFiles(parts.pool, SIDE_BY_SIDE);
  await Promise.all(files.map((file) => check(parts, file)));
  return files.length;
}

async function check({ pool, blobs, clamd, log }: CheckerParts, { id, sha256 }: WaitingFile): Promise<void> {
  try {
    await endCheck(pool, id, clamd ? await verdictOn(blobs, sha256, clamd) : { scan: 'notScanned' });
  } catch (error) {
    log.warn({ err: error, file: id }, 'file not checked');
    await postponeCheck(pool, id);
  }
}

async function verdictOn(blobs: Pick<BlobStore, 'get'>, sha256: string, clamd: ClamdAddress): Promise<Verdict> {
  const scanned = await scanStream(clamd, await blobs.get(sha256));
  if (scanned.is === 'found') return { scan: 'found', found: scanned.name };
  return { scan: scanned.is === 'clean' ? 'clean' : 'notScanned' };
}
