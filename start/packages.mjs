// Node and the packages: what must be there before anything else of ours can run. Plain JavaScript.
import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { dieWithParent } from './die-with-parent.mjs';
import { takeLock } from './lock.mjs';
import { say, step } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Ends the process with one sentence if this Node is older than what the packages need. */
export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  say(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** Installs the packages unless exactly those of package-lock.json are there. */
export async function installPackages(root) {
  if (areInstalled(root)) return;
  refuseUnwritable(root, 'packages must be installed');
  const lock = await waitForLock(path.join(root, 'data', 'install.lock'));
  try {
    if (!areInstalled(root)) await step('installing packages (npm ci)', () => npmCi(root));
  } finally {
    lock.release();
  }
}

/** What must be made in the clone itself can be made only by who may write there; whoever has it made may run it from then on. */
export function refuseUnwritable(root, because) {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Error(`${because}, and this user may not write in ${root}: let whoever owns it run \`npm start\` once`);
  }
}

/**
 * Compares the lock file with npm's own record of what it installed, which it writes last: an install that was
 * interrupted has none. Optional packages may be missing (they are for other platforms).
 */
export function areInstalled(root) {
  const wanted = Object.entries(packagesIn(path.join(root, 'package-lock.json'))).filter(([place]) => place !== '');
  const there = recordedIn(path.join(root, 'node_modules', '.package-lock.json'));
  return wanted.every(([place, { version, optional }]) => {
    const found = there[place];
    return found === undefined ? optional === true : found.version === version;
  });
}

/** Where there is no record, or half of one, as a full disk leaves it, nothing is known to be installed. */
function recordedIn(file) {
  try {
    return packagesIn(file);
  } catch {
    return {};
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Another start or test run of this clone may be installing: wait for it. */
async function waitForLock(file) {
  const lock = takeLock(file);
  return lock.taken ? lock : step(`process ${lock.holder.pid} is installing packages here`, () => untilTaken(file));
}

async function untilTaken(file) {
  for (let lock = takeLock(file); ; lock = takeLock(file)) {
    if (lock.taken) return lock;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * No package of ours needs its install script (docs/operating.md), so none is run. An npm whose starter is gone must
 * end at once: on a milder signal it goes on for a while to undo its work, in the way of the next start.
 */
function npmCi(root) {
  const args = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env.npm_execpath;
  const npm = own?.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm'];
  const [command, ...rest] = [...dieWithParent('KILL'), ...npm, ...args];
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`npm cannot be run: ${error.message}`)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci failed:\n${output.trim()}`))));
  });
}
