// One start at a time in one data folder. Plain JavaScript: it is taken before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes the lock, or answers who holds it. A lock whose holder is dead (kill -9, power cut) is taken over.
 * The holder is a pid with the moment the process began, because pids come again.
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const mine = { pid: process.pid, beginning: beginningOf(process.pid) };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    return claim(file, draft, mine);
  } finally {
    rmSync(draft, { force: true });
  }
}

function claim(file, draft, mine) {
  for (let round = 0; round < 20; round++) {
    if (linked(draft, file))
      return { taken: true, tell: (facts) => tell(file, mine, facts), release: () => release(file, mine) };
    const holder = read(file);
    if (holder !== undefined && isAlive(holder)) return { taken: false, holder };
    setAside(file, `${draft}.stale`);
  }
  return { taken: false, holder: read(file) ?? { pid: 0 } };
}

/** A hard link is made or refused in one step, and the file behind it is whole from the first moment. */
function linked(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away; if a living one slipped in between, it is put back. */
function setAside(file, aside) {
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else was quicker
  }
  const holder = read(aside);
  if (holder !== undefined && isAlive(holder)) linked(aside, file);
  rmSync(aside, { force: true });
}

/** Adds facts to the lock for whoever finds it taken. */
function tell(file, mine, facts) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...mine, ...facts }), { mode: 0o600 });
  renameSync(draft, file);
}

function release(file, mine) {
  if (read(file)?.pid === mine.pid) rmSync(file, { force: true });
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder) {
  const beginning = beginningOf(holder.pid);
  return beginning !== undefined && beginning === holder.beginning;
}

/** When a process began, as an opaque word; undefined for one that is gone or only waits to be reaped. */
export function beginningOf(pid) {
  if (existsSync('/proc/self/stat')) return fromProc(pid);
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = (stdout ?? '').trim();
  return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}
