// `npm run check`: everything that must hold before a change lands. Plain JavaScript, as start.mjs.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, refuseOldNode } from './packages.mjs';
import { say } from './say.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseOldNode();
try {
  await installPackages(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { check } = await import('./check.ts');
  process.exitCode = await check(root);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
