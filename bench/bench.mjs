// `npm run bench`. Plain JavaScript, as start/start.mjs. Arguments: --only NAME,… and --quick.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, refuseOldNode } from '../start/packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseOldNode();
try {
  await installPackages(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { bench } = await import('./main.ts');
  await bench(root, process.argv.slice(2));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
