import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dieWithParent } from '../../../start/die-with-parent.mjs';
import { stopChild } from '../../../start/processes.ts';
import { stopLater } from '../running.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts so many processes that keep houses, less those that a set-up before has started; their addresses go out by environment. */
export async function startHosts(wanted: number): Promise<void> {
  const known = (process.env['QUANLIAN_TEST_HOSTS'] ?? '').split(' ').filter((address) => address !== '');
  const more = await Promise.all(Array.from({ length: Math.max(0, wanted - known.length) }, startHost));
  process.env['QUANLIAN_TEST_HOSTS'] = [...known, ...more].join(' ');
}

/** Its first line is its address; whatever it says later is told on. */
async function startHost(): Promise<string> {
  // The room that the system itself gives them (start/child.ts).
  const node = [process.execPath, '--max-semi-space-size=32', '--import', 'tsx', MAIN];
  const [command = '', ...args] = [...dieWithParent('TERM'), ...node];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  stopLater(() => stopChild(child, 'SIGTERM', 5000));
  const lines = createInterface(child.stdout);
  const died = once(child, 'exit').then(() => Promise.reject(new Error('the process that keeps houses did not start')));
  died.catch(() => undefined);
  const [address] = (await Promise.race([once(lines, 'line'), died])) as [string];
  lines.on('line', (line) => process.stdout.write(`${line}\n`));
  return address;
}
