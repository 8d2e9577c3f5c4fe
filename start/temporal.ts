import { execFileSync } from 'node:child_process';
import { say } from './say.mjs';
import { buildServer, downloadCli } from './temporal-fetch.ts';
import { cacheToFill, gatherFacts, SERVER_VERSION } from './temporal-facts.ts';
import { temporalWays, type TemporalWay } from './temporal-choice.ts';
import {
  startTemporalServer,
  type EngineSettings,
  type RunningTemporal,
  type TemporalBinary,
} from './temporal-server.ts';
import { registerNamespace, untilTemporalAnswers } from './temporal-namespace.ts';

/** No Temporal server can be had here; the message lists every way and why it failed. */
export class NoTemporalServer extends Error {}

export interface TemporalOptions {
  /** Where the server keeps its data. */
  readonly folder: string;
  /** Must what it wrote survive the machine's end? */
  readonly durable: boolean;
  readonly dynamic?: EngineSettings;
  readonly namespace: string;
  readonly env: NodeJS.ProcessEnv;
  /** Runs a step that may take long, under a name for the person who waits. */
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/**
 * Gets a Temporal server by the first way that works on this machine, starts it and registers the namespace.
 * Throws NoTemporalServer if there is no way; a server that is there and does not start is another error.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const failures: string[] = [];
  for (const way of temporalWays(gatherFacts(options.env, options.folder))) {
    const server = await attempt(way, options, failures);
    if (server === undefined) continue;
    await registerNamespace(server.address, options.namespace);
    return server;
  }
  throw new NoTemporalServer(explain(failures, gatherFacts(options.env, options.folder).begunWith));
}

async function attempt(
  way: TemporalWay,
  options: TemporalOptions,
  failures: string[],
): Promise<RunningTemporal | undefined> {
  const fail = (error: Error): undefined => {
    const failure = `${nameOf(way)}: ${error.cause instanceof Error ? error.cause.message : error.message}`;
    failures.push(failure);
    // Whoever named it would else take another for it.
    if (way.way === 'binary') say(`${failure}; the next way is tried`);
  };
  if (way.way === 'address') return options.step(nameOf(way), () => useServerAt(way.address)).catch(fail);
  const binary = await obtain(way, options).catch(fail);
  if (binary === undefined) return undefined;
  return options.step(`Temporal server (${binary.path})`, () => startTemporalServer(binary, options));
}

function nameOf(way: TemporalWay): string {
  if (way.way === 'address') return `Temporal server at TEMPORAL_ADDRESS (${way.address})`;
  return way.way === 'binary' ? `${way.path}, from ${way.from}` : way.way;
}

async function useServerAt(address: string): Promise<RunningTemporal> {
  await untilTemporalAnswers(address, () => undefined, 20);
  return { address, stop: async () => undefined };
}

async function obtain(
  way: Exclude<TemporalWay, { way: 'address' }>,
  options: TemporalOptions,
): Promise<TemporalBinary> {
  if (way.way === 'binary') {
    if (way.kind === 'cli') requireCli(way.path);
    return { kind: way.kind, path: way.path };
  }
  const cache = cacheToFill(options.env, options.folder);
  if (way.way === 'download') {
    const file = await options.step('downloading the Temporal command line tool, once', () => downloadCli(cache));
    requireCli(file);
    return { kind: 'cli', path: file };
  }
  const name = `building Temporal server ${SERVER_VERSION} with Go, once: this takes 5 to 10 minutes`;
  return { kind: 'server', path: await options.step(name, () => buildServer(way.go, cache)) };
}

/** Throws if the file is not the command line tool, or does not run on this machine. */
function requireCli(file: string): void {
  const said = execFileSync(file, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
  });
  if (!/temporal version/i.test(said)) throw new Error('it is not the Temporal command line tool');
}

function explain(failures: readonly string[], begunWith: string | undefined): string {
  const tried = failures.map((failure) => `  tried: ${failure}`);
  const bound =
    begunWith === undefined
      ? []
      : [`  The data here were begun with the kind "${begunWith}"; only that kind can read them.`];
  return [
    'No Temporal server can be had on this machine. Any one of these ways helps:',
    '  1. TEMPORAL_ADDRESS=host:port      a server that runs already',
    '  2. TEMPORAL_CLI_PATH=/path/temporal, or `temporal` on the PATH (https://docs.temporal.io/cli)',
    '  3. a connection to temporal.download, from which the tool is then fetched',
    '  4. Go 1.21 or newer on the PATH (https://go.dev/dl): the server is then built, once',
    '  5. docker compose up               everything in containers (docker-compose.yml)',
    ...tried,
    ...bound,
  ].join('\n');
}
