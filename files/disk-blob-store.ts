import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { checkedHash, isHash, type BlobStore, type Stored } from './blob-store.ts';

const PART = '.part';

/**
 * Keeps bytes in `folder` under their SHA-256. A file appears under its name only when all of it is on the disk
 * (written aside, fsync, renamed). Sweeps away what an earlier process left unfinished: an upload that has not been
 * written to for an hour.
 */
export async function openDiskBlobStore(folder: string): Promise<BlobStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder);
  const placeOf = (sha256: string): string => path.join(folder, checkedHash(sha256));
  return {
    put: (bytes) => put(folder, bytes),
    get: async (sha256) => (await open(placeOf(sha256))).createReadStream(),
    has: (sha256) =>
      access(placeOf(sha256)).then(
        () => true,
        () => false,
      ),
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    all: () => all(folder),
  };
}

async function* all(folder: string): ReturnType<BlobStore['all']> {
  for await (const { name } of await opendir(folder)) {
    const found = isHash(name) ? await stat(path.join(folder, name)).catch(() => null) : null;
    if (found) yield { sha256: name, since: found.mtime };
  }
}

async function put(folder: string, bytes: Readable): Promise<Stored> {
  const part = path.join(folder, `${randomUUID()}${PART}`);
  try {
    const stored = await write(part, bytes);
    await rename(part, path.join(folder, stored.sha256));
    await syncFolder(folder);
    return stored;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function write(part: string, bytes: Readable): Promise<Stored> {
  const hash = createHash('sha256');
  const file = await open(part, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/** So that the new name survives a power cut as well as the bytes do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

const AN_HOUR = 3_600_000;

async function sweep(folder: string): Promise<void> {
  const parts = (await readdir(folder)).filter((name) => name.endsWith(PART)).map((name) => path.join(folder, name));
  await Promise.all(parts.map(removeIfForgotten));
}

async function removeIfForgotten(part: string): Promise<void> {
  const found = await stat(part).catch(() => null); // its upload may end at this moment
  if (found && Date.now() - found.mtimeMs > AN_HOUR) await rm(part, { force: true });
}
