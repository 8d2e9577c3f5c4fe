import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openDiskBlobStore } from '../../files/disk-blob-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blobs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('材料一');
const sha256 = createHash('sha256').update(bytes).digest('hex');

it('keeps bytes under their hash and gives them back', async () => {
  const store = await openDiskBlobStore(folder);
  expect(await store.has(sha256)).toBe(false);
  await expect(store.put(Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]))).resolves.toEqual({
    sha256,
    size: 9,
  });
  expect(await store.has(sha256)).toBe(true);
  expect((await buffer(await store.get(sha256))).equals(bytes)).toBe(true);
});

it('keeps nothing of a stream that breaks', async () => {
  const store = await openDiskBlobStore(folder);
  const broken = async function* () {
    yield bytes;
    throw new Error('the line is dead');
  };
  await expect(store.put(Readable.from(broken()))).rejects.toThrow('the line is dead');
  expect(await readdir(folder)).toEqual([]);
});

it('keeps equal bytes once, also when they come at the same moment', async () => {
  const store = await openDiskBlobStore(folder);
  await Promise.all(Array.from({ length: 8 }, () => store.put(Readable.from([bytes]))));
  expect(await readdir(folder)).toEqual([sha256]);
});

it('sweeps away at its start what was left unfinished, but not what another process still writes', async () => {
  await writeFile(path.join(folder, 'old.part'), 'half');
  await utimes(path.join(folder, 'old.part'), 1, 1);
  await writeFile(path.join(folder, 'new.part'), 'half');
  await openDiskBlobStore(folder);
  expect(await readdir(folder)).toEqual(['new.part']);
});

it('takes no path for a hash', async () => {
  const store = await openDiskBlobStore(folder);
  await expect(store.get('../secret')).rejects.toThrow('not a SHA-256');
});
