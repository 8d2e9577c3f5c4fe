import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLog } from './log-file.ts';
import { dieWithParent } from './die-with-parent.mjs';
import { stopLeftover } from './processes.ts';

/** One of our own programs, run by node through tsx. */
export interface Program {
  readonly name: string;
  /** Its main file, from the project's folder. */
  readonly main: string;
  readonly root: string;
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Where a program's output goes. */
export function logOf(program: Pick<Program, 'name' | 'data'>): string {
  return path.join(program.data, 'log', `${program.name}.log`);
}

/** Stops the program that a killed start left running on the same data. */
export async function stopLeftoverOf(program: Program): Promise<void> {
  await stopLeftover(pidFileOf(program), markOf(program));
}

/** Megabytes for what is young: with the default of 16 an eighth of what API and worker do for an act is tidying up (measured). */
const ROOM = ['--max-semi-space-size=32'];

/** Starts the program in a process group of its own, so that Ctrl-C of the terminal reaches only the launcher. */
export function startProgram(program: Program): ChildProcess {
  const node = [process.execPath, ...ROOM, '--import', 'tsx', path.join(program.root, program.main), dataFlag(program)];
  const [command = '', ...args] = [...dieWithParent('TERM'), ...node];
  const log = openLog(logOf(program));
  const { root, env } = program;
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  rememberPid(program, child);
  return child;
}

function rememberPid(program: Program, child: ChildProcess): void {
  const file = pidFileOf(program);
  mkdirSync(path.dirname(file), { recursive: true });
  if (child.pid !== undefined) writeFileSync(file, String(child.pid));
  child.once('exit', () => rmSync(file, { force: true }));
}

function pidFileOf(program: Program): string {
  return path.join(program.data, 'run', `${program.name}.pid`);
}

/** The programs do not read this; it makes their command line say which start they belong to. */
function dataFlag(program: Program): string {
  return `--data=${program.data}`;
}

function markOf(program: Program): string {
  return `${path.join(program.root, program.main)} ${dataFlag(program)}`;
}
