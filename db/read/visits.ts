import type { Officer } from '../../domain/case/state/review.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { VisitGround } from '../../domain/visit/visit-request.ts';
import type { VisitState } from '../../domain/visit/visit-rules.ts';
import type { VisitTaken } from '../desk/visit.ts';
import type { Queryable } from '../pool.ts';
import { likeWords } from './like-words.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** A request with what became of it. */
export interface RequestRow {
  readonly id: string;
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly bureau: string;
  readonly bureauName: string;
  readonly ground: VisitGround;
  readonly from: Day;
  readonly to: Day;
  readonly announced: boolean;
  readonly points: readonly string[];
  readonly case: string | null;
  readonly askedBy: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly askedFor: string | null;
  readonly visit: string | null;
}

/** What a bureau found. */
export interface FoundRow {
  readonly result: 'met' | 'rectify' | 'serious';
  readonly findings: string;
  readonly rectifyBy: Day | null;
  readonly officers: readonly Officer[];
  readonly remarks: string | null;
  readonly on: Day;
}

/** A paper of a visit. */
export interface VisitPaperRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly verifyCode: string;
  readonly sealed: boolean;
}

/** A part of the joint checklist. */
export interface PointRow extends Omit<RequestRow, 'enterprise' | 'visit' | 'announced'> {
  /** Rectification was ordered for the case whose commitment it checks. */
  readonly rectifying: boolean;
  readonly found: FoundRow | null;
}

export interface VisitRow {
  readonly id: string;
  readonly number: string;
  readonly enterprise: { readonly id: string; readonly name: string; readonly uscc: string };
  readonly exempt: boolean;
  readonly announced: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly day: Day;
  readonly state: VisitState;
  readonly owner: { readonly bureau: string; readonly name: string };
  readonly approvedBy: string;
  readonly approvedFor: string | null;
  readonly approvedAt: Date;
  readonly cancelledFor: string | null;
  /** Approval, notices, records and result, in the order in which they were issued. */
  readonly papers: readonly VisitPaperRow[];
  readonly records: readonly VisitTaken[];
  readonly checklist: readonly PointRow[];
}

const REQUEST = `r.id, jsonb_build_object('id', e.id, 'name', e.name) AS enterprise, r.bureau, b.name AS "bureauName", r.ground,
  r.window_from AS from, r.window_to AS to, r.announced, r.points, r.case_id AS case, p.name AS "askedBy",
  w.name AS "askedFor", r.visit_id AS visit`;

const REQUESTS = `
  SELECT ${REQUEST} FROM visit_request r JOIN enterprise e ON e.id = r.enterprise_id JOIN person p ON p.id = r.asked_by
  LEFT JOIN person w ON w.id = r.asked_for   JOIN bureau b ON b.zone_id = r.zone_id AND b.code = r.bureau
  WHERE r.zone_id = $1 AND ($2::text IS NULL OR r.bureau = $2)
    AND ($3::text IS NULL OR (r.visit_id IS NOT NULL, date '9999-12-31' - r.window_to, r.id) >
      (SELECT k.visit_id IS NOT NULL, date '9999-12-31' - k.window_to, k.id FROM visit_request k WHERE k.zone_id = $1 AND k.id = $3))
  ORDER BY r.visit_id IS NOT NULL, r.window_to DESC, r.id LIMIT $4`;

/** Requests of a zone, or of one of its bureaus; those that wait for a visit first, then the newest. */
export async function requestsIn(
  db: Queryable,
  { zone, bureau }: { readonly zone: string; readonly bureau: string | null },
  { after, limit }: PageAsked,
): Promise<PageOf<RequestRow>> {
  const { rows } = await db.query<RequestRow>(REQUESTS, [zone, bureau, after ?? null, limit + 1]);
  return pageOf(rows, limit, ({ id }) => id);
}

