import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dieWithParent } from '../../../start/die-with-parent.mjs';
import { stopChild } from '../../../start/processes.ts';
import { stopLater } from '../running.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts a process that keeps houses for each worker of jest; their addresses go out by environment. */
export async function startHosts(workers: number): Promise<void> {
  if (process.env['QUANLIAN_TEST_HOSTS'] !== undefined) return;
  // Before anything is waited for: the set-ups of both projects may come here.
  process.env['QUANLIAN_TEST_HOSTS'] = '';
  const addresses = await Promise.all(Array.from({ length: workers }, startHost));
  process.env['QUANLIAN_TEST_HOSTS'] = addresses.join(' ');
}

async function startHost(): Promise<string> {
  const node = [process.execPath, '--import', 'tsx', MAIN];
  const [command = '', ...args] = [...dieWithParent('TERM'), ...node];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  stopLater(() => stopChild(child, 'SIGTERM', 5000));
  return addressOf(child);
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process that keeps houses has no output');
  const died = once(child, 'exit').then(() => Promise.reject(new Error('the process that keeps houses did not start')));
  const [address] = (await Promise.race([once(createInterface(child.stdout), 'line'), died])) as [string];
  died.catch(() => undefined);
  return address;
}
