import type { Case, CaseId } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { refreshJointOf } from './joint-moment.ts';
import { keepHandedFiles } from './handed-files.ts';
import { insertEvents } from './insert-events.ts';
import { issuePapers } from './issue-papers.ts';
import type { PaperDesk } from '../read/paper-desk.ts';
import { refreshRow } from './refresh-row.ts';
import { refreshTasks } from './refresh-tasks.ts';
import { tellNotices } from './tell-notices.ts';

/** What is to be recorded of one case in the running transaction. */
export interface Appending {
  readonly caseId: CaseId;
  readonly before: Case | null;
  readonly events: readonly CaseEvent[];
  readonly lastHash: string;
  readonly now: Instant;
  readonly world: ZoneWorld;
  readonly desk: PaperDesk;
}

/** One event with the states around it and its number. */
export interface Step {
  readonly event: CaseEvent;
  readonly seq: number;
  readonly before: Case | null;
  readonly after: Case;
}

/**
 * Records what happened to a case: events, papers, the row that screens read, the open tasks, and what must follow
 * elsewhere. All in the running transaction, so that it happens as a whole or not at all.
 */
export async function append(tx: Queryable, appending: Appending): Promise<Case> {
  const { caseId, lastHash, now } = appending;
  const steps = stepsOf(appending);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing to record');
  // Asked side by side, so that all of it travels at once.
  await Promise.all([
    insertEvents(tx, { kind: 'case', id: caseId, lastHash, now }, steps),
    ...handedIn(steps).map(({ event, after }) => keepHandedFiles(tx, caseId, event, after.item)),
    refreshRow(tx, appending, last.after),
    refreshTasks(tx, appending, steps),
  ]);
  issuePapers(tx, appending, steps);
  untilCommit(tellNotices(tx, appending, steps));
  if (last.after.joint) await refreshJointOf(tx, appending);
  return last.after;
}

/** Of a filing the files are kept before, since the receipt that goes out with it names them. */
const handedIn = (steps: readonly Step[]): readonly Step[] => steps.filter(({ event }) => event.type === 'handedIn');

function stepsOf({ before, events }: Appending): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const state: Case | null = steps.at(-1)?.after ?? before;
    const after = evolve(state, event);
    steps.push({ event, seq: after.version, before: state, after });
  }
  return steps;
}
