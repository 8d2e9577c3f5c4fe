import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The command line of a running process, or undefined when there is none.
 * A zombie (dead, but nobody reaped it) has an empty one and counts as gone, though `kill(pid, 0)` still finds it.
 */
export function commandLine(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  const text = existsSync('/proc/self/cmdline') ? fromProc(pid) : fromPs(pid);
  return text === '' ? undefined : text;
}

/** Is the process alive and does its command line contain `mark` (a path that only our process names)? */
export function isRunning(pid: number, mark: string): boolean {
  return commandLine(pid)?.includes(mark) ?? false;
}

/**
 * Stops a child that leads a process group of its own, and its group: `signal` first, SIGKILL after `graceMs`.
 * Resolves when it is gone. The helpers it started go first, so that it still reaps them.
 */
export async function stopChild(child: ChildProcess, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const group = -child.pid;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  signalGroup(group, signal);
  const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), graceMs);
  await exited;
  clearTimeout(timer);
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(group, signal);
  } catch {
    // gone already
  }
}

/** Stops what an earlier run left behind: the process named in `pidFile` if its command line still contains `mark`. */
export async function stopLeftover(
  pidFile: string,
  mark: string,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<boolean> {
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const found = isRunning(pid, mark);
  if (found) await stopForeign(pid, mark, signal);
  rmSync(pidFile, { force: true });
  return found;
}

async function stopForeign(pid: number, mark: string, signal: NodeJS.Signals): Promise<void> {
  for (const [word, rounds] of [
    [signal, 200],
    ['SIGKILL', 100],
  ] as const) {
    if (!isRunning(pid, mark)) return;
    process.kill(pid, word);
    for (let round = 0; round < rounds && isRunning(pid, mark); round++) await sleep(25);
  }
  if (isRunning(pid, mark)) throw new Error(`process ${pid} (${mark}) cannot be stopped`);
}

function fromProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function fromPs(pid: number): string {
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').trim();
}
