import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { getActiveResourcesInfo } from 'node:process';
import { expect, it } from '@jest/globals';
import { freeBytesAt } from '../../files/free-space.ts';
import { openLog } from '../../log.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { watchDisk } from '../../worker/disk-watch.ts';

const pipe = path.join(temporaryFolder(), 'pipe');

/** As many threads as Node has for files; each is held by a pipe to which nobody writes, as by storage that is away. */
const THREADS = 4;

const filesAsked = (): number => getActiveResourcesInfo().filter((kind) => kind === 'FSReqPromise').length;

it('storage that does not answer is told as unknown after two seconds, and however often it is asked, one question waits', async () => {
  execFileSync('mkfifo', [pipe]);
  const held = Array.from({ length: THREADS }, () => open(pipe, 'r'));
  const before = filesAsked();
  const asked = Array.from({ length: 5 }, () => freeBytesAt(os.tmpdir()));
  await expect(Promise.all(asked)).resolves.toEqual([null, null, null, null, null]);
  await expect(freeBytesAt(os.tmpdir())).resolves.toBeNull();
  expect(filesAsked() - before).toBe(1);
  const writer = openSync(pipe, constants.O_RDWR);
  for (const one of await Promise.all(held)) await one.close();
  closeSync(writer);
  await expect(freeBytesAt(os.tmpdir())).resolves.toBeGreaterThan(0);
}, 20_000);

it('the log tells of a disk that is filling up what is left and what to do, and of one with room nothing', async () => {
  const lines: string[] = [];
  const log = openLog('worker', { write: (line) => void lines.push(line) });
  const dataFolder = os.tmpdir();
  await watchDisk({ dataFolder, minFreeBytes: 0 }, log);
  expect(lines).toEqual([]);
  await watchDisk({ dataFolder, minFreeBytes: Number.MAX_SAFE_INTEGER }, log);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, dataFolder, freeBytes: expect.any(Number) });
  expect(lines[0]).toContain('make room');
  await watchDisk({ dataFolder: `${dataFolder}/is not there`, minFreeBytes: Number.MAX_SAFE_INTEGER }, log);
  expect(lines).toHaveLength(1);
});
