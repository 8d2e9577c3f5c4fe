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
  await endBy('SIGINT');
  await endBy('SIGKILL');
}

/** A start that is still going on may start one more thing meanwhile, which is ended as well. */
async function endBy(signal: NodeJS.Signals): Promise<void> {
  const told = new Set<number>();
  for (let round = 0; round < GRACE_MS / LOOK_MS; round++) {
    const children = ownChildren();
    if (children.length === 0) return;
    for (const pid of children.filter((one) => !told.has(one))) end(pid, signal);
    for (const pid of children) told.add(pid);
    await sleep(LOOK_MS);
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
