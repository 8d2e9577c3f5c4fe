/** What a machine offers, as far as it decides which Temporal server is used. */
export interface TemporalFacts {
  /** TEMPORAL_ADDRESS: somebody else's running server. */
  readonly address?: string | undefined;
  /** TEMPORAL_CLI_PATH: a `temporal` binary. */
  readonly cliPath?: string | undefined;
  /** `temporal` on the PATH, with the version of the server inside it. */
  readonly cliOnPath?: { readonly path: string; readonly serverVersion: string } | undefined;
  /** Binaries that an earlier start put into the user's cache folder. */
  readonly cachedServer?: string | undefined;
  readonly cachedCli?: string | undefined;
  /** Is there an official archive for this platform? */
  readonly archive: boolean;
  /** `go` on the PATH, with its version. */
  readonly go?: { readonly path: string; readonly version: string } | undefined;
  /** Which of the two kept its data in this folder before: their files cannot be read by the other one. */
  readonly begunWith?: TemporalKind | undefined;
}

/** `cli` is the command line tool with a server inside, `server` the server alone; each keeps its own files. */
export type TemporalKind = 'cli' | 'server';

export type TemporalWay =
  | { readonly way: 'address'; readonly address: string }
  | { readonly way: 'binary'; readonly kind: TemporalKind; readonly path: string; readonly from: string }
  | { readonly way: 'download'; readonly kind: 'cli' }
  | { readonly way: 'go install'; readonly kind: 'server'; readonly go: string };

/** Older servers lack updates-with-start and carry open holes between namespaces. */
const OLDEST_SERVER = [1, 30, 0];
/** From 1.21 on Go fetches by itself the newer toolchain that the server's module asks for. */
const OLDEST_GO = [1, 21, 0];

/**
 * The ways to a Temporal server on this machine, in the order in which they are tried. Pure.
 * Empty: there is none. Data begun with one kind of server are never opened with the other.
 */
export function temporalWays(facts: TemporalFacts): readonly TemporalWay[] {
  if (facts.address !== undefined) return [{ way: 'address', address: facts.address }];
  const ways = [...given(facts), ...cached(facts), ...toBeMade(facts)];
  return ways.filter((way) => facts.begunWith === undefined || way.kind === facts.begunWith);
}

type OwnWay = Exclude<TemporalWay, { way: 'address' }>;

function given(facts: TemporalFacts): readonly OwnWay[] {
  if (facts.cliPath !== undefined) return [cli(facts.cliPath, 'TEMPORAL_CLI_PATH')];
  const found = facts.cliOnPath;
  return found !== undefined && isAtLeast(found.serverVersion, OLDEST_SERVER) ? [cli(found.path, 'the PATH')] : [];
}

function cached(facts: TemporalFacts): readonly OwnWay[] {
  const from = 'the cache folder';
  return [
    ...(facts.cachedServer === undefined
      ? []
      : [{ way: 'binary', kind: 'server', path: facts.cachedServer, from } as const]),
    ...(facts.cachedCli === undefined ? [] : [cli(facts.cachedCli, from)]),
  ];
}

function toBeMade(facts: TemporalFacts): readonly OwnWay[] {
  const { go } = facts;
  return [
    ...(facts.archive ? [{ way: 'download', kind: 'cli' } as const] : []),
    ...(go !== undefined && isAtLeast(go.version, OLDEST_GO)
      ? [{ way: 'go install', kind: 'server', go: go.path } as const]
      : []),
  ];
}

function cli(path: string, from: string): OwnWay {
  return { way: 'binary', kind: 'cli', path, from };
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const different = wanted.findIndex((number, place) => (parts[place] ?? 0) !== number);
  return different === -1 || (parts[different] ?? 0) > (wanted[different] ?? 0);
}
