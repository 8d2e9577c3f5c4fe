import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { tailOf, openLog } from './log-file.ts';
import { dieWithParent } from './die-with-parent.mjs';
import { SERVER_VERSION } from './temporal-facts.ts';

const run = promisify(execFile);

/** How long the download host may take to answer at all. */
const ANSWER_MS = 5_000;

/** Downloads the official archive of the command line tool into the cache folder; the path of the binary. */
export async function downloadCli(cache: string): Promise<string> {
  return intoCache(cache, 'temporal', async (folder) => {
    const archive = path.join(folder, 'temporal.tar.gz');
    await download(archiveAddress(), archive);
    await run('tar', ['-xzf', archive, '-C', folder, 'temporal']);
  });
}

/** Builds the pinned server with Go into the cache folder; the path of the binary. Takes minutes the first time. */
export async function buildServer(go: string, cache: string): Promise<string> {
  return intoCache(cache, 'server', async (folder) => {
    const module = `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`;
    const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0', GOTOOLCHAIN: 'auto', GOFLAGS: '' };
    await build(go, ['install', '-trimpath', '-ldflags', '-s -w', module], env, `${cache}.build.log`);
  });
}

/** Works in a folder of its own and moves the finished file into place: half a file is never taken for a whole one. */
async function intoCache(cache: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(`${cache}.making-`);
  try {
    await make(folder);
    await rename(path.join(folder, name), path.join(cache, name));
    return path.join(cache, name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function archiveAddress(): string {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  return `https://temporal.download/cli/archive/latest?platform=${process.platform}&arch=${arch}`;
}

async function download(address: string, file: string): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error(`no answer within ${ANSWER_MS / 1_000} seconds`)), ANSWER_MS);
  const response = await fetch(address, { signal: patience.signal }).finally(() => clearTimeout(timer));
  if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
  await writeFile(file, response.body);
}

async function build(go: string, args: string[], env: NodeJS.ProcessEnv, log: string): Promise<void> {
  const output = openLog(log);
  const [command = '', ...rest] = [...dieWithParent('TERM'), go, ...args];
  const child = spawn(command, rest, { stdio: ['ignore', output, output], env });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  if (code !== 0) throw new Error(`go install failed (${log}):\n${tailOf(log, 5)}`);
}
