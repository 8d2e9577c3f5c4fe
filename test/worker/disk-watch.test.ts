import os from 'node:os';
import { expect, it } from '@jest/globals';
import { openLog } from '../../log.ts';
import { watchDisk } from '../../worker/disk-watch.ts';

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
