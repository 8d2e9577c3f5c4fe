import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hashOfPages, isWebBuilt } from '../../start/web-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = temporaryFolder();
mkdirSync(path.join(root, 'web/src'), { recursive: true });
mkdirSync(path.join(root, 'domain'), { recursive: true });
cpSync('package-lock.json', path.join(root, 'package-lock.json'));
writeFileSync(path.join(root, 'web/src/main.tsx'), 'one');
writeFileSync(path.join(root, 'domain/light.ts'), 'one');

function build(): void {
  mkdirSync(path.join(root, 'web/dist'), { recursive: true });
  writeFileSync(path.join(root, 'web/dist/.made-from'), hashOfPages(root));
}

describe('the built pages', () => {
  it('are missing on a bare clone', () => {
    expect(isWebBuilt(root)).toBe(false);
  });

  it('are fresh until a source of theirs changes, the law they share with the server included', () => {
    build();
    expect(isWebBuilt(root)).toBe(true);
    writeFileSync(path.join(root, 'domain/light.ts'), 'two');
    expect(isWebBuilt(root)).toBe(false);
  });

  it('are not made stale by themselves', () => {
    build();
    writeFileSync(path.join(root, 'web/dist/index.html'), '<!doctype html>');
    expect(isWebBuilt(root)).toBe(true);
  });
});
