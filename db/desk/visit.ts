import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Officer } from '../../domain/case/state/review.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { newSalt } from '../../proof/conceal.ts';
import type { Queryable } from '../pool.ts';

/** A visit as a supervisor approves it. */
export interface NewVisit {
  readonly id: string;
  readonly zone: string;
  readonly enterprise: string;
  readonly number: string;
  readonly exempt: boolean;
  readonly announced: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly day: Day;
  /** Whose request ends first, and who asked it. */
  readonly owner: { readonly bureau: string; readonly person: string };
  readonly requests: readonly string[];
}

/** Who does something to a visit, and when on the zone's clock. */
export interface Doing {
  readonly by: Doer;
  readonly at: Instant;
}

/** The next number of visits in a zone and year; without gaps, since it is given back with whatever is undone. */
export async function nextVisitSerial(tx: Queryable, zone: string, year: number): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    `INSERT INTO paper_sequence (zone_id, kind, year, last) VALUES ($1, 'visit', $2, 1)
     ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = paper_sequence.last + 1 RETURNING last`,
    [zone, year],
  );
  return rows[0]?.last ?? 0;
}

/** Approves a visit and the requests that it serves; answers the number of the event. */
export async function insertVisit(tx: Queryable, visit: NewVisit, doing: Doing): Promise<number> {
  await tx.query(
    `INSERT INTO visit (id, zone_id, enterprise_id, number, exempt, announced, window_from, window_to, day, state,
       owner_bureau, owner_id, approved_by, approved_for, approved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', $10, $11, $12, $13, $14)`,
    [
      visit.id,
      visit.zone,
      visit.enterprise,
      visit.number,
      visit.exempt,
      visit.announced,
      visit.from,
      visit.to,
      visit.day,
      visit.owner.bureau,
      visit.owner.person,
      doing.by.person,
      forWhom(doing.by),
      doing.at,
    ],
  );
  await tx.query('UPDATE visit_request SET visit_id = $1 WHERE id = ANY ($2)', [visit.id, visit.requests]);
  return keepEvent(tx, { visit: visit.id, kind: 'planned', data: { day: visit.day } }, doing);
}

/** Moves a visit to another day; answers the number of the event. */
export async function moveVisit(tx: Queryable, visit: string, day: Day, doing: Doing): Promise<number> {
  await tx.query('UPDATE visit SET day = $2 WHERE id = $1', [visit, day]);
  return keepEvent(tx, { visit, kind: 'dayMoved', data: { day } }, doing);
}

/** Calls a visit off; its requests may be planned again. */
export async function cancelVisit(tx: Queryable, visit: string, reason: string, doing: Doing): Promise<void> {
  await tx.query(`UPDATE visit SET state = 'cancelled' WHERE id = $1`, [visit]);
  const { rows } = await tx.query<{ id: string }>(
    'UPDATE visit_request SET visit_id = NULL WHERE visit_id = $1 RETURNING id',
    [visit],
  );
  await keepEvent(tx, { visit, kind: 'cancelled', data: { reason, requests: rows.map(({ id }) => id) } }, doing);
}

/** What a bureau found on a request of a visit. */
export interface NewResult {
  readonly request: string;
  readonly visit: string;
  readonly result: 'met' | 'rectify' | 'serious';
  readonly findings: string;
  readonly rectifyBy: Day | null;
  readonly officers: readonly Officer[];
  readonly remarks: string | null;
  readonly heldOn: Day;
}

export async function insertResult(tx: Queryable, found: NewResult, { by, at }: Doing): Promise<void> {
  await tx.query(
    `INSERT INTO visit_result (request_id, visit_id, result, findings, rectify_by, officers, remarks, held_on, recorded_by,
       recorded_for, recorded_at, machine_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())`,
    [
      found.request,
      found.visit,
      found.result,
      found.findings,
      found.rectifyBy,
      JSON.stringify(found.officers),
      found.remarks,
      found.heldOn,
      by.person,
      forWhom(by),
      at,
    ],
  );
}

/** What was taken down on the spot by the officers of a bureau. */
export interface VisitTaken {
  readonly bureau: string;
  readonly remarks: string | null;
  readonly visited: {
    readonly name: string;
    readonly role: string;
    /** The file of the signature; null: the person would not sign, and `refusal` says why. */
    readonly signature: string | null;
    readonly refusal: string | null;
  };
  readonly photos: readonly { readonly file: string; readonly name: string; readonly takenAt: Instant | null }[];
}

/** Keeps what was taken down; answers the number of the event. */
export const keepRecord = (tx: Queryable, visit: string, taken: VisitTaken, doing: Doing): Promise<number> =>
  keepEvent(tx, { visit, kind: 'recorded', data: taken }, doing);

/** The visit has been held once every request of it has its result; then answers the number of the event. */
export async function holdVisitIfDone(tx: Queryable, visit: string, doing: Doing): Promise<number | null> {
  const { rowCount } = await tx.query(
    `UPDATE visit SET state = 'held' WHERE id = $1 AND NOT EXISTS (
       SELECT 1 FROM visit_request r LEFT JOIN visit_result f ON f.request_id = r.id
       WHERE r.visit_id = $1 AND f.request_id IS NULL)`,
    [visit],
  );
  return rowCount === 1 ? keepEvent(tx, { visit, kind: 'held', data: {} }, doing) : null;
}

interface VisitEvent {
  readonly visit: string;
  readonly kind: 'planned' | 'dayMoved' | 'cancelled' | 'recorded' | 'held';
  readonly data: unknown;
}

/** What holds words, and with them whatever names somebody wrote there: chained so that they can go. */
const IN_WORDS: ReadonlySet<VisitEvent['kind']> = new Set(['recorded', 'cancelled']);

async function keepEvent(tx: Queryable, { visit, kind, data }: VisitEvent, { by, at }: Doing): Promise<number> {
  const { rows } = await tx.query<{ seq: number }>(
    `INSERT INTO visit_event (visit_id, seq, kind, data, by_person, for_person, happened_at, machine_at, salt)
     SELECT $1, count(*) + 1, $2, $3, $4, $7, $5, now(), $6 FROM visit_event WHERE visit_id = $1 RETURNING seq`,
    [visit, kind, JSON.stringify(data), by.person, at, IN_WORDS.has(kind) ? newSalt() : null, forWhom(by)],
  );
  return rows[0]?.seq ?? 0;
}
