import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { readHolder } from '../read/urgings.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import { jointBeside, refreshJointOf } from './joint-moment.ts';
import { keepHandedFiles } from './handed-files.ts';
import { insertEvents } from './insert-events.ts';
import { issuePapers } from './issue-papers.ts';
import { beginRow, refreshRow } from './refresh-row.ts';
import { refreshTasks } from './refresh-tasks.ts';
import { stepsOf, type Appending, type Step } from './step.ts';
import { tellNotices } from './tell-notices.ts';

/**
 * Records what happened to a case: events, papers, the row that screens read, the open tasks, and what must follow
 * elsewhere. All in the running transaction, so that it happens as a whole or not at all.
 */
export async function append(tx: Queryable, appending: Appending): Promise<Case> {
  const { caseId, lastHash, now } = appending;
  const steps = stepsOf(appending);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing to record');
  const names = steps.some(({ event }) => ORDERING.includes(event.type));
  const holder = names ? readHolder(tx, caseId, appending.world.bureaus) : null;
  const together = steps.some(({ event }) => event.type === 'procedureStarted') ? jointBeside(tx, last.after) : null;
  // In this order and not waited for: all of it travels with what is asked next, at the latest with the COMMIT.
  untilCommit(insertEvents(tx, { kind: 'case', id: caseId, lastHash, now }, steps));
  for (const { event, after } of handedIn(steps)) untilCommit(keepHandedFiles(tx, caseId, event, after.item));
  untilCommit((appending.before ? refreshRow : beginRow)(tx, appending, last.after));
  untilCommit(refreshTasks(tx, appending, steps));
  untilCommit(tellNotices(tx, appending, steps));
  // Only here: what is asked beside must find the case as it is recorded. Papers are written at the end of the transaction.
  const desk = {
    ...appending.desk,
    ...(holder && { holder: await holder }),
    ...(together && { together: await together }),
  };
  issuePapers(tx, { ...appending, desk }, steps);
  if (last.after.joint) await refreshJointOf(tx, appending);
  return last.after;
}

/** What the law answers with an order (督办单), which names who has the case in hand. */
const ORDERING: readonly CaseEvent['type'][] = ['urged', 'jointOverdue'];

/** Of a filing the files are kept before, since the receipt that goes out with it names them. */
const handedIn = (steps: readonly Step[]): readonly Step[] => steps.filter(({ event }) => event.type === 'handedIn');
