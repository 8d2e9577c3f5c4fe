import type { ChildProcess } from 'node:child_process';
import { startProgram, stopLeftoverOf, logOf, type Program } from './child.ts';
import type { Household } from './household.ts';
import { stopChild } from './processes.ts';
import { supervise } from './supervise.ts';

/** How long a program may take to finish what it is doing before it is killed; all stops together fit into ten seconds. */
const GRACE_MS = 2_000;

/** What is done when a program dies by itself. */
export interface Care {
  /** Called when it died too often; where there is none the rest goes on without it, and it is tried again each minute. */
  readonly giveUp?: (reason: string) => void;
  /** What must hold before it is started again. */
  readonly beforeAgain?: () => Promise<void>;
}

/** Starts one of our programs and keeps it running until everything is stopped. */
export async function keepProgramRunning(program: Program, household: Household, care: Care): Promise<void> {
  const { isStopping } = household;
  const { beforeAgain, ...whenTooOften } = care;
  const start = async (): Promise<ChildProcess> => {
    await beforeAgain?.();
    if (isStopping()) throw new Error('everything is being stopped');
    return startProgram(program);
  };
  await stopLeftoverOf(program);
  const thing = { name: program.name, log: logOf(program), start, isStopping, ...whenTooOften };
  const supervision = supervise(thing, startProgram(program));
  household.add(program.name, () => stopChild(supervision.current(), 'SIGTERM', GRACE_MS));
}
