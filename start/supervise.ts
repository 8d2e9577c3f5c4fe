import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { tailOf } from './log-file.ts';
import { say } from './say.mjs';

/** Something that is started again when it ends by itself. */
export interface Supervised {
  readonly name: string;
  readonly log: string;
  readonly start: () => Promise<ChildProcess> | ChildProcess;
  /** Is the end expected because everything is being stopped? */
  readonly isStopping: () => boolean;
  /** Called when it died too often to be started again. */
  readonly giveUp: (reason: string) => void;
  /** The pause before the first new start; it doubles with each further one. */
  readonly pauseMs?: number;
}

/** The process as it is now. */
export interface Supervision {
  current(): ChildProcess;
}

/** More deaths than this within the window are no accident. */
const DEATHS = 5;
const WINDOW_MS = 60_000;

/** Watches a started process and starts it again when it dies, at most five times within a minute. */
export function supervise(thing: Supervised, first: ChildProcess): Supervision {
  const deaths: number[] = [];
  let child = first;
  const watch = (watched: ChildProcess): void => {
    child = watched;
    watched.once('exit', (code, signal) => void died(`${thing.name} ended by itself (${signal ?? `code ${code}`})`));
    if (watched.exitCode !== null || watched.signalCode !== null) void died(`${thing.name} ended at once`);
  };
  const died = async (what: string): Promise<void> => {
    if (thing.isStopping()) return;
    deaths.push(Date.now());
    const recent = deaths.filter((moment) => moment > Date.now() - WINDOW_MS).length;
    if (recent > DEATHS) return thing.giveUp(`${what}, ${recent} times within a minute\n${tailOf(thing.log)}`);
    say(`${what}; starting it again (its last words: ${thing.log}.previous)`);
    await again(recent);
  };
  const again = async (attempt: number): Promise<void> => {
    await sleep((thing.pauseMs ?? 250) * 2 ** (attempt - 1));
    if (thing.isStopping()) return;
    try {
      watch(await thing.start());
    } catch (error) {
      await died(`${thing.name} did not start (${(error as Error).message})`);
    }
  };
  watch(first);
  return { current: () => child };
}
