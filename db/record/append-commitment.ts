import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import { evolvePromise } from '../../domain/project-commitment/evolve.ts';
import { nextPromiseMoment } from '../../domain/project-commitment/moments.ts';
import type { PromiseDossier } from '../../domain/project-commitment/papers/dossier.ts';
import { paperOfPromise } from '../../domain/project-commitment/papers/papers-of.ts';
import { isUnderWay, type ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Queryable } from '../pool.ts';
import { newSalt } from '../../proof/conceal.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { linkHash } from './chain.ts';
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
  readonly before: ProjectCommitment | null;
  readonly after: ProjectCommitment;
}

/** Records what happened: events, papers, and the row that screens read; it happens as a whole or not at all. */
export async function appendToCommitment(tx: Queryable, appending: AppendingPromise): Promise<ProjectCommitment> {
  const steps = stepsOf(appending);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing to record');
  await insertEvents(tx, appending, steps);
  issuePapersOf(tx, appending, steps);
  await refreshCommitment(tx, last.after, appending.world.calendar);
  return last.after;
}

function stepsOf({ before, events }: AppendingPromise): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const state = steps.at(-1)?.after ?? before;
    steps.push({ event, before: state, after: evolvePromise(state, event) });
  }
  return steps;
}

const INSERT_EVENTS = `
  INSERT INTO project_commitment_event (commitment_id, seq, type, data, legal_at, recorded_at, machine_at, prev_hash, hash, salt)
  SELECT $1, seq, type, data, legal_at, $6, $7, prev_hash, hash, salt
  FROM unnest($2::int[], $3::text[], $4::jsonb[], $5::timestamptz[], $8::text[], $9::text[], $10::text[])
    AS event (seq, type, data, legal_at, prev_hash, hash, salt)`;

async function insertEvents(tx: Queryable, { lastHash, now }: AppendingPromise, steps: readonly Step[]): Promise<void> {
  const salts = steps.map(newSalt);
  const hashes: string[] = [];
  for (const [at, { event, after }] of steps.entries()) {
    const link = { caseId: after.id, seq: after.version, event, recordedAt: now };
    hashes.push(linkHash(hashes.at(-1) ?? lastHash, link, salts[at] ?? null));
  }
  await tx.query(INSERT_EVENTS, [
    steps[0]?.after.id,
    steps.map(({ after }) => after.version),
    steps.map(({ event }) => event.type),
    steps.map(({ event }) => JSON.stringify(event)),
    steps.map(({ event }) => event.at),
    now,
    new Date(),
    [lastHash, ...hashes.slice(0, -1)],
    hashes,
    salts,
  ]);
}

/** Each names the papers before it: a letter that is issued in the same transaction too. */
function issuePapersOf(tx: Queryable, { world, dossier }: AppendingPromise, steps: readonly Step[]): void {
  for (const { event, before, after } of steps) {
    if (!before) continue;
    const write = (numbers: Numbers) =>
      [paperOfPromise(event, before, after, { ...dossier, numbers: { ...dossier.numbers, ...numbers } })].filter(
        (paper) => paper !== null,
      );
    const owner = { column: 'commitment_id', id: after.id } as const;
    issueLast(tx, { owner, world, seq: after.version, at: event.at, write });
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
