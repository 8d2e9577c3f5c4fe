import type { CaseEvent } from '../../domain/case/event.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { ERASED } from '../../domain/retention/retention.ts';
import type { LateRecordState } from '../../domain/supervision/late-record.ts';
import type { Queryable } from '../pool.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

/** 补录: an act with the time at which it was done and that at which it was told. */
export interface LateRow {
  /** Its place in the order of all: what waits first, then the newest. */
  readonly key: string;
  /** Of what waits for a second person, or was refused; null: it stands in the record of the case. */
  readonly record: string | null;
  readonly caseId: string;
  readonly number: string;
  readonly park: string | null;
  readonly item: { readonly code: ItemCode; readonly name: string; readonly bureau: string };
  /** Kind of the act, or type of the event. */
  readonly what: string;
  readonly doneAt: Instant;
  readonly toldAt: Instant;
  readonly reason: string;
  readonly proof: string;
  readonly by: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly byFor: string | null;
  readonly state: LateRecordState | 'recorded';
  readonly answer: {
    readonly by: string;
    readonly byFor: string | null;
    readonly at: Instant;
    readonly reason: string | null;
  } | null;
}

interface Row extends Omit<LateRow, 'key' | 'doneAt' | 'toldAt' | 'answer'> {
  /** The event or the record by its id. */
  readonly id: string;
  readonly done_at: Date;
  readonly told_at: Date;
  readonly answered_by: string | null;
  readonly answered_for: string | null;
  readonly answered_at: Date | null;
  readonly answered: string | null;
}

const OF_CASE = `f.number, r.park,
  jsonb_build_object('code', f.item_code, 'name', r.state->'item'->>'name', 'bureau', r.state->'item'->>'bureau') AS item`;

/** A name, or that it was erased. */
const named = (place: string): string =>
  `CASE WHEN jsonb_typeof(${place}) = 'object' THEN '${ERASED}' ELSE ${place} #>> '{}' END`;

/** Who answers for it: the officer who entered what was brought to a window, else who did it. */
const TOLD = "coalesce(v.data->'counter'->'entered', v.data->'by')";
const TELLING = "coalesce(l.wish->'counter'->'entered', l.actor)";

// An act may leave two events: told is it once; two acts differ in when they were done or in what shows them. What was
// confirmed stands in the record of its case, with who confirmed it.
const lateOf = (seen: string): string => `
  (SELECT DISTINCT ON (v.case_id, v.recorded_at, v.legal_at, v.data->'late'->'proof'->>'file') concat(v.case_id, ' ', v.seq) AS id, NULL AS record, v.case_id AS "caseId", ${OF_CASE}, v.type AS what, v.legal_at AS done_at,
    coalesce((v.data->'late'->'confirmed'->>'toldAt')::timestamptz, v.recorded_at) AS told_at,
    v.data->'late'->>'reason' AS reason, v.data->'late'->'proof'->>'file' AS proof, ${named(`${TOLD}->'name'`)} AS by,
    ${named(`${TOLD}->'for'->'name'`)} AS "byFor",
    CASE WHEN v.data->'late' ? 'confirmed' THEN 'confirmed' ELSE 'recorded' END AS state,
    ${named("v.data->'late'->'confirmed'->'by'->'name'")} AS answered_by,
    ${named("v.data->'late'->'confirmed'->'by'->'for'->'name'")} AS answered_for,
    (v.data->'late'->'confirmed'->>'at')::timestamptz AS answered_at, NULL AS answered
  FROM case_event v JOIN case_file f ON f.id = v.case_id JOIN case_row r ON r.case_id = v.case_id
  WHERE v.data ? 'late' AND f.zone_id = $1 AND ($2::text IS NULL OR v.case_id = $2) AND ${seen}
  ORDER BY v.case_id, v.recorded_at, v.legal_at, v.data->'late'->'proof'->>'file', v.seq)
  UNION ALL
  SELECT l.id, l.id, l.case_id, ${OF_CASE}, l.wish->>'kind', (l.wish->'late'->>'actedAt')::timestamptz, l.told_at,
    l.wish->'late'->>'reason', l.wish->'late'->'proof'->>'file', ${TELLING}->>'name', ${TELLING}->'for'->>'name',
    CASE WHEN a.record_id IS NULL THEN 'waiting' ELSE 'refused' END, p.name, o.name, a.answered_at, a.reason
  FROM late_record l JOIN case_file f ON f.id = l.case_id JOIN case_row r ON r.case_id = l.case_id
  LEFT JOIN late_record_answer a ON a.record_id = l.id LEFT JOIN person p ON p.id = a.answered_by
  LEFT JOIN person o ON o.id = a.answered_for
  WHERE l.zone_id = $1 AND ($2::text IS NULL OR l.case_id = $2) AND a.confirmed IS NOT TRUE AND ${seen}`;

/** What was told late in a zone, or in one case of it, as far as whoever looks may read it; what waits comes first, then the newest. */
export async function readLateRecords(
  db: Queryable,
  { zone, seer }: Looking,
  caseId: string | null,
): Promise<readonly LateRow[]> {
  const values: Values = [zone, caseId];
  const { rows } = await db.query<Row>(lateOf(seenCases(seer, 'r', values)), values);
  return rows.map(lateRow).toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function lateRow({ id, done_at, told_at, answered_by, answered_for, answered_at, answered, ...row }: Row): LateRow {
  return {
    ...row,
    key: `${row.state === 'waiting' ? 0 : 1} ${LAST_MS - told_at.getTime()} ${id}`,
    doneAt: instantOf(done_at),
    toldAt: instantOf(told_at),
    answer:
      answered_by && answered_at
        ? { by: answered_by, byFor: answered_for, at: instantOf(answered_at), reason: answered }
        : null,
  };
}

/** Whatever is taken from it before the year 2200 has as many digits as whatever else is: they sort as texts. */
const LAST_MS = 9_999_999_999_999;

const instantOf = (date: Date): Instant => instantFromMs(date.getTime());

/** The legal times of the events of a case, for what is told late: that of the last one that changed it. */
export async function changedAtOf(
  db: Queryable,
  caseId: string,
): Promise<readonly { readonly type: string; readonly at: Instant }[]> {
  const { rows } = await db.query<{ type: string; legal_at: Date }>(
    'SELECT type, legal_at FROM case_event WHERE case_id = $1',
    [caseId],
  );
  return rows.map(({ type, legal_at }) => ({ type, at: instantOf(legal_at) }));
}

/** The whole history of a case of which something was told late; of any other nothing. */
export async function historyIfLate(db: Queryable, caseId: string): Promise<readonly CaseEvent[]> {
  const { rows } = await db.query<{ data: CaseEvent }>(
    `SELECT data FROM case_event WHERE case_id = $1
       AND EXISTS (SELECT 1 FROM case_event WHERE case_id = $1 AND data ? 'late') ORDER BY seq`,
    [caseId],
  );
  return rows.map(({ data }) => data);
}
