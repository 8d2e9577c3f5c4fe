import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openDiskBlobStore } from '../../files/disk-blob-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blobs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('sweeps away at its start what was left unfinished, but not what another process still writes', async () => {
  await writeFile(path.join(folder, 'old.part'), 'half');
  await utimes(path.join(folder, 'old.part'), 1, 1);
  await writeFile(path.join(folder, 'new.part'), 'half');
  await openDiskBlobStore(folder);
  expect(await readdir(folder)).toEqual(['new.part']);
});
