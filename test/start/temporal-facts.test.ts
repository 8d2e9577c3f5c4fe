import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { cacheToFill, gatherFacts } from '../../start/temporal-facts.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

test('a user without a folder for caches keeps the engine with its data, and finds it there again', () => {
  const nobody = { XDG_CACHE_HOME: path.join(folder, 'file'), PATH: '' };
  writeFileSync(nobody.XDG_CACHE_HOME, '');
  const cache = cacheToFill(nobody, path.join(folder, 'data'));
  expect(cache).toMatch(path.join(folder, 'data', 'cache'));

  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'server'), '', { mode: 0o700 });
  expect(gatherFacts(nobody, path.join(folder, 'data')).cachedServer).toBe(path.join(cache, 'server'));
});

test('whoever has such a folder shares the engine among all clones', () => {
  const somebody = { XDG_CACHE_HOME: path.join(folder, 'caches') };
  expect(cacheToFill(somebody, path.join(folder, 'one'))).toBe(cacheToFill(somebody, path.join(folder, 'another')));
});
