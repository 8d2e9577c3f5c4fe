// `npm run catalogue`. Plain JavaScript, as start/start.mjs.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, refuseOldNode } from '../start/packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseOldNode();
try {
  await installPackages(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { catalogue } = await import('./command/main.ts');
  process.exit(await catalogue(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
