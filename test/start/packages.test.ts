import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { areInstalled } from '../../start/packages.mjs';
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
});
