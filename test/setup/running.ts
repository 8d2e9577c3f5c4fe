import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** Runs that were killed could not clean up; what they left goes now. */
function newFolder(): string {
  const left = readdirSync(os.tmpdir()).filter((name) => /^quanlian-test-\d+-/.test(name));
  for (const name of left.filter((one) => !isRunning(Number(one.split('-')[2]), 'jest'))) {
    rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtempSync(path.join(os.tmpdir(), `quanlian-test-${process.pid}-`));
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
