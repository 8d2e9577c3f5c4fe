import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { BlobStore } from '../../files/blob-store.ts';
import { openDiskBlobStore } from '../../files/disk-blob-store.ts';
import { openS3BlobStore } from '../../files/s3-blob-store.ts';
import { startS3 } from '../setup/s3.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'blobs-'));
const s3 = await startS3();
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const stores: readonly [string, BlobStore][] = [
  ['a folder', await openDiskBlobStore(folder)],
  ['a bucket', openS3BlobStore(s3.settings)],
];

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each(stores)('bytes kept in %s', (_name, store) => {
  const bytes = Buffer.from('材料一');
  const sha256 = hashOf(bytes);

  it('are found again under their hash', async () => {
    expect(await store.has(sha256)).toBe(false);
    const parts = Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]);
    await expect(store.put(parts)).resolves.toEqual({ sha256, size: 9 });
    expect(await store.has(sha256)).toBe(true);
    expect((await buffer(await store.get(sha256))).equals(bytes)).toBe(true);
  });

  it('may be many: 12 MiB in pieces come back as they went', async () => {
    const pieces = Array.from({ length: 48 }, () => randomBytes(256 * 1024));
    const whole = Buffer.concat(pieces);
    const stored = await store.put(Readable.from(pieces));
    expect(stored).toEqual({ sha256: hashOf(whole), size: whole.length });
    expect((await buffer(await store.get(stored.sha256))).equals(whole)).toBe(true);
  });

  it('that break off are not kept', async () => {
    const before = await namesIn(store);
    const broken = async function* () {
      yield randomBytes(6 * 1024 * 1024);
      throw new Error('the line is dead');
    };
    await expect(store.put(Readable.from(broken()))).rejects.toThrow('the line is dead');
    expect(await namesIn(store)).toEqual(before);
  });

  it('are kept once, however often they come at the same moment', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(Readable.from([bytes]))));
    expect((await namesIn(store)).filter((name) => name === sha256)).toEqual([sha256]);
  });

  it('are listed and taken away', async () => {
    await store.put(Readable.from([bytes]));
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.has(sha256)).toBe(false);
    expect(await namesIn(store)).not.toContain(sha256);
    await expect(store.get(sha256)).rejects.toThrow(/no such file|not exist/);
  });

  it('are asked for by a hash, never by a path', async () => {
    await expect((async () => store.get('../secret'))()).rejects.toThrow('not a SHA-256');
    await expect((async () => store.remove('../secret'))()).rejects.toThrow('not a SHA-256');
  });
});

async function namesIn(store: BlobStore): Promise<string[]> {
  const names: string[] = [];
  for await (const { sha256 } of store.all()) names.push(sha256);
  return names.toSorted();
}
