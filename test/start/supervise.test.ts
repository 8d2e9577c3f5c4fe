import { spawn, type ChildProcess } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { supervise } from '../../start/supervise.ts';

const NO_LOG = '/nowhere.log';

/** A process that ends with a code at once, or stays. */
function child(code: number | 'stays'): ChildProcess {
  const script = code === 'stays' ? 'setInterval(() => undefined, 1000)' : `process.exit(${code})`;
  return spawn(process.execPath, ['--eval', script], { stdio: 'ignore' });
}

describe('a program that dies by itself', () => {
  it('is started again', async () => {
    let stopping = false;
    const again = await new Promise<ChildProcess>((resolve) => {
      const start = (): ChildProcess => {
        const second = child('stays');
        resolve(second);
        return second;
      };
      supervise({ name: 'api', log: NO_LOG, start, isStopping: () => stopping, giveUp: () => undefined }, child(1));
    });
    expect(again.exitCode).toBeNull();
    stopping = true;
    again.kill('SIGKILL');
  });

  it('is given up after dying too often within a minute', async () => {
    let starts = 0;
    const start = (): ChildProcess => {
      starts++;
      return child(1);
    };
    const reason = await new Promise<string>((giveUp) => {
      supervise({ name: 'worker', log: NO_LOG, start, isStopping: () => false, giveUp, pauseMs: 1 }, child(1));
    });
    expect(reason).toMatch(/worker ended by itself \(code 1\), 6 times within a minute/);
    expect(starts).toBe(5);
  });

  it('is tried again after a pause, however often it died, where the rest can go on without it', async () => {
    let [starts, stopping] = [0, false];
    const last = await new Promise<ChildProcess>((resolve) => {
      const start = (): ChildProcess => {
        starts++;
        const next = child(starts < 8 ? 1 : 'stays');
        if (starts === 8) resolve(next);
        return next;
      };
      const pauses = { pauseMs: 1, longPauseMs: 1 };
      supervise({ name: 'worker', log: NO_LOG, start, isStopping: () => stopping, ...pauses }, child(1));
    });
    expect(last.exitCode).toBeNull();
    stopping = true;
    last.kill('SIGKILL');
  });

  it('stays down when everything is being stopped', async () => {
    const first = child('stays');
    const start = (): ChildProcess => {
      throw new Error('must not be started');
    };
    supervise({ name: 'api', log: NO_LOG, start, isStopping: () => true, giveUp: () => undefined }, first);
    const ended = new Promise<boolean>((resolve) => {
      first.once('exit', () => setTimeout(resolve, 50, true));
    });
    first.kill('SIGKILL');
    expect(await ended).toBe(true);
  });
});
