import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { hashOfSources } from '../hash-of-sources.ts';
import { bundleApart } from './bundle-apart.ts';

/** All that a bundle can be made of; a test compares them with what is in one. */
export const BUNDLED = ['domain', 'engine', 'workflows', 'worker/bundle.ts', 'package-lock.json'];

/**
 * Where the bundled workflows of these sources lie: beside the data, since bundling takes some three seconds of each start, and of
 * each time that a worker which died comes back. What other sources were bundled to goes with the next bundle.
 * @throws Error when they could not be bundled, or not be kept
 */
export async function keptBundle(dataFolder: string): Promise<{ readonly codePath: string }> {
  const folder = path.join(dataFolder, 'workflows');
  const name = `${hashOfSources(fileURLToPath(new URL('..', import.meta.url)), BUNDLED)}.js`;
  const codePath = path.join(folder, name);
  if (existsSync(codePath)) return { codePath };
  const { code } = await bundleApart();
  await mkdir(folder, { recursive: true });
  const fresh = `${codePath}.${pid}`;
  // On the disk before it has its name: half a bundle would stand in the way of every later start.
  await writeFile(fresh, code, { flush: true });
  await rename(fresh, codePath);
  const others = (await readdir(folder)).filter((file) => file.endsWith('.js') && file !== name);
  await Promise.all(others.map((file) => rm(path.join(folder, file), { force: true })));
  return { codePath };
}
