import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { takeLock } from '../../start/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

/** Another process that takes the lock, tells its address, says so, and stays. */
async function holderOf(file: string): Promise<ChildProcess> {
  const script = `
    import { takeLock } from ${JSON.stringify(path.resolve('start/lock.mjs'))};
    const lock = takeLock(${JSON.stringify(file)});
    lock.tell({ address: 'http://localhost:3000' });
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout ?? child, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('the lock of a data folder', () => {
  it('is refused while another process holds it, with who that is and where it serves', async () => {
    const file = path.join(folder, 'held');
    const holder = await holderOf(file);
    const answer = takeLock(file);
    await kill(holder);
    expect(answer).toMatchObject({ taken: false, holder: { pid: holder.pid, address: 'http://localhost:3000' } });
  });

  it('is taken over from a holder that was killed with -9', async () => {
    const file = path.join(folder, 'killed');
    await kill(await holderOf(file));
    expect(existsSync(file)).toBe(true);
    expect(takeLock(file).taken).toBe(true);
  });

  it('is taken over when its pid belongs to a process that began at another time', () => {
    const file = path.join(folder, 'pid-came-again');
    writeFileSync(file, JSON.stringify({ pid: process.ppid, beginning: 'long ago' }));
    expect(takeLock(file).taken).toBe(true);
  });

  it('is taken over when it is no lock at all', () => {
    const file = path.join(folder, 'broken');
    writeFileSync(file, '{');
    expect(takeLock(file).taken).toBe(true);
  });

  it('is free again after its release, and nothing is left in the folder', () => {
    const file = path.join(folder, 'released', 'lock');
    const lock = takeLock(file);
    expect(lock.taken).toBe(true);
    if (lock.taken) lock.release();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });
});
