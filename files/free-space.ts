import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Shared storage that is away answers nothing for as long as it is. */
const PATIENCE_MS = 2000;

/**
 * How many bytes whoever is not root may still write where a folder lies; null where nothing tells it in time. In the data folder lie files,
 * what is being uploaded, and, unless they are somebody else's, the database and the engine: it is full before they are.
 */
export const freeBytesAt = (folder: string): Promise<number | null> =>
  Promise.race([askedOnce(folder), sleep(PATIENCE_MS, null, { ref: false })]);

const asking = new Map<string, Promise<number | null>>();

/** A question that is not answered holds one of the few threads for files and passwords: nobody asks beside it. */
function askedOnce(folder: string): Promise<number | null> {
  const asked = asking.get(folder) ?? bytesAt(folder).finally(() => asking.delete(folder));
  asking.set(folder, asked);
  return asked;
}

const bytesAt = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

/** Is it less than `wanted`? */
export const isFilling = (freeBytes: number | null, wanted: number): boolean =>
  freeBytes !== null && freeBytes < wanted;