// The checklist of a visit that was called off is no longer asked: its requests wait again, or belong to another visit.
const VISIT = `
  SELECT v.id, v.number, jsonb_build_object('id', e.id, 'name', e.name, 'uscc', trim(e.uscc)) AS enterprise, v.exempt, v.announced,
    v.window_from AS from, v.window_to AS to, v.day, v.state,
    jsonb_build_object('bureau', v.owner_bureau, 'name', o.name) AS owner, a.name AS "approvedBy", w.name AS "approvedFor",
    v.approved_at AS "approvedAt",
    (SELECT data->>'reason' FROM visit_event WHERE visit_id = v.id AND kind = 'cancelled') AS "cancelledFor",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'title', q.title, 'number', q.number,
        'verifyCode', q.verify_code, 'sealed', d.sha256 IS NOT NULL) ORDER BY q.event_seq, q.place)
      FROM paper q LEFT JOIN paper_pdf d ON d.paper_id = q.id WHERE q.visit_id = v.id), '[]') AS papers,
    coalesce((SELECT jsonb_agg(data ORDER BY seq) FROM visit_event WHERE visit_id = v.id AND kind = 'recorded'
        AND NOT data ? 'concealed'), '[]') AS records,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'bureau', r.bureau, 'bureauName', b.name, 'ground', r.ground,
        'from', r.window_from, 'to', r.window_to, 'points', to_jsonb(r.points), 'case', r.case_id, 'askedBy', p.name,
        'askedFor', w.name, 'rectifying', coalesce(c.state->'check'->>'state' = 'rectify', false),
        'found', CASE WHEN f.request_id IS NOT NULL THEN jsonb_build_object('result', f.result, 'findings', f.findings,
          'rectifyBy', f.rectify_by, 'officers', f.officers, 'remarks', f.remarks, 'on', f.held_on) END)
        ORDER BY r.bureau, r.id)
      FROM visit_request r JOIN person p ON p.id = r.asked_by LEFT JOIN person w ON w.id = r.asked_for
      JOIN bureau b ON b.zone_id = r.zone_id AND b.code = r.bureau LEFT JOIN case_row c ON c.case_id = r.case_id
      LEFT JOIN visit_result f ON f.request_id = r.id WHERE r.visit_id = v.id), '[]') AS checklist
  FROM visit v JOIN enterprise e ON e.id = v.enterprise_id JOIN person o ON o.id = v.owner_id
  JOIN person a ON a.id = v.approved_by LEFT JOIN person w ON w.id = v.approved_for
  WHERE v.zone_id = $1`;

// What is to come by its day; what is over, the newest first.
const placeOf = (v: string): string =>
  `${v}.state <> 'planned', CASE WHEN ${v}.state = 'planned' THEN ${v}.day - date '2000-01-01' ELSE date '2000-01-01' - ${v}.day END, ${v}.number`;

const VISITS = `${VISIT}
    AND ($2::text IS NULL OR v.enterprise_id = $2) AND ($3::text IS NULL OR EXISTS (
      SELECT FROM visit_request r WHERE r.visit_id = v.id AND r.bureau = $3))
    AND CASE $4 WHEN 'held' THEN v.state = 'held' WHEN 'told' THEN v.announced OR v.state = 'held' ELSE true END
    AND (e.name LIKE $5 OR v.number LIKE $5)
    AND ($6::text IS NULL OR (${placeOf('v')}) > (SELECT ${placeOf('k')} FROM visit k WHERE k.zone_id = $1 AND k.id = $6))
  ORDER BY ${placeOf('v')} LIMIT $7`;

/** Which visits of a zone: to an enterprise, those in which a bureau takes part, with words in their number or the enterprise's name. */
export interface VisitsAsked {
  readonly zone: string;
  readonly enterprise?: string | undefined;
  readonly bureau?: string | undefined;
  /** `held`: those that were made; `told`: those of which the enterprise knows, since they were announced or made. */
  readonly only?: 'held' | 'told' | undefined;
  readonly words?: string | undefined;
}

/** Visits of a zone; those that are still to come first. */
export async function visitsIn(
  db: Queryable,
  { zone, enterprise, bureau, only, words = '' }: VisitsAsked,
  { after, limit }: PageAsked,
): Promise<PageOf<VisitRow>> {
  const asked = [zone, enterprise ?? null, bureau ?? null, only ?? 'all', likeWords(words), after ?? null, limit + 1];
  const { rows } = await db.query<VisitRow>(VISITS, asked);
  return pageOf(rows, limit, ({ id }) => id);
}

/** How many visits of a zone were made, with words in their number or the enterprise's name. */
export async function countMade(db: Queryable, zone: string, words = ''): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM visit v JOIN enterprise e ON e.id = v.enterprise_id
     WHERE v.zone_id = $1 AND v.state = 'held' AND (e.name LIKE $2 OR v.number LIKE $2)`,
    [zone, likeWords(words)],
  );
  return rows[0]?.count ?? 0;
}

/** A visit of a zone; undefined if it has none of that id. */
export const findVisit = async (db: Queryable, zone: string, visit: string): Promise<VisitRow | undefined> =>
  (await db.query<VisitRow>(`${VISIT} AND v.id = $2`, [zone, visit])).rows[0];

/** A visit that is to come, as far as another one may be made together with it. */
export interface VisitToCome extends Pick<VisitRow, 'id' | 'number' | 'state' | 'announced' | 'from' | 'to' | 'day'> {
  readonly enterprise: { readonly id: string };
}

/** All visits of a zone that are still to come, by their days. */
export const visitsToCome = async (db: Queryable, zone: string): Promise<readonly VisitToCome[]> =>
  (
    await db.query<VisitToCome>(
      `SELECT v.id, v.number, v.state, v.announced, v.window_from AS from, v.window_to AS to, v.day,
         jsonb_build_object('id', v.enterprise_id) AS enterprise
       FROM visit v WHERE v.zone_id = $1 AND v.state = 'planned' ORDER BY v.day, v.number`,
      [zone],
    )
  ).rows;
