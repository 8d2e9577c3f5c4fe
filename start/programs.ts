import { startProgram, stopLeftoverOf, logOf, type Program } from './child.ts';
import type { Household } from './household.ts';
import { stopChild } from './processes.ts';
import { supervise } from './supervise.ts';

/** How long a program may take to finish what it is doing before it is killed; all stops together fit into ten seconds. */
const GRACE_MS = 2_000;

/** Starts one of our programs and keeps it running until everything is stopped. */
export async function keepProgramRunning(
  program: Program,
  household: Household,
  giveUp: (reason: string) => void,
): Promise<void> {
  await stopLeftoverOf(program);
  const { isStopping } = household;
  const start = () => startProgram(program);
  const supervision = supervise({ name: program.name, log: logOf(program), start, isStopping, giveUp }, start());
  household.add(program.name, () => stopChild(supervision.current(), 'SIGTERM', GRACE_MS));
}
