import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { openLog, tailOf } from './log-file.ts';
import { postgresBinaries, postgresPrefix } from './postgres-binaries.ts';
import { stopChild, stopLeftover } from './processes.ts';
import { whyUnreachable } from '../db/reach.ts';

/** A PostgreSQL that this process started and must stop. */
export interface RunningPostgres {
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The project's folder, in whose node_modules the server lies. */
  readonly root: string;
  /** The cluster's folder; its password, log and socket stand beside it as `FOLDER.password`, `FOLDER.log` and `FOLDER.socket`. */
  readonly folder: string;
  /** false: what was acknowledged may be lost when the machine stops (tests only). */
  readonly durable: boolean;
}

interface Server extends PostgresOptions {
  readonly bin: string;
  readonly prefix: readonly string[];
  readonly password: string;
}

/** Starts the embedded PostgreSQL 18 on a free port of 127.0.0.1, making its cluster on the first start. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const folder = path.resolve(options.folder);
  mkdirSync(path.dirname(folder), { recursive: true });
  const server: Server = {
    ...options,
    folder,
    bin: postgresBinaries(options.root),
    prefix: postgresPrefix(),
    password: passwordOf(folder),
  };
  if (!existsSync(path.join(folder, 'PG_VERSION'))) await makeCluster(server);
  await stopServerOf(folder);
  return launch(server);
}

function passwordOf(folder: string): string {
  const file = `${folder}.password`;
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Makes the cluster under another name and renames it: a half-made cluster is never taken for a whole one. */
async function makeCluster(server: Server): Promise<void> {
  const unfinished = `${server.folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  // C.UTF-8, not C: with C pg_trgm finds no trigrams in Chinese
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${server.folder}.password`];
  const speed = server.durable ? [] : ['--no-sync'];
  await initdb(server, ['-D', unfinished, ...access, ...locale, ...speed]);
  renameSync(unfinished, server.folder);
}

async function initdb(server: Server, args: readonly string[]): Promise<void> {
  const [command = '', ...rest] = [...server.prefix, path.join(server.bin, 'initdb'), ...args];
  try {
    await promisify(execFile)(command, rest, { env: environment() });
  } catch (error) {
    const { stderr = '', message } = error as Error & { readonly stderr?: string };
    throw new Error(`PostgreSQL cannot make its data folder:\n${stderr.trim() || message}`, { cause: error });
  }
}

/** A server that a killed run left on this folder is stopped. Whether a live run holds it was asked before, by the lock. */
async function stopServerOf(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  await stopLeftover(pidFile, folder, 'SIGINT');
}

async function launch(server: Server): Promise<RunningPostgres> {
  const port = await freePort();
  const socket = socketFolderOf(server.folder);
  const url = urlOf(server, port, socket);
  const child = spawnServer(server, port, socket);
  await untilItAnswers(url, child, `${server.folder}.log`);
  return { url, child, stop: () => stopChild(child, 'SIGINT', 3_000) };
}

/** Longest path of a socket that every system takes, in bytes: 103 on macOS, 107 on Linux. */
const LONGEST_SOCKET = 103;

/**
 * Where our own programs reach the server without the network, which costs half of what a round trip over TCP does (measured);
 * null where the path is too long for a socket.
 */
function socketFolderOf(folder: string): string | null {
  const socket = `${folder}.socket`;
  if (Buffer.byteLength(path.join(socket, '.s.PGSQL.65535')) > LONGEST_SOCKET) return null;
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  return socket;
}

/** Without its query it is the address over TCP. */
function urlOf({ password }: Server, port: number, socket: string | null): string {
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return socket === null ? url : `${url}?host=${encodeURIComponent(socket)}`;
}

/** An error would else be told with the row and the statement over which it came, and so with names. */
const WITHOUT_ROWS = { log_error_verbosity: 'terse', log_min_error_statement: 'panic' };

function spawnServer(server: Server, port: number, socket: string | null): ChildProcess {
  const fast = server.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const sockets = socket === null ? '' : `"${socket.replaceAll('"', '""')}"`;
  const reach = { listen_addresses: '127.0.0.1', unix_socket_directories: sockets, max_connections: '200' };
  const settings = { ...reach, ...WITHOUT_ROWS, ...fast };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postgres = path.join(server.bin, 'postgres');
  const [command = '', ...args] = [...server.prefix, postgres, '-D', server.folder, '-p', String(port), ...flags];
  const log = openLog(`${server.folder}.log`);
  // detached: Ctrl-C of the terminal must reach the launcher only, which stops the database last
  const child = spawn(command, args, { stdio: ['ignore', log, log], env: environment(), detached: true });
  closeSync(log);
  return child;
}

async function untilItAnswers(url: string, child: ChildProcess, log: string): Promise<void> {
  for (let silent = 0; silent < 1_500;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`PostgreSQL did not start:\n${tailOf(log)}`);
    const state = await stateOf(url);
    if (state === 'ready') return;
    // After a crash it writes again what was acknowledged, which takes as long as it takes: given up, it would begin anew each time.
    if (state === 'silent') silent += 1;
    await sleep(20);
  }
  throw new Error(`PostgreSQL does not answer after 30 seconds:\n${tailOf(log)}`);
}

/** What a server says to whoever connects: `starting` also while it recovers from a crash (57P03). */
export async function stateOf(url: string): Promise<'ready' | 'starting' | 'silent'> {
  const failure = await whyUnreachable(url);
  if (failure === undefined) return 'ready';
  return failure.code === '57P03' ? 'starting' : 'silent';
}

/** The server's messages and sort order must not follow the terminal's language. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C.UTF-8' };
}
