import type { ItemCode } from '../../domain/catalogue/item.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { likeWords } from './like-words.ts';
import { seenCases, seenProjects, type Seer, type Values } from './seen.ts';
import { pageOf } from './page.ts';

/** Which papers: that somebody of an enterprise may read, with these words in them, the newest first. */
export interface OwnPapers {
  readonly seer: Seer;
  /** Empty: all. */
  readonly words: string;
  readonly certificates: boolean;
  readonly after: readonly [issuedAt: string, id: string] | null;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly organ: string;
  readonly issued_at: Date;
  readonly verifyCode: string;
  readonly sealed: boolean;
  readonly case: { readonly id: string; readonly number: string; readonly item: OwnItem } | null;
  readonly project: { readonly id: string; readonly name: string };
}

interface OwnItem {
  readonly code: ItemCode;
  readonly name: string;
}

/** A paper in the list of an enterprise. */
export type OwnPaper = Omit<Row, 'issued_at'> & { readonly issuedOn: Day };

// An urging order is between supervisor and bureau.
const foundOf = ({ cases, projects }: { readonly cases: string; readonly projects: string }): string => `
  WITH found AS (
    SELECT p.id, p.kind, p.title, p.number, p.organ, p.issued_at, p.verify_code, f.id AS case_id, f.number AS case_number,
      r.item_code, r.item_name, j.id AS project_id, j.name AS project_name
    FROM paper p JOIN case_file f ON f.id = p.case_id JOIN case_row r ON r.case_id = f.id JOIN project j ON j.id = f.project_id
    WHERE ${cases} AND p.kind <> 'urgingOrder'
    UNION ALL
    SELECT p.id, p.kind, p.title, p.number, p.organ, p.issued_at, p.verify_code, NULL, NULL, NULL, NULL, j.id, j.name
    FROM paper p JOIN project_commitment c ON c.id = p.commitment_id JOIN project j ON j.id = c.project_id
    WHERE ${projects}),
  named AS (SELECT * FROM found
    WHERE $1 = '%%' OR concat_ws(' ', title, number, case_number, item_code, item_name, project_name) ILIKE $1)`;

const rowsOf = (found: string): string => `${found}
  SELECT n.id, n.kind, n.title, n.number, n.organ, n.issued_at, n.verify_code AS "verifyCode", d.paper_id IS NOT NULL AS sealed,
    CASE WHEN n.case_id IS NULL THEN NULL ELSE jsonb_build_object('id', n.case_id, 'number', n.case_number,
      'item', jsonb_build_object('code', n.item_code, 'name', n.item_name)) END AS case,
    jsonb_build_object('id', n.project_id, 'name', n.project_name) AS project
  FROM named n LEFT JOIN paper_pdf d ON d.paper_id = n.id
  WHERE (NOT $2 OR n.kind = 'grantDecision') AND ($3::timestamptz IS NULL OR (n.issued_at, n.id) < ($3, $4))
  ORDER BY n.issued_at DESC, n.id DESC LIMIT $5`;

const countsOf = (found: string): string => `${found}
  SELECT count(*)::int AS all, count(*) FILTER (WHERE kind = 'grantDecision')::int AS certificates FROM named`;

/** Papers of an enterprise's cases and of the commitments of its projects, and how many there are. */
export async function listPapers(db: Queryable, { seer, words, certificates, after, limit }: OwnPapers) {
  const found = (values: Values): string =>
    foundOf({ cases: seenCases(seer, 'r', values), projects: seenProjects(seer, 'j', values, 'id') });
  const counted: Values = [likeWords(words)];
  const listed: Values = [...counted, certificates, after?.[0] ?? null, after?.[1] ?? null, limit + 1];
  const [counts, papers] = await Promise.all([
    db.query<{ all: number; certificates: number }>(countsOf(found(counted)), counted),
    db.query<Row>(rowsOf(found(listed)), listed),
  ]);
  const { rows, next } = pageOf(papers.rows, limit, (row) => `${row.issued_at.toISOString()}~${row.id}`);
  return {
    counts: counts.rows[0] ?? { all: 0, certificates: 0 },
    rows: rows.map(({ issued_at, ...row }): OwnPaper => ({
      ...row,
      issuedOn: dayOf(instantFromMs(issued_at.getTime())),
    })),
    next,
  };
}
