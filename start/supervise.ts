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
  /** Called when it died too often. Where there is none the system goes on without it, and it is tried again each minute. */
  readonly giveUp?: (reason: string) => void;
  /** The pause before the first new start; it doubles with each further one. */
  readonly pauseMs?: number;
  /** The pause after dying too often. */
  readonly longPauseMs?: number;
}

/** The process as it is now. */
export interface Supervision {
  current(): ChildProcess;
}

/** More deaths than this within the window are no accident. */
const DEATHS = 5;
const WINDOW_MS = 60_000;

const GOES_ON = 'Without it filing still answers, and nothing else goes on. It is started again in a minute.';

/** Watches a started process and starts it again when it dies: five times within a minute, then it is given up or waited with. */
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
    const tooOften = `${what}, ${recent} times within a minute`;
    if (recent <= DEATHS) {
      say(`${what}; starting it again (its last words: ${thing.log}.previous)`);
      return again((thing.pauseMs ?? 250) * 2 ** (recent - 1));
    }
    if (thing.giveUp) return thing.giveUp(`${tooOften}\n${tailOf(thing.log)}`);
    say(`${tooOften}\n${tailOf(thing.log)}\n${GOES_ON}`);
    await again(thing.longPauseMs ?? WINDOW_MS);
  };
  const again = async (pauseMs: number): Promise<void> => {
    await sleep(pauseMs);
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
