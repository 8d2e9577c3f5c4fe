import { nameOfUnit } from '../../domain/case/duty.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { Officer } from '../../domain/paper/case-facts.ts';
import type { Urged, UrgingKind, UrgingOrigin } from '../../domain/supervision/urging.ts';
import type { Queryable } from '../pool.ts';
import { newestFirst, pageOf, type PageAsked, type PageOf } from './page.ts';
import { seenCases, type Seer, type Values } from './seen.ts';

/** An urging with its answer, as the lists and the page of a case show it. */
export interface UrgingRow {
  readonly id: string;
  readonly kind: UrgingKind;
  readonly origin: UrgingOrigin;
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly item: { readonly code: ItemCode; readonly name: string };
  };
  readonly applicant: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly cause: string;
  readonly demand: string | null;
  readonly number: string | null;
  readonly replyBy: Day;
  readonly askedAt: Instant;
  readonly askedBy: string | null;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly askedFor: string | null;
  readonly reply: {
    readonly text: string;
    readonly expected: Day | null;
    readonly at: Instant;
    readonly by: string;
    readonly byFor: string | null;
  } | null;
}

/** Which of them: of a zone, perhaps of one unit, one case or one origin alone. */
export interface UrgingsOf {
  readonly zone: string;
  readonly unit?: string;
  readonly caseId?: string;
  readonly id?: string;
  readonly origin?: UrgingOrigin;
  /** Only those of cases that somebody may read; absent: whoever asks has the case. */
  readonly seer?: Seer;
  /** Only those that wait for an answer, or only those that have one; absent: all. */
  readonly open?: boolean;
}

interface Row extends Omit<UrgingRow, 'unit' | 'askedAt' | 'reply'> {
  key: string;
  unit: string;
  asked_at: Date;
  reply: string | null;
  expected_on: Day | null;
  replied_at: Date | null;
  replied_by: string | null;
  replied_for: string | null;
}

// What waits first, by the day of its answer; then what was answered, the newest first.
const KEY = `concat(CASE WHEN y.urging_id IS NULL THEN 0 ELSE 1 END, ' ', ${newestFirst("coalesce(y.replied_at, 'epoch')")}, ' ',
  u.reply_by, ' ', u.id) COLLATE "C"`;

const FROM = `FROM urging u JOIN case_row r ON r.case_id = u.case_id LEFT JOIN urging_reply y ON y.urging_id = u.id`;

const whereOf = (seen: string): string => `
  WHERE u.zone_id = $1 AND ($2::text IS NULL OR u.unit = $2) AND ($3::text IS NULL OR u.case_id = $3)
    AND ($4::text IS NULL OR u.id = $4) AND ($5::text IS NULL OR u.origin = $5)
    AND ($6::boolean IS NULL OR (y.urging_id IS NULL) = $6) AND ${seen}`;

const rowsOf = (seen: string): string => `
  SELECT u.id, u.kind, u.origin, u.unit, u.cause, u.demand, u.number, u.reply_by AS "replyBy", u.asked_at, a.name AS "askedBy",
    s.name AS "askedFor",
    jsonb_build_object('id', r.case_id, 'number', f.number,
      'item', jsonb_build_object('code', r.item_code, 'name', r.item_name)) AS case,
    e.name AS applicant, y.reply, y.expected_on, y.replied_at, w.name AS replied_by, o.name AS replied_for,
    ${KEY} AS key
  ${FROM} JOIN case_file f ON f.id = u.case_id
  JOIN enterprise e ON e.id = r.enterprise_id LEFT JOIN person a ON a.id = u.asked_by
  LEFT JOIN person s ON s.id = u.asked_for LEFT JOIN person w ON w.id = y.replied_by
  LEFT JOIN person o ON o.id = y.replied_for
  ${whereOf(seen)} AND ${KEY} > $7 ORDER BY key LIMIT $8`;

/** The condition by which whoever looks sees them, and the values: of the conditions of `whereOf`, then those that a question adds. */
function asking({ zone, unit, caseId, id, origin, open, seer }: UrgingsOf, ...more: unknown[]): [string, Values] {
  const values: Values = [zone, unit ?? null, caseId ?? null, id ?? null, origin ?? null, open ?? null, ...more];
  return [seer ? seenCases(seer, 'r', values) : 'true', values];
}

