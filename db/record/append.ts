import type { Case, CaseId } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import { newSalt } from '../../proof/conceal.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { linkHash } from './chain.ts';
import { refreshJointOf } from './joint-moment.ts';
import { keepHandedFiles } from './handed-files.ts';
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

// Written in one statement; the arrays are of equal length.
const INSERT_EVENTS = `
  INSERT INTO case_event (case_id, seq, type, data, legal_at, recorded_at, machine_at, prev_hash, hash, salt)
  SELECT $1, seq, type, data, legal_at, $6, $7, prev_hash, hash, salt
  FROM unnest($2::int[], $3::text[], $4::jsonb[], $5::timestamptz[], $8::text[], $9::text[], $10::text[])
    AS event (seq, type, data, legal_at, prev_hash, hash, salt)`;

/**
 * Records what happened to a case: events, papers, the row that screens read, the open tasks, and what must follow
 * elsewhere. All in the running transaction, so that it happens as a whole or not at all.
 */
export async function append(tx: Queryable, appending: Appending): Promise<Case> {
  const steps = stepsOf(appending);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing to record');
  // Asked side by side, so that all of it travels at once.
  await Promise.all([
    insertEvents(tx, appending, steps),
    ...handedIn(steps).map(({ event, after }) => keepHandedFiles(tx, appending.caseId, event, after.item)),
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

async function insertEvents(
  tx: Queryable,
  { caseId, lastHash, now }: Appending,
  steps: readonly Step[],
): Promise<void> {
  const salts = steps.map(newSalt);
  const hashes: string[] = [];
  for (const [at, { event, seq }] of steps.entries())
    hashes.push(linkHash(hashes.at(-1) ?? lastHash, { caseId, seq, event, recordedAt: now }, salts[at] ?? null));
  await tx.query(INSERT_EVENTS, [
    caseId,
    steps.map((step) => step.seq),
    steps.map((step) => step.event.type),
    steps.map((step) => JSON.stringify(step.event)),
    steps.map((step) => step.event.at),
    now,
    new Date(),
    [lastHash, ...hashes.slice(0, -1)],
    hashes,
    salts,
  ]);
}
