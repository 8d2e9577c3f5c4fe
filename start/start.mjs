// `npm start`. Plain JavaScript that needs no package, because on a bare clone there is none.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './lock.mjs';
import { installPackages, refuseOldNode } from './packages.mjs';
import { say } from './say.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const data = path.resolve(root, process.env.QUANLIAN_DATA || 'data');

refuseOldNode();
const lock = lockOrEnd();
if (!lock.taken) {
  const where = lock.holder.address === undefined ? '' : `, at ${lock.holder.address}`;
  say(`Already running on ${data} (process ${lock.holder.pid}${where}). Nothing was done.`);
  process.exit(1);
}
process.on('exit', () => lock.release());

function lockOrEnd() {
  try {
    return takeLock(path.join(data, 'lock'));
  } catch (error) {
    say(`Nothing can be kept in ${data}: ${error.message}. QUANLIAN_DATA names the folder for all data.`);
    process.exit(1);
  }
}

try {
  await installPackages(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { up } = await import('./up.ts');
  await up({ root, data, lock });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
