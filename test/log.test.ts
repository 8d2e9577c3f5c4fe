import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const LOG = fileURLToPath(new URL('../log.ts', import.meta.url));

describe('the log', () => {
  it('that cannot be written, as on a full disk, ends nobody: the work goes on and ends in order', () => {
    const full = openSync('/dev/full', 'w');
    const work = `const { openLog } = await import(${JSON.stringify(LOG)});
      const log = openLog('work');
      for (let line = 0; line < 1000; line += 1) log.info('a line');
      process.stderr.write('went on');`;
    const ended = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', work], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    });
    closeSync(full);
    expect({ stderr: ended.stderr, status: ended.status }).toEqual({ stderr: 'went on', status: 0 });
  });
});
