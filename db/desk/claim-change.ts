import type { DutyKind } from '../../domain/case/duty.ts';
import { organOfUnit } from '../../domain/case/duty.ts';
import { HAT_COUNTS } from './who.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { newId } from '../id.ts';
import { holderOf, type Claim } from './claim.ts';
import { seenCases, type Seer, type Values } from '../read/seen.ts';

/** Who could take a step. */
export interface Takers {
  readonly zone: string;
  /** A bureau or an upper organ; null: the common window, which is none of them. */
  readonly unit: string | null;
  readonly capacities: readonly string[];
}

/** People who take such a step today, by name. */
export async function takersOf(
  db: Queryable,
  { zone, unit, capacities }: Takers,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await db.query<{ id: string; name: string }>(
    `SELECT DISTINCT p.id, p.name FROM hat h JOIN person p ON p.id = h.person_id JOIN zone z ON z.id = h.zone_id
     WHERE h.zone_id = $1 AND h.capacity = ANY ($2) AND ($3::text IS NULL AND h.organ IS NULL OR h.bureau = $3 OR h.organ = $4) AND ${HAT_COUNTS}
     ORDER BY p.name, p.id`,
    [zone, capacities, unit, unit === null ? null : organOfUnit(unit)],
  );
  return rows;
}

/**
 * In which way a task changes hands: 移交 to a colleague, 交回 to who gave it, 改派 by who leads, 收回 into the pool by a supervisor,
 * or with the holder who left. A lease that ends by itself: `expireIdle`.
 */
export type ClaimMove = 'handedOver' | 'returned' | 'assigned' | 'takenBack' | 'left';

/** A change of who has a task in hand. `from` null: it lies in the pool; `to` null: back into the pool. */
export interface ClaimChange {
  readonly task: string;
  readonly kind: ClaimMove;
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string;
  /** For whom who does it stands in. */
  readonly for?: string | undefined;
  readonly reason: string | null;
}

const MOMENT = 'SELECT coalesce(z.clock_at, now()) FROM task t JOIN zone z ON z.id = t.zone_id WHERE t.id = $1';

const INTO_POOL = 'DELETE FROM claim WHERE task_id = $1 AND person_id = $2';
const FROM_POOL = `INSERT INTO claim (task_id, person_id, claimed_at, used_at) VALUES ($1, $2, (${MOMENT}), (${MOMENT}))
  ON CONFLICT (task_id) DO NOTHING`;
const ONWARD = `UPDATE claim SET person_id = $3, claimed_at = (${MOMENT}), used_at = (${MOMENT}) WHERE task_id = $1 AND person_id = $2`;

async function move(tx: Queryable, { task, from, to }: ClaimChange): Promise<boolean> {
  const [text, values] =
    to === null ? [INTO_POOL, [task, from]] : from === null ? [FROM_POOL, [task, to]] : [ONWARD, [task, from, to]];
  return (await tx.query(text, values)).rowCount === 1;
}

/**
 * Changes who has an open task in hand and keeps that it was changed, by whom and why, for good. Answers who has it
 * afterwards; `changed` is false if it was not in the hands of `from`, and then nothing is done.
 */
export async function changeClaim(
  tx: Queryable,
  change: ClaimChange,
): Promise<{ readonly changed: boolean; readonly holder: Claim | null }> {
  const changed = await move(tx, change);
  const { task, kind, from, to, by, reason } = change;
  if (changed)
    await tx.query(
      `INSERT INTO claim_change (id, task_id, kind, from_person, to_person, by_person, for_person, reason, changed_at, machine_at)
       VALUES ($2, $1, $3, $4, $5, $6, $7, $8, (${MOMENT}), now())`,
      [task, newId(), kind, from, to, by, change.for ?? null, reason],
    );
  return { changed, holder: await holderOf(tx, task) };
}

/**
 * Out of whose hands the task of a claim came to its holder last (移交, 改派), as a value beside the claim. Null: out of the pool,
 * whoever took it from there or gave it; into the pool it is put back.
 */
export const giverOfClaim = (claim: string): string => `(
  SELECT CASE WHEN l.to_person = ${claim}.person_id THEN l.from_person END FROM claim_change l
  WHERE l.task_id = ${claim}.task_id ORDER BY l.machine_at DESC, l.id DESC LIMIT 1)`;

/** The same of a task in these hands; null also if they hold it no longer. */
export async function giverOf(tx: Queryable, task: string, holder: string): Promise<string | null> {
  const { rows } = await tx.query<{ giver: string | null }>(
    `SELECT ${giverOfClaim('c')} AS giver FROM claim c WHERE c.task_id = $1 AND c.person_id = $2`,
    [task, holder],
  );
  return rows[0]?.giver ?? null;
}

/** A step that changed hands, as those whom it concerned are told. */
export interface ClaimChangeRow {
  readonly id: string;
  readonly kind: ClaimMove | 'expired';
  readonly task: string;
  readonly step: DutyKind;
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
  readonly for: string | null;
  readonly reason: string | null;
  readonly at: Date;
}

// $1: whoever looks.
const OWN = `(SELECT * FROM claim_change WHERE from_person = $1 UNION SELECT * FROM claim_change WHERE to_person = $1)`;

/** What changed hands from or to whoever looks without their doing it, of cases that they may read; the newest first. */
export const changesFor = (db: Queryable, seer: Seer, page: PageAsked): Promise<PageOf<ClaimChangeRow>> =>
  changes(db, { seer, from: OWN, where: 'c.by_person IS DISTINCT FROM $1', of: seer.person.id }, page);

/** All that changed hands in a case, by whomever; nothing of one that whoever looks may not read. */
export const changesOfCase = (
  db: Queryable,
  { seer, caseId }: { readonly seer: Seer; readonly caseId: string },
  page: PageAsked,
): Promise<PageOf<ClaimChangeRow>> =>
  changes(db, { seer, from: 'claim_change', where: 't.case_id = $1', of: caseId }, page);

interface ChangesAsked {
  readonly seer: Seer;
  readonly from: string;
  /** `$1` in it is `of`. */
  readonly where: string;
  readonly of: string;
}

async function changes(
  db: Queryable,
  { seer, from, where, of }: ChangesAsked,
  { after, limit }: PageAsked,
): Promise<PageOf<ClaimChangeRow>> {
  const values: Values = [of, limit + 1, after ?? null];
  const { rows } = await db.query<ClaimChangeRow>(
    `SELECT c.id, c.kind, c.task_id AS task, t.kind AS step,
       jsonb_build_object('id', r.case_id, 'number', f.number, 'item', r.item_name) AS case,
       a.name AS "from", b.name AS "to", d.name AS by, s.name AS for, c.reason, c.changed_at AS at
     FROM ${from} c
     JOIN task t ON t.id = c.task_id JOIN case_row r ON r.case_id = t.case_id JOIN case_file f ON f.id = t.case_id
     LEFT JOIN person a ON a.id = c.from_person LEFT JOIN person b ON b.id = c.to_person
     LEFT JOIN person d ON d.id = c.by_person LEFT JOIN person s ON s.id = c.for_person
     WHERE ${where} AND ${seenCases(seer, 'r', values)}
       AND ($3::text IS NULL OR (c.machine_at, c.id) < (SELECT machine_at, id FROM claim_change WHERE id = $3))
     ORDER BY c.machine_at DESC, c.id DESC LIMIT $2`,
    values,
  );
  return pageOf(rows, limit, ({ id }) => id);
}
