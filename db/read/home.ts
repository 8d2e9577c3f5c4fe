import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { ServedNotice } from '../../domain/case/state/service.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import type { OfEnterprise } from './projects.ts';

/** Something that happened to a case of an enterprise. */
export interface RecentRow {
  readonly case: string;
  readonly zone: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly event: CaseEvent;
}

/** What nobody outside waits to hear: steps within the office, and what is told with another event. */
const SILENT =
  'filed reviewBegun decisionPrepared laterDecisionPrepared decisionReturned urged warned cityCopied opinionAsked opinionGiven opinionWeighed corrected siteChecked'.split(
    ' ',
  );

const RECENT = `
  SELECT r.case_id AS case, r.zone_id AS zone, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, v.data AS event
  FROM case_row r CROSS JOIN LATERAL (
    SELECT DISTINCT ON (legal_at) seq, legal_at, data FROM case_event WHERE case_id = r.case_id AND type <> ALL ($2)
    ORDER BY legal_at DESC, seq DESC LIMIT $3) v
  WHERE r.project_id = ANY ($1) ORDER BY v.legal_at DESC, v.seq DESC LIMIT $3`;

/** What happened last to the cases of these projects, the newest first; of one moment of a case, what came last. */
export const readRecent = async (db: Queryable, projects: readonly string[], most = 6): Promise<readonly RecentRow[]> =>
  (await db.query<RecentRow>(RECENT, [projects, SILENT, most])).rows;

/** Who must act on a case now, what of a one-time notice is open, and what its enterprise has to mend or may say. */
export interface CaseHands {
  readonly unit: string | null;
  readonly person: string | null;
  readonly points: number;
  /** The paper of that notice. */
  readonly notice: string | null;
  /** Its state, where a check found something that is to be mended, or a defence or a wish for a hearing is waited for; null: neither. */
  readonly asked: Case | null;
  /** At whose desk it was filed. */
  readonly park: string | null;
}

/** A case that is not closed, by its project and item. */
export interface OpenCase {
  readonly id: string;
  readonly project: string;
  readonly item: ItemCode;
}

/** Those of these projects. */
export const readOpenCases = async (db: Queryable, projects: readonly string[]): Promise<readonly OpenCase[]> =>
  (
    await db.query<OpenCase>(
      `SELECT case_id AS id, project_id AS project, item_code AS item FROM case_row
       WHERE project_id = ANY ($1) AND stage <> 'closed' ORDER BY case_id`,
      [projects],
    )
  ).rows;

/** Something was found in the case `r` that is to be mended. */
const MENDS = `r.state->'check'->>'state' = 'rectify'`;

/** Something of the case `r` is waited for from its enterprise by a notice: mending, a defence (许可法 7), a wish for a hearing (许可法 47). */
const ASKS = `(r.outcome = 'grant' AND (${MENDS} OR jsonb_typeof(r.state->'revocation') = 'object')
  OR r.state->'clocks' ? 'hearingRequest' OR r.state->'services' @> '[{"paper": "hearingRightNotice", "servedAt": null}]')`;

const HANDS = `
  SELECT r.case_id AS case, t.unit, w.name AS person,
    CASE WHEN r.stage = 'correcting' THEN jsonb_array_length(r.state->'correction'->'open') ELSE 0 END AS points,
    CASE WHEN r.stage = 'correcting' THEN (SELECT id FROM paper WHERE case_id = r.case_id AND kind = 'correctionNotice'
      ORDER BY issued_at DESC, id DESC LIMIT 1) END AS notice,
    CASE WHEN ${ASKS} THEN r.state END AS asked, r.park
  FROM case_row r
  LEFT JOIN LATERAL (SELECT id, unit FROM task WHERE case_id = r.case_id AND done_at IS NULL ORDER BY due, id LIMIT 1) t ON true
  LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person w ON w.id = c.person_id
  WHERE r.project_id = ANY ($1)`;

