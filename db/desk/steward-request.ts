import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import { newestFirst, oldestFirst, pageByKey, type PageAsked, type PageOf } from '../read/page.ts';

/** 帮办代办申请, with the names that pages show and its answer. */
export interface StewardRequestRow {
  readonly id: string;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly wish: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly answer: StewardAnswer | null;
}

/** Named, declined with a reason, or taken back by the enterprise. */
export interface StewardAnswer {
  readonly steward: { readonly id: string; readonly name: string } | null;
  readonly reason: string | null;
  readonly by: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly byFor: string | null;
  readonly withdrawn: boolean;
}

const COLUMNS = `q.id, jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    jsonb_build_object('id', e.id, 'name', e.name) AS enterprise, q.wish, w.name AS "askedBy", q.asked_at AS "askedAt",
  CASE WHEN a.request_id IS NOT NULL THEN jsonb_build_object('reason', a.reason, 'by', b.name, 'byFor', o.name, 'withdrawn', a.withdrawn,
      'steward', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END) END AS answer`;

const FROM = `
  FROM steward_request q JOIN project p ON p.id = q.project_id JOIN enterprise e ON e.id = p.enterprise_id
  JOIN person w ON w.id = q.asked_by LEFT JOIN steward_answer a ON a.request_id = q.id
  LEFT JOIN person b ON b.id = a.answered_by LEFT JOIN person o ON o.id = a.answered_for LEFT JOIN person s ON s.id = a.steward_id`;

const SELECT = `SELECT ${COLUMNS} ${FROM}`;

/** Those of a project, the newest first. */
export const requestsOfProject = async (db: Queryable, project: string): Promise<readonly StewardRequestRow[]> =>
  (await db.query<StewardRequestRow>(`${SELECT} WHERE q.project_id = $1 ORDER BY q.asked_at DESC, q.id`, [project]))
    .rows;

const PLACE = `concat(CASE WHEN a.request_id IS NULL THEN 'a' || ${oldestFirst('q.asked_at')}
  ELSE 'b' || ${newestFirst('a.answered_at')} END, ' ', q.id) COLLATE "C"`;

/** Those of a zone: what is open, the oldest first, then what was answered, the latest first. */
export async function requestsInZone(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<StewardRequestRow>> {
  const { rows } = await db.query<StewardRequestRow & { readonly key: string }>(
    `SELECT ${COLUMNS}, ${PLACE} AS key ${FROM}
     WHERE q.zone_id = $1 AND ($2::text IS NULL OR ${PLACE} > $2) ORDER BY key LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  return pageByKey(rows, limit);
}

/** Takes one request of a zone in hand for its answer; undefined if the zone has none such. */
export async function lockStewardRequest(
  tx: Queryable,
  zone: string,
  id: string,
): Promise<StewardRequestRow | undefined> {
  const { rowCount } = await tx.query('SELECT 1 FROM steward_request WHERE id = $1 AND zone_id = $2 FOR UPDATE', [
    id,
    zone,
  ]);
  return rowCount === 1 ? (await tx.query<StewardRequestRow>(`${SELECT} WHERE q.id = $1`, [id])).rows[0] : undefined;
}

/** Records that an enterprise asks. Answers the id. */
export async function insertStewardRequest(
  tx: Queryable,
  asked: {
    readonly zone: string;
    readonly project: string;
    readonly wish: string;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO steward_request (id, zone_id, project_id, wish, asked_by, asked_at, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [id, asked.zone, asked.project, asked.wish, asked.by, asked.at],
  );
  return id;
}

/** Records the answer for good. */
export async function insertStewardAnswer(
  tx: Queryable,
  answer: {
    readonly request: string;
    readonly steward: string | null;
    readonly reason: string | null;
    readonly withdrawn: boolean;
    readonly by: Doer;
    readonly at: Instant;
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO steward_answer (request_id, steward_id, reason, withdrawn, answered_by, answered_for, answered_at, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
    [answer.request, answer.steward, answer.reason, answer.withdrawn, answer.by.person, forWhom(answer.by), answer.at],
  );
}
