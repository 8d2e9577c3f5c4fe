import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLog, tailOf } from './log-file.ts';
import { dieWithParent } from './die-with-parent.mjs';
import { stopChild, stopLeftover } from './processes.ts';
import { kindFile } from './temporal-facts.ts';
import type { TemporalKind } from './temporal-choice.ts';
import { untilTemporalAnswers } from './temporal-namespace.ts';
import { portsOf, type TemporalPorts } from './temporal-ports.ts';

/** A Temporal server that can be used now; `child` and `stop` concern only one that this process started. */
export interface RunningTemporal {
  readonly address: string;
  readonly child?: ChildProcess;
  stop(): Promise<void>;
}

/** The binary to run: the command line tool with a server inside, or the server alone. */
export interface TemporalBinary {
  readonly kind: TemporalKind;
  readonly path: string;
}

/** Where the server keeps its data. */
export interface TemporalHome {
  readonly folder: string;
  /** Must what it wrote survive the machine's end? Whatever is thrown away afterwards need not; a killed server loses nothing. */
  readonly durable: boolean;
  /** Settings of the engine's own (its dynamic configuration) that differ from its defaults, by their names. */
  readonly dynamic?: EngineSettings;
}

export type EngineSettings = Readonly<Record<string, number>>;

/**
 * Starts a Temporal server whose data are SQLite files in `folder`, on free ports of 127.0.0.1, and waits until it
 * answers. One that a killed run left on the same folder is stopped first.
 */
export async function startTemporalServer(binary: TemporalBinary, home: TemporalHome): Promise<RunningTemporal> {
  const data = path.resolve(home.folder);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  await stopLeftover(path.join(data, 'pid'), data);
  const isNew = !existsSync(kindFile(data));
  writeFileSync(kindFile(data), binary.kind);
  const ports = await portsOf(data);
  const address = `127.0.0.1:${ports.FRONTEND_GRPC_PORT}`;
  const child = spawnServer(binary, { data, durable: home.durable, dynamic: home.dynamic ?? {}, ports });
  try {
    await untilTemporalAnswers(address, () => whyItDied(child, data));
  } catch (error) {
    // What never answered keeps nobody's data: another kind may be tried on this folder.
    if (isNew) rmSync(kindFile(data), { force: true });
    throw error;
  }
  return { address, child, stop: () => stopChild(child, 'SIGTERM', 8_000) };
}

interface Settings {
  readonly data: string;
  readonly durable: boolean;
  readonly dynamic: EngineSettings;
  readonly ports: TemporalPorts;
}

function spawnServer(binary: TemporalBinary, settings: Settings): ChildProcess {
  const { data } = settings;
  const call = binary.kind === 'cli' ? cliCall(binary.path, settings) : serverCall(binary.path, settings);
  const [command = '', ...args] = [...dieWithParent('TERM'), call.command, ...call.args];
  const log = openLog(path.join(data, 'server.log'));
  // detached: Ctrl-C of the terminal must reach the launcher only, which stops this after the worker
  const child = spawn(command, args, { stdio: ['ignore', log, log], env: call.env, cwd: data, detached: true });
  closeSync(log);
  child.on('error', () => undefined); // seen as an exit by whoever waits
  if (child.pid !== undefined) writeFileSync(path.join(data, 'pid'), String(child.pid));
  return child;
}

interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** The server alone takes every setting from its environment, which therefore holds nothing of ours. */
function serverCall(binary: string, { data, durable, dynamic, ports }: Settings): Call {
  const file = path.join(data, 'dynamic.yaml');
  const values = Object.entries(dynamic).map(([name, value]) => [name, [{ value }]]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(values))); // JSON is YAML; it must exist, if only empty
  const env: NodeJS.ProcessEnv = {
    ...ownEnvironment(),
    DB: 'sqlite',
    DBNAME: path.join(data, 'temporal.db'),
    VISIBILITY_DBNAME: path.join(data, 'visibility.db'),
    SQLITE_JOURNAL_MODE: 'wal',
    SQLITE_SYNCHRONOUS: durable ? 'full' : 'off',
    BIND_ON_IP: '127.0.0.1',
    TEMPORAL_BROADCAST_ADDRESS: '127.0.0.1',
    NUM_HISTORY_SHARDS: '4',
    LOG_LEVEL: 'warn',
    DYNAMIC_CONFIG_FILE_PATH: file,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  };
  return { command: linkIn(data, binary), args: ['--allow-no-auth', 'start'], env };
}

/** Run through a link in the data folder, the process's command line says whose data it serves. */
function linkIn(data: string, binary: string): string {
  const link = path.join(data, 'server');
  rmSync(link, { force: true });
  symlinkSync(path.resolve(binary), link);
  return link;
}

function cliCall(binary: string, { data, durable, dynamic, ports }: Settings): Call {
  const options = {
    'db-filename': path.join(data, 'dev-server.db'),
    ip: '127.0.0.1',
    port: String(ports.FRONTEND_GRPC_PORT),
    'http-port': String(ports.FRONTEND_HTTP_PORT),
    'log-level': 'warn',
    'sqlite-pragma': 'journal_mode=wal',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  flags.push('--sqlite-pragma', `synchronous=${durable ? 'full' : 'off'}`);
  for (const [name, value] of Object.entries(dynamic)) flags.push('--dynamic-config-value', `${name}=${value}`);
  return {
    command: path.resolve(binary),
    args: ['server', 'start-dev', '--headless', ...flags],
    env: ownEnvironment(),
  };
}

/** Nothing of ours; but a program in Go, without cgo, must be told who its user is if that user has no name. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, USER } = process.env;
  return { PATH, TMPDIR, LANG, HOME: HOME || '/', USER: USER || 'quanlian' };
}

function whyItDied(child: ChildProcess, data: string): string | undefined {
  const dead = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return dead ? `the Temporal server did not start:\n${tailOf(path.join(data, 'server.log'))}` : undefined;
}
