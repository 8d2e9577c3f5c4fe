import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfSources } from '../hash-of-sources.ts';
import { bundleApart } from './bundle-apart.ts';

/** All that a bundle can be made of; a test compares them with what is in one. */
export const BUNDLED = ['domain', 'engine', 'workflows', 'worker/bundle.ts', 'package-lock.json'];

/**
 * The bundled workflows of these sources, kept beside the data: bundling takes some three seconds of each start, and of each time
 * that a worker which died comes back. Where they cannot be kept they are bundled anew each time.
 * @throws Error when they could not be bundled
 */
export async function keptBundle(dataFolder: string): Promise<{ readonly code: string }> {
  const folder = path.join(dataFolder, 'workflows');
  const name = `${hashOfSources(fileURLToPath(new URL('..', import.meta.url)), BUNDLED)}.js`;
  const kept = await readFile(path.join(folder, name), 'utf8').catch(() => null);
  if (kept !== null) return { code: kept };
  const { code } = await bundleApart();
  await keep(code, folder, name).catch(() => undefined);
  return { code };
}

/** What other sources were bundled to goes with it. */
async function keep(code: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // On the disk before it has its name, and under one that no other worker has: half a bundle would stand in the way of every later
  // start, and workers in containers share the folder and the number of their process.
  const fresh = path.join(folder, `${name}.${randomUUID()}`);
  try {
    await writeFile(fresh, code, { flush: true });
    await rename(fresh, path.join(folder, name));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  const others = (await readdir(folder)).filter((file) => file.endsWith('.js') && file !== name);
  await Promise.all(others.map((file) => rm(path.join(folder, file), { force: true })));
}
