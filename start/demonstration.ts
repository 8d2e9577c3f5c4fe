import { existsSync } from 'node:fs';
import path from 'node:path';
import { startProgram, stopLeftoverOf, logOf, type Program } from './child.ts';
import type { Household } from './household.ts';
import { stopChild } from './processes.ts';
import { say } from './say.mjs';

/** With this demo/main.ts ends where it passed over some of its story. */
const OVERTAKEN = 3;

/**
 * Makes the demonstration zone in the background, by a program of its own that uses the API as people do.
 * The program itself knows what is there already, so that it may be run again after an interruption.
 */
export async function startDemonstration(program: Program, household: Household): Promise<void> {
  if (!existsSync(path.join(program.root, program.main))) return;
  await stopLeftoverOf(program);
  const child = startProgram(program);
  household.add(program.name, () => stopChild(child, 'SIGTERM', 500));
  child.once('exit', (code) => {
    if (household.isStopping()) return;
    if (code === 0) return say('the demonstration zone is there');
    if (code === OVERTAKEN)
      return say(`the demonstration zone is there, without what somebody overtook meanwhile (${logOf(program)})`);
    say(
      `the demonstration zone could not be made whole (${logOf(program)} says why); the next start tries to go on with it`,
    );
  });
}
