import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { refuseUnwritable } from './packages.mjs';

const run = promisify(execFile);

/** What the pages are made from. */
const SOURCES = ['web', 'domain', 'api/contract', 'package-lock.json'];
const STAMP = '.made-from';

/** Are the built pages there, and made from the sources as they are now? */
export function isWebBuilt(root: string): boolean {
  const stamp = path.join(root, 'web/dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources(root);
}

/** Builds the pages beside the old ones and exchanges the folders, so that a running server never shows half a build. */
export async function buildWeb(root: string): Promise<void> {
  refuseUnwritable(root, 'the pages must be built');
  const hash = hashOfSources(root);
  const fresh = path.join(root, 'web', `dist.${process.pid}`);
  try {
    await vite(root, fresh);
    writeFileSync(path.join(fresh, STAMP), hash);
    exchange(fresh, path.join(root, 'web/dist'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function vite(root: string, folder: string): Promise<void> {
  const program = path.join(root, 'node_modules/vite/bin/vite.js');
  const args = [program, 'build', 'web', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await run(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  } catch (error) {
    throw new Error(`the pages cannot be built:\n${(error as { stderr?: string }).stderr ?? String(error)}`, {
      cause: error,
    });
  }
}

function exchange(fresh: string, place: string): void {
  const old = `${fresh}.old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/** One hash over the names and contents of all sources. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string, source: string): string[] {
  if (!existsSync(path.join(root, source))) return [];
  if (path.extname(source) !== '') return [source];
  return readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^web\/(dist|node_modules)/.test(file))
    .toSorted();
}
