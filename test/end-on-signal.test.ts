import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const MODULE = fileURLToPath(new URL('../end-on-signal.ts', import.meta.url));

/** A program that is asked to end; what it ended with. */
async function endOf(stop: string): Promise<number | null> {
  const text = `
    import { endOnSignal } from ${JSON.stringify(MODULE)};
    endOnSignal(${stop});
    setInterval(() => undefined, 1000);
    process.stdout.write('begun');
  `;
  const program = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', text]);
  const ended = once(program, 'exit') as Promise<[number | null]>;
  await once(program.stdout, 'data');
  program.kill('SIGTERM');
  const [code] = await ended;
  return code;
}

describe('a program that is asked to end', () => {
  it('ends as soon as all is in order', async () => {
    expect(await endOf('async () => undefined')).toBe(0);
  });

  it('that cannot end in order says so', async () => {
    expect(await endOf(`() => Promise.reject(new Error('gone'))`)).toBe(1);
  });

  it('ends all the same where it waits for ever for what is gone', async () => {
    expect(await endOf('() => new Promise(() => undefined)')).toBe(1);
  }, 20_000);
});
