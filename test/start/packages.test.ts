import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { areInstalled } from '../../start/packages.mjs';
import { postgresPrefix } from '../../start/postgres-binaries.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const WANTED = {
  '': { name: 'project' },
  'node_modules/express': { version: '5.3.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};

/** A project whose lock file wants WANTED and into which npm says it installed `installed`. */
function project(name: string, installed?: object): string {
  const root = path.join(folder, name);
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (installed === undefined) return root;
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return root;
}

describe('the packages', () => {
  it('are there when npm installed every version that the lock file names', () => {
    expect(areInstalled(project('whole', { 'node_modules/express': { version: '5.3.0' } }))).toBe(true);
  });

  it('are stale when a version differs', () => {
    expect(areInstalled(project('stale', { 'node_modules/express': { version: '5.2.0' } }))).toBe(false);
  });

  it('are missing when one that is not optional is missing', () => {
    expect(areInstalled(project('missing', {}))).toBe(false);
  });

  it('are missing when npm was interrupted before it wrote its record', () => {
    expect(areInstalled(project('interrupted'))).toBe(false);
  });

  it('are missing when the disk was full before npm had written its record whole', () => {
    const root = project('half', {});
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(areInstalled(root)).toBe(false);
  });

  it('are not installed by who may not write in the clone, who is told whom to ask', () => {
    const root = project('read-only');
    chmodSync(root, 0o555);
    const script = `
      import { installPackages } from ${JSON.stringify(path.resolve('start/packages.mjs'))};
      await installPackages(${JSON.stringify(root)}).catch((error) => console.log(error.message));`;
    const node = [process.execPath, '--input-type=module', '--eval', script];
    const [command = '', ...args] = [...postgresPrefix(), ...node];
    expect(execFileSync(command, args, { encoding: 'utf8' }).trim()).toBe(
      `packages must be installed, and this user may not write in ${root}: let whoever owns it run \`npm start\` once`,
    );
  });
});
