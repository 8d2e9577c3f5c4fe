import type { Queryable } from '../pool.ts';
import { oldestFirst, pageByKey, type PageAsked, type PageOf } from './page.ts';

/** How much is kept, and what the record says is not as it should be. */
export interface Kept {
  readonly daysUnsealed: number;
  readonly casesInNoList: number;
  readonly databaseBytes: number;
  readonly fileBytes: number;
  readonly events: number;
  readonly eventsOfMonth: number;
}

// A day of an ordinary zone is sealed soon after it is over: one without a root two hours later has none. A case that is
// received or accepted has a step in somebody's list at each moment. Events are counted by the planner's own estimate.
const KEPT = `
  SELECT (SELECT count(*)::int FROM (
      SELECT DISTINCT f.zone_id, (v.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS day
      FROM case_event v JOIN case_file f ON f.id = v.case_id JOIN zone z ON z.id = f.zone_id
      WHERE NOT z.practice AND v.recorded_at BETWEEN now() - interval '3 days'
        AND (((now() AT TIME ZONE 'Asia/Shanghai') - interval '2 hours')::date)::timestamp AT TIME ZONE 'Asia/Shanghai') d
     WHERE NOT EXISTS (SELECT 1 FROM daily_root r WHERE r.zone_id = d.zone_id AND r.day = d.day)) AS "daysUnsealed",
    (SELECT count(*)::int FROM case_row r JOIN zone z ON z.id = r.zone_id
     WHERE z.closed_at IS NULL AND r.stage IN ('received', 'accepted')
       AND NOT EXISTS (SELECT 1 FROM task t WHERE t.case_id = r.case_id AND t.done_at IS NULL)) AS "casesInNoList",
    pg_database_size(current_database())::float AS "databaseBytes",
    (SELECT coalesce(sum(size), 0)::float FROM (
      SELECT DISTINCT ON (sha256) size FROM file WHERE state IN ('checking', 'ready')) f) AS "fileBytes",
    (SELECT greatest(reltuples, 0)::int FROM pg_class WHERE oid = 'case_event'::regclass) AS events,
    (SELECT count(*)::int FROM case_event WHERE machine_at > now() - interval '30 days') AS "eventsOfMonth"`;

/** Asks the record how much it holds, and whether its own rules hold in it. */
export async function readKept(db: Queryable): Promise<Kept> {
  const { rows } = await db.query<Kept>(KEPT);
  if (!rows[0]) throw new Error('a question without FROM has one row');
  return rows[0];
}

export interface LateCase {
  readonly case: string;
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly moment: Date;
}

/** Cases of ordinary zones whose moment has passed without an event, the longest waiting first. */
export async function lateCasesTold(db: Queryable, { after, limit }: PageAsked): Promise<PageOf<LateCase>> {
  const { rows } = await db.query<LateCase & { readonly key: string }>(
    `SELECT * FROM (
       SELECT r.case_id AS case, f.number, r.item_code AS code, r.item_name AS name, r.next_moment AS moment,
         concat(${oldestFirst('r.next_moment')}, ' ', r.case_id) COLLATE "C" AS key
       FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN zone z ON z.id = r.zone_id
       WHERE NOT z.practice AND r.next_moment < now()
     ) late
     WHERE key > $1 ORDER BY key LIMIT $2`,
    [after ?? '', limit + 1],
  );
  return pageByKey(rows, limit);
}

export interface WaitingRow {
  readonly zone: { readonly id: string; readonly name: string };
  readonly case: string;
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly stage: string;
  readonly clock: string | null;
  readonly due: string | null;
  readonly next_moment: Date | null;
  readonly steps: readonly {
    readonly kind: string;
    readonly unit: string;
    readonly openedAt: string;
    readonly due: string | null;
    readonly claimedBy: string | null;
  }[];
  readonly outbox: readonly {
    readonly kind: string;
    readonly attempts: number;
    readonly dueAt: string;
    readonly lastError: string | null;
  }[];
}

/** What the cases of a number wait for, as the record knows it: a zone has one at most, and several zones may number alike. */
export async function readWaiting(db: Queryable, number: string): Promise<readonly WaitingRow[]> {
  const { rows } = await db.query<WaitingRow>(
    `SELECT jsonb_build_object('id', z.id, 'name', z.name) AS zone, r.case_id AS case, f.number, r.item_code AS code,
       r.item_name AS name, r.stage,
       r.nearest_clock AS clock, r.nearest_due AS due, r.next_moment,
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', t.kind, 'unit', coalesce(b.name, t.unit), 'openedAt', t.opened_at,
           'due', nullif(t.due, 'infinity'), 'claimedBy', p.name) ORDER BY t.opened_at, t.id)
         FROM task t LEFT JOIN bureau b ON b.zone_id = t.zone_id AND b.code = t.unit
         LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person p ON p.id = c.person_id
         WHERE t.case_id = r.case_id AND t.done_at IS NULL), '[]') AS steps,
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', o.kind, 'attempts', o.attempts, 'dueAt', o.due_at,
           'lastError', o.last_error) ORDER BY o.due_at)
         FROM outbox o WHERE o.done_at IS NULL AND (split_part(o.key, '@', 1) = r.case_id
           OR o.kind = 'renderPaper' AND o.key IN (SELECT id FROM paper WHERE case_id = r.case_id))), '[]') AS outbox
     FROM case_file f JOIN case_row r ON r.case_id = f.id JOIN zone z ON z.id = f.zone_id
     WHERE f.number = $1 ORDER BY z.practice, z.id`,
    [number],
  );
  return rows;
}
