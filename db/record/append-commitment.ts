import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { tellingOfPromise } from '../../domain/notice/promise-tellings.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import { evolvePromise } from '../../domain/project-commitment/evolve.ts';
import { nextPromiseMoment } from '../../domain/project-commitment/moments.ts';
import type { PromiseDossier } from '../../domain/project-commitment/papers/dossier.ts';
import { paperOfPromise } from '../../domain/project-commitment/papers/papers-of.ts';
import { isUnderWay, type ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { insertEvents } from './insert-events.ts';
import { tellOfProject } from './tell-project.ts';
import { issueLast, type Numbers } from './issue-papers.ts';

/** What is to be recorded of one commitment in the running transaction. */
export interface AppendingPromise {
  readonly before: ProjectCommitment | null;
  readonly events: readonly PromiseEvent[];
  readonly lastHash: string;
  readonly now: Instant;
  readonly world: ZoneWorld;
  readonly dossier: PromiseDossier;
}

interface Step {
  readonly event: PromiseEvent;
  readonly seq: number;
  readonly before: ProjectCommitment | null;
  readonly after: ProjectCommitment;
}

/** Records what happened: events, papers, and the row that screens read; it happens as a whole or not at all. */
export async function appendToCommitment(tx: Queryable, appending: AppendingPromise): Promise<ProjectCommitment> {
  const { lastHash, now, world } = appending;
  const steps = stepsOf(appending);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing to record');
  await insertEvents(tx, { kind: 'commitment', id: last.after.id, lastHash, now }, steps);
  issuePapersOf(tx, appending, steps);
  for (const step of steps) await tellOf(tx, step, appending);
  await refreshCommitment(tx, last.after, world.calendar);
  return last.after;
}

/** Tells the enterprise what became of its commitment, or the office that it is its turn. */
async function tellOf(tx: Queryable, { event, after }: Step, { world, now }: AppendingPromise): Promise<void> {
  const telling = tellingOfPromise(event, after, world.calendar);
  if (!telling) return;
  const { kind, capacity, bureau, due } = telling;
  const facts = { number: after.number, ...(due && { due }) };
  const to = capacity === undefined ? 'enterprise' : { capacity, bureau };
  await tellOfProject(tx, { kind, project: after.project, commitment: after.id, to, facts, at: now });
}

function stepsOf({ before, events }: AppendingPromise): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const state = steps.at(-1)?.after ?? before;
    const after = evolvePromise(state, event);
    steps.push({ event, seq: after.version, before: state, after });
  }
  return steps;
}

/** Each names the papers before it: a letter that is issued in the same transaction too. */
function issuePapersOf(tx: Queryable, { world, dossier }: AppendingPromise, steps: readonly Step[]): void {
  for (const { event, seq, before, after } of steps) {
    if (!before) continue;
    const write = (numbers: Numbers) =>
      [paperOfPromise(event, before, after, { ...dossier, numbers: { ...dossier.numbers, ...numbers } })].filter(
        (paper) => paper !== null,
      );
    const owner = { column: 'commitment_id', id: after.id } as const;
    issueLast(tx, { owner, world, seq, at: event.at, write });
  }
}

/** Refreshes what screens read of a commitment, and when it is to be woken. */
export async function refreshCommitment(tx: Queryable, c: ProjectCommitment, calendar: WorkingCalendar): Promise<void> {
  await tx.query(
    `UPDATE project_commitment_row SET version = $2, stage = $3, state = $4, next_moment = $5, open = $6
     WHERE commitment_id = $1`,
    [c.id, c.version, c.stage, JSON.stringify(c), nextPromiseMoment(c, calendar), isUnderWay(c)],
  );
}
