import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { hashOfSources } from '../hash-of-sources.ts';
import { refuseUnwritable } from './packages.mjs';

const run = promisify(execFile);

/** What the pages are made from. */
const SOURCES = ['web', 'domain', 'api/contract', 'package-lock.json'];
const STAMP = '.made-from';

/** Are the built pages there, and made from the sources as they are now? */
export function isWebBuilt(root: string): boolean {
  const stamp = path.join(root, 'web/dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfPages(root);
}

/** Builds the pages beside the old ones and exchanges the folders, so that a running server never shows half a build. */
export async function buildWeb(root: string): Promise<void> {
  refuseUnwritable(root, 'the pages must be built');
  const hash = hashOfPages(root);
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

/** What is written beside pages that were built from the sources as they are now. */
export const hashOfPages = (root: string): string => hashOfSources(root, SOURCES);
