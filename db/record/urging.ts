import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Dossier } from '../../domain/case/papers/dossier.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { UrgingOrderFacts } from '../../domain/paper/supervision-facts.ts';
import type { UrgingKind, UrgingOrigin } from '../../domain/supervision/urging.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import type { ZoneWorld } from '../zone-world.ts';

/** An urging order or a reminder as it is kept. */
export interface NewUrging {
  readonly zone: string;
  readonly caseId: string;
  readonly kind: UrgingKind;
  readonly origin: UrgingOrigin;
  readonly unit: string;
  readonly cause: string;
  readonly demand: string | null;
  /** Of the paper; null for a reminder. */
  readonly number: string | null;
  readonly replyBy: Day;
  readonly at: Instant;
  /** Null: the law. */
  readonly by: Doer | null;
}

/** Keeps an urging; answers its id. */
export async function keepUrging(tx: Queryable, one: NewUrging): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO urging (id, zone_id, case_id, kind, origin, unit, cause, demand, number, reply_by, asked_at, asked_by, asked_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now())`,
    [
      id,
      one.zone,
      one.caseId,
      one.kind,
      one.origin,
      one.unit,
      one.cause,
      one.demand,
      one.number,
      one.replyBy,
      one.at,
      one.by?.person ?? null,
      one.by && forWhom(one.by),
    ],
  );
  return id;
}

interface Issued {
  readonly caseId: CaseId;
  readonly now: Instant;
  readonly world: Pick<ZoneWorld, 'id'>;
  readonly desk: Dossier;
  readonly number: string;
}

/** An overrun answers itself with an urging order: it waits for the bureau's answer like one of a supervisor. */
export async function keepLegalUrging(
  tx: Queryable,
  draft: Pick<UrgingOrderFacts, 'cause' | 'replyBy'>,
  { caseId, now, world, desk, number }: Issued,
): Promise<void> {
  await keepUrging(tx, {
    zone: world.id,
    caseId,
    kind: 'order',
    origin: 'law',
    unit: desk.item.bureau,
    cause: draft.cause,
    demand: null,
    number,
    replyBy: draft.replyBy.due,
    at: now,
    by: null,
  });
}

export interface UrgingReply {
  readonly urging: string;
  readonly reply: string;
  readonly expected: Day | null;
  readonly at: Instant;
  readonly by: Doer;
}

/** Keeps the answer to an urging; false if it was answered already. */
export async function keepReply(tx: Queryable, { urging, reply, expected, at, by }: UrgingReply): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO urging_reply (urging_id, reply, expected_on, replied_at, replied_by, replied_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT (urging_id) DO NOTHING`,
    [urging, reply, expected, at, by.person, forWhom(by)],
  );
  return rowCount === 1;
}
