import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from '@jest/globals';

/** A start of the whole system as a person makes it, with what it has printed so far. */
export interface Launched {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves with the exit code when the launcher has ended. */
  readonly ended: Promise<number | null>;
}

const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** `npm start` (without npm's own process) on the given data folder. Killed after the file's tests if it still runs. */
export function launch(data: string, port: number): Launched {
  const { TEMPORAL_ADDRESS: _none, DATABASE_URL: _neither, ...env } = process.env;
  const settings = { QUANLIAN_DATA: data, PORT: String(port), QUANLIAN_DEMO: 'off' };
  const child = spawn(process.execPath, ['start/start.mjs'], {
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  started.push(child);
  return { child, output: () => text, ended };
}

/** Resolves with the address once the start has said `ready`; throws with its output if it ended before. */
export async function ready(launched: Launched): Promise<string> {
  const said = new Promise<string>((resolve) => {
    const look = (): void => {
      const address = /^ready: (\S+)/m.exec(launched.output())?.[1];
      if (address !== undefined) resolve(address);
    };
    launched.child.stdout?.on('data', look);
  });
  const died = launched.ended.then(() => {
    throw new Error(`the start ended before it was ready:\n${launched.output()}`);
  });
  return Promise.race([said, died]);
}

/** The command lines of all living processes that name this folder (Linux). */
export function processesOn(folder: string): Map<number, string> {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const lines = pids.map((pid) => [pid, commandLineOf(pid)] as const);
  return new Map(lines.filter(([, line]) => line.includes(folder)));
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
