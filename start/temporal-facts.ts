import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TemporalFacts, TemporalKind } from './temporal-choice.ts';

/** The server that is built with Go, and the folder of the cache that is named after it. */
export const SERVER_VERSION = '1.32.1';

/** Where binaries are kept: for every clone of this user; and beside the server's data, for a user who has no such folder. */
function cacheFolders(env: NodeJS.ProcessEnv, folder: string): readonly [string, string] {
  const base = env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  const name = `temporal-${SERVER_VERSION}`;
  return [path.join(base, 'quanlian', name), path.join(folder, 'cache', name)];
}

/** The one of them into which a binary can be put. */
export function cacheToFill(env: NodeJS.ProcessEnv, folder: string): string {
  const [shared, own] = cacheFolders(env, folder);
  try {
    mkdirSync(shared, { recursive: true });
    accessSync(path.dirname(shared), constants.W_OK);
    accessSync(shared, constants.W_OK);
    return shared;
  } catch {
    return own;
  }
}

/** Looks at the machine: environment, PATH, cache folder, and the data kept in `folder`. */
export function gatherFacts(env: NodeJS.ProcessEnv, folder: string): TemporalFacts {
  const cached = (name: string): string | undefined => firstExecutable(cacheFolders(env, folder), name);
  return {
    address: env['TEMPORAL_ADDRESS'] || undefined,
    cliPath: env['TEMPORAL_CLI_PATH'] || undefined,
    cliOnPath: temporalOnPath(env),
    cachedServer: cached('server'),
    cachedCli: cached('temporal'),
    archive: ['linux', 'darwin'].includes(process.platform) && ['x64', 'arm64'].includes(process.arch),
    go: goOnPath(env),
    begunWith: kindOf(folder),
  };
}

/** The file in which a data folder remembers which kind of server keeps its data. */
export function kindFile(folder: string): string {
  return path.join(folder, 'kind');
}

function kindOf(folder: string): TemporalKind | undefined {
  const file = kindFile(folder);
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === 'cli' || text === 'server' ? text : undefined;
}

function temporalOnPath(env: NodeJS.ProcessEnv): TemporalFacts['cliOnPath'] {
  const found = onPath('temporal', env);
  if (found === undefined) return undefined;
  const serverVersion = /Server (\d+\.\d+\.\d+)/i.exec(output(found, ['--version']))?.[1];
  return serverVersion === undefined ? undefined : { path: found, serverVersion };
}

function goOnPath(env: NodeJS.ProcessEnv): TemporalFacts['go'] {
  const found = onPath('go', env) ?? executable('/usr/local/go/bin/go');
  if (found === undefined) return undefined;
  const version = /go(\d+\.\d+(\.\d+)?)/.exec(output(found, ['version']))?.[1];
  return version === undefined ? undefined : { path: found, version };
}

/** The full path of a command on the PATH. */
export function onPath(command: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return firstExecutable(folders, command);
}

function firstExecutable(folders: readonly string[], name: string): string | undefined {
  return folders.map((folder) => executable(path.join(folder, name))).find((file) => file !== undefined);
}

function executable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return undefined;
  }
}

function output(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
}
