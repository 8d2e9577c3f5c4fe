import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { BUNDLED, keptBundle } from '../../worker/kept-bundle.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { workflowBundle } from '../setup/temporal.ts';

const folder = temporaryFolder();

it('The workflows are bundled once for the same sources, and those of other sources are forgotten', async () => {
  const place = path.join(folder, 'workflows');
  await mkdir(place);
  await writeFile(path.join(place, 'of-other-sources.js'), '');
  const { code } = await keptBundle(folder);
  const [name = '', ...others] = await readdir(place);
  expect(others).toEqual([]);
  expect(await readFile(path.join(place, name), 'utf8')).toBe(code);
  await writeFile(path.join(place, name), 'what was kept');
  expect(await keptBundle(folder)).toEqual({ code: 'what was kept' });
}, 60_000);

it('Where nothing can be kept, they are bundled all the same', async () => {
  await writeFile(path.join(folder, 'a-file'), '');
  const { code } = await keptBundle(path.join(folder, 'a-file'));
  expect(code).toContain('domain/case/decide.ts');
}, 60_000);

it('Whatever of ours is in a bundle lies where a change of it is seen', async () => {
  const bundle = await readFile(workflowBundle(), 'utf8');
  const modules = [...bundle.matchAll(/"\.\/((?!node_modules)[\w./-]+\.ts)"/g)].map(([, file = '']) => file);
  expect(modules.length).toBeGreaterThan(300);
  expect(modules.filter((file) => !BUNDLED.some((source) => file === source || file.startsWith(`${source}/`)))).toEqual(
    [],
  );
});
