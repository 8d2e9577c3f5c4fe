import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A database that is just starting ends within this time; whatever does not is killed. */
const GRACE_MS = 3_000;
const LOOK_MS = 10;

/**
 * Ends whatever this process still has started: what was being started, made or built when the end was asked for, and the
 * compiler that reads TypeScript beside it. That one would end by itself, but after us: where nobody reaps orphans (a container
 * without init) a dead process would stay in the list for each start.
 */
export async function endChildren(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    for (const pid of ownChildren()) end(pid, signal);
    for (let round = 0; round < GRACE_MS / LOOK_MS && ownChildren().length > 0; round++) await sleep(LOOK_MS);
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended meanwhile
  }
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
