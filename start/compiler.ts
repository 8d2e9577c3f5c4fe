import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends the compiler that runs beside this process to read TypeScript. It would end by itself, but after us: where
 * nobody reaps orphans (a container without init) a dead process would stay in the list for each start.
 */
export async function endCompiler(): Promise<void> {
  const children = ownChildren();
  for (const pid of children) process.kill(pid, 'SIGKILL');
  for (let round = 0; round < 20 && ownChildren().length > 0; round++) await sleep(10);
}

/** All processes that any thread of this one started; none where the system does not tell. */
function ownChildren(): number[] {
  try {
    const lists = readdirSync('/proc/self/task').map((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8'),
    );
    return lists.flatMap((list) => list.split(' ').filter(Boolean)).map(Number);
  } catch {
    return [];
  }
}
