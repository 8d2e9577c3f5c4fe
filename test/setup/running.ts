import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

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
  running.folder ??= mkdtempSync(path.join(os.tmpdir(), 'quanlian-test-'));
  return running.folder;
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