/** Reads all of them: what waits first, by the day of its answer; then what was answered, the newest first. */
export async function readUrgings(
  db: Queryable,
  of: UrgingsOf,
  bureaus: ReadonlyMap<string, string>,
): Promise<readonly UrgingRow[]> {
  const [seen, values] = asking(of, '', null);
  const { rows } = await db.query<Row>(rowsOf(seen), values);
  return rows.map((row) => urgingOf(row, bureaus));
}

/** A page of them in the same order, and how many in all wait for an answer. */
export async function urgingsIn(
  db: Queryable,
  of: UrgingsOf,
  bureaus: ReadonlyMap<string, string>,
  { after, limit }: PageAsked,
): Promise<PageOf<UrgingRow> & { readonly open: number }> {
  const [seen, values] = asking(of, after ?? '', limit + 1);
  const [seenOfAll, all] = asking(of);
  const waiting = `SELECT count(*)::int AS open ${FROM} ${whereOf(seenOfAll)} AND y.urging_id IS NULL`;
  const [{ rows }, counted] = await Promise.all([
    db.query<Row>(rowsOf(seen), values),
    db.query<{ open: number }>(waiting, all),
  ]);
  const page = pageOf(rows, limit, ({ key }) => key);
  return { ...page, rows: page.rows.map((row) => urgingOf(row, bureaus)), open: counted.rows[0]?.open ?? 0 };
}

function urgingOf(row: Row, bureaus: ReadonlyMap<string, string>): UrgingRow {
  const {
    key: _key,
    asked_at: asked,
    reply,
    expected_on: expected,
    replied_at: at,
    replied_by: by,
    replied_for: byFor,
    unit,
    ...rest
  } = row;
  return {
    ...rest,
    unit: { code: unit, name: nameOfUnit(unit, bureaus) },
    askedAt: instantFromMs(asked.getTime()),
    reply:
      reply === null || at === null
        ? null
        : { text: reply, expected, at: instantFromMs(at.getTime()), by: by ?? '', byFor },
  };
}

/** What bears on whether a case can be urged once more, and who has it in hand. */
export type UrgedCase = Urged & { readonly holder: string | null };

/** Who has in hand what a limit of the case waits for: its review or signing, else the most urgent step; null: nobody. */
export async function readHolder(
  tx: Queryable,
  caseId: string,
  bureaus: ReadonlyMap<string, string>,
): Promise<Officer | null> {
  const { rows } = await tx.query<{ unit: string; name: string | null }>(
    `SELECT t.unit, p.name FROM task t LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person p ON p.id = c.person_id
     WHERE t.case_id = $1 AND t.done_at IS NULL ORDER BY t.kind NOT IN ('review', 'sign'), t.due, t.id LIMIT 1`,
    [caseId],
  );
  const [step] = rows;
  return step?.name == null ? null : { name: step.name, unit: nameOfUnit(step.unit, bureaus) };
}

/**
 * Reads it and lets nobody else urge the case until the transaction ends. `open` is the last urging of that kind and side
 * whose answer is neither there nor late.
 */
export async function readUrgedCase(
  tx: Queryable,
  caseId: string,
  { kind, origin, today }: { readonly kind: UrgingKind; readonly origin: UrgingOrigin; readonly today: Day },
): Promise<UrgedCase> {
  await tx.query('SELECT 1 FROM case_file WHERE id = $1 FOR NO KEY UPDATE', [caseId]);
  const { rows } = await tx.query<UrgedCase>(
    `SELECT step.unit, step.name AS holder,
       (SELECT max(u.reply_by) FROM urging u LEFT JOIN urging_reply y ON y.urging_id = u.id
        WHERE u.case_id = $1 AND u.kind = $2 AND u.origin = $3 AND y.urging_id IS NULL AND u.reply_by >= $4) AS open
     FROM (SELECT) one LEFT JOIN LATERAL (
       SELECT t.unit, p.name FROM task t LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person p ON p.id = c.person_id
       WHERE t.case_id = $1 AND t.done_at IS NULL ORDER BY t.due, t.id LIMIT 1) step ON true`,
    [caseId, kind, origin, today],
  );
  return rows[0] ?? { unit: null, holder: null, open: null };
}