/** The same for every case of these projects, by case. */
export async function readHands(db: Queryable, projects: readonly string[]): Promise<ReadonlyMap<string, CaseHands>> {
  const { rows } = await db.query<CaseHands & { case: string }>(HANDS, [projects]);
  return new Map(rows.map(({ case: id, ...hands }) => [id, hands]));
}

/** Of these projects the cases in which the enterprise has to complete something or may be heard: what a notice asks, or what a check ordered. */
export const readWaiting = async (
  db: Queryable,
  projects: readonly string[],
): Promise<readonly { readonly case: string; readonly project: string }[]> =>
  (
    await db.query<{ case: string; project: string }>(
      `SELECT r.case_id AS case, r.project_id AS project FROM case_row r
       WHERE r.project_id = ANY ($1) AND (r.stage = 'correcting' OR ${ASKS})`,
      [projects],
    )
  ).rows;

/** 公告送达: what is published of a case and has still to count; `paper` null: what was decided. */
export interface PublishedRow {
  readonly case: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly paper: ServedNotice | null;
  /** The last of its days, with which it counts as served. */
  readonly until: Day;
}

/** That of these projects, the earliest day first. */
export const readPublished = async (db: Queryable, projects: readonly string[]): Promise<readonly PublishedRow[]> =>
  (
    await db.query<PublishedRow>(
      `SELECT r.case_id AS case, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item,
         r.state->'announcements'->a.place->>'paper' AS paper, a.until::text AS until
       FROM announced_service a JOIN case_row r ON r.case_id = a.case_id
       WHERE r.project_id = ANY ($1) ORDER BY a.until, a.case_id, a.place`,
      [projects],
    )
  ).rows;

/** A project, and where it is. */
export interface ProjectPlace {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

/** How many grants that hold rest on a commitment that is still to be checked (`due`), or in which a check found something. */
export interface OpenChecks {
  readonly due: number;
  /** It is to be mended. */
  readonly mending: number;
  /** The days for that passed, and it may be revoked. */
  readonly lapsed: number;
}

/** Of the case `r`: the days for mending passed. */
const LAPSED = `${MENDS} AND coalesce((r.state->'check'->>'lapsed')::boolean, false)`;

/** Of commitments that are still to be checked, or in which a check found something: how many stand how. */
const CHECKS = `
  SELECT jsonb_build_object('due', count(*) FILTER (WHERE NOT ${MENDS}),
    'mending', count(*) FILTER (WHERE ${MENDS} AND NOT (${LAPSED})), 'lapsed', count(*) FILTER (WHERE ${LAPSED}))
  FROM case_row r WHERE enterprise_id = $1 AND ($2::text[] IS NULL OR project_id = ANY ($2))
    AND ($3::text[] IS NULL OR zone_id = ANY ($3)) AND outcome = 'grant'
    AND state->'check'->>'state' IN ('due', 'rectify') AND state->'permit'->>'state' IN ('valid', 'changed')`;

/** All projects of an enterprise with their zones, and what of its commitments is still open. */
export async function readOutline(
  db: Queryable,
  { enterprise, zones, projects }: OfEnterprise,
): Promise<{ readonly projects: readonly ProjectPlace[]; readonly commitments: OpenChecks }> {
  const { rows } = await db.query<{ projects: readonly ProjectPlace[]; commitments: OpenChecks }>(
    `SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'zone', zone_id) ORDER BY opened_at DESC, id DESC)
         FROM project WHERE enterprise_id = $1 AND ($2::text[] IS NULL OR id = ANY ($2))
         AND ($3::text[] IS NULL OR zone_id = ANY ($3))), '[]') AS projects,
       (${CHECKS}) AS commitments`,
    [enterprise, projects ?? null, zones ?? null],
  );
  return rows[0] ?? { projects: [], commitments: { due: 0, mending: 0, lapsed: 0 } };
}
