import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from '../../start/processes.ts';

type Stop = () => Promise<void>;

interface Running {
  folder?: string;
  readonly stops: Stop[];
}

/** Jest loads the set-up of each project as modules of their own: what runs is remembered on the process, not here. */
const place = process as unknown as { quanlianTestRun?: Running };
place.quanlianTestRun ??= { stops: [] };
const running = place.quanlianTestRun;

/** The folder of this test run, removed after it. */
export function runFolder(): string {
  running.folder ??= newFolder();
  return running.folder;
}

/** Memory that looks like a disk, where there is such a thing (Linux). */
const IN_MEMORY = '/dev/shm';

/** The databases of a whole run stay below it many times over. */
const ROOM_BYTES = 8 * 1024 ** 3;

/**
 * In memory if there is room: a test file makes a database of a thousand files and removes it, and a file system that does not give
 * away at once what was just removed looks through all of it for each new file (ext4; half a second for a database, or 30 ms).
 */
function newFolder(): string {
  const [place = os.tmpdir()] = [IN_MEMORY].filter(hasRoom);
  for (const one of [os.tmpdir(), place]) removeLeftBehind(one);
  return mkdtempSync(path.join(place, `quanlian-test-${process.pid}-`));
}

function hasRoom(place: string): boolean {
  if (!existsSync(place)) return false;
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > ROOM_BYTES && process.availableMemory() > ROOM_BYTES;
}

/** Runs that were killed could not clean up; what they left goes now. */
function removeLeftBehind(place: string): void {
  const left = readdirSync(place).filter((name) => /^quanlian-test-\d+-/.test(name));
  for (const name of left.filter((one) => !isRunning(Number(one.split('-')[2]), 'jest')))
    rmSync(path.join(place, name), { recursive: true, force: true });
}

/** Remembers what must be stopped after the run; the last one started is stopped first. */
export function stopLater(stop: Stop): void {
  running.stops.push(stop);
}

/** Stops everything, in reverse order; a second call finds nothing left to do. */
export async function stopEverything(): Promise<void> {
  for (let stop = running.stops.pop(); stop !== undefined; stop = running.stops.pop()) await stop();
  if (running.folder !== undefined) rmSync(running.folder, { recursive: true, force: true });
  delete running.folder;
}
