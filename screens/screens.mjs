// `npm run screens`. Plain JavaScript, as start/start.mjs. Arguments: --beside FOLDER and --only NAME,…
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, refuseOldNode } from '../start/packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseOldNode();
try {
  await installPackages(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { takeScreens } = await import('./main.ts');
  await takeScreens(root, process.argv.slice(2));
  process.exit();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
