// `npm test`, also from a bare clone. Plain JavaScript, as start.mjs. Arguments are handed to jest.
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
  const { runTests } = await import('./tests.ts');
  process.exitCode = await runTests(root, process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
