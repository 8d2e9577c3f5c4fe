import { statfs } from 'node:fs/promises';

/**
 * How many bytes whoever is not root may still write where a folder lies; null where nothing tells it. In the data folder lie files,
 * what is being uploaded, and, unless they are somebody else's, the database and the engine: it is full before they are.
 */
export const freeBytesAt = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

/** Is it less than `wanted`? */
export const isFilling = (freeBytes: number | null, wanted: number): boolean =>
  freeBytes !== null && freeBytes < wanted;
