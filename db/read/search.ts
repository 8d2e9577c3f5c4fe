import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** What is searched for, and whose eyes look: an enterprise sees its own, a zone what is in it. */
export interface Search {
  readonly words: string;
  readonly limit: number;
  readonly zone: string | null;
  readonly enterprise: string | null;
  /** Of an upper organ: of cases and their papers only those that it has, and of projects those with such a case. */
  readonly organ: string | null;
}

export interface FoundCase {
  readonly id: string;
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly stage: Case['stage'];
  readonly applicant: string;
  readonly project: string;
}

export interface FoundProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly applicant: { readonly name: string; readonly uscc: string };
}

export interface FoundPaper {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn: Day;
}

/** `more`: there is more of a kind than was asked for. */
export interface Found {
  readonly cases: FoundCase[];
  readonly projects: FoundProject[];
  readonly papers: FoundPaper[];
  readonly more: boolean;
}

/** Firms and projects that are looked into for what belongs to them; whoever finds more says more. */
const MOST = 500;

/** Does `text` hold the words ($1)? By the index of pairs; the last condition is what is meant. */
const holds = (text: string): string => `search_pairs(${text}) @> search_pairs($1)
      AND position(search_form($1) IN search_form(${text})) > 0`;

const seen = (row: string): string =>
  `($2::text IS NULL OR ${row}.zone_id = $2) AND ($3::text IS NULL OR ${row}.enterprise_id = $3)`;

const WITH_ORGAN = `($5::text IS NULL OR r.state->'upper'->>'organ' = $5)`;

const PROJECTS = `firm AS (
    SELECT e.id FROM enterprise e WHERE length(search_form($1)) > 1 AND ${holds("e.name || ' ' || e.uscc::text")} LIMIT ${MOST}
  ), found AS (
    (SELECT p.id FROM project p WHERE length(search_form($1)) > 1 AND ${holds("p.name || ' ' || p.code::text")} AND ${seen('p')}
      LIMIT ${MOST})
    UNION SELECT p.id FROM firm JOIN project p ON p.enterprise_id = firm.id WHERE ${seen('p')}
  )`;

const FIND_PROJECTS = `WITH ${PROJECTS}
  SELECT p.id, trim(p.code) AS code, p.name, jsonb_build_object('name', e.name, 'uscc', e.uscc) AS applicant
  FROM found JOIN project p ON p.id = found.id JOIN enterprise e ON e.id = p.enterprise_id
  WHERE $5::text IS NULL OR EXISTS (SELECT 1 FROM case_row r WHERE r.project_id = p.id AND ${WITH_ORGAN})
  ORDER BY p.opened_at DESC, p.id LIMIT $4::int + 1`;

// What bears the number comes before what belongs to a project or firm of the name; what is under way before what has ended.
const FIND_CASES = `WITH ${PROJECTS}, hit AS (
    (SELECT f.id, true AS named FROM case_file f
      WHERE length(search_form($1)) > 1 AND ${holds('f.number')} AND ${seen('f')} LIMIT ${MOST})
    UNION ALL SELECT f.id, false FROM found JOIN case_file f ON f.project_id = found.id
  ), best AS (
    SELECT id, bool_or(named) AS named FROM hit GROUP BY id
  )
  SELECT f.id, f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, r.stage, e.name AS applicant,
    p.name AS project
  FROM best JOIN case_file f ON f.id = best.id JOIN case_row r ON r.case_id = f.id
  JOIN project p ON p.id = f.project_id JOIN enterprise e ON e.id = f.enterprise_id
  WHERE ${WITH_ORGAN}
  ORDER BY best.named DESC, r.open DESC, r.received_on DESC NULLS LAST, f.number LIMIT $4::int + 1`;

// An urging order is between supervisor and bureau. A visit that comes unannounced is known once it was made.
const FIND_PAPERS = `
  SELECT w.id, w.number, w.title, w.issued_at AS "issuedAt"
  FROM paper w LEFT JOIN case_row r ON r.case_id = w.case_id LEFT JOIN project_commitment c ON c.id = w.commitment_id
  LEFT JOIN visit v ON v.id = w.visit_id
  WHERE length(search_form($1)) > 1 AND ${holds('w.number')} AND ($2::text IS NULL OR w.zone_id = $2)
    AND ($3::text IS NULL OR (w.kind <> 'urgingOrder' AND (r.enterprise_id = $3 OR c.enterprise_id = $3
      OR v.enterprise_id = $3 AND (v.announced OR v.state = 'held'))))
    AND (w.case_id IS NULL AND $5::text IS NULL OR w.case_id IS NOT NULL AND ${WITH_ORGAN})
  ORDER BY w.issued_at DESC, w.id LIMIT $4::int + 1`;

type PaperRow = Omit<FoundPaper, 'issuedOn'> & { readonly issuedAt: Date };

/**
 * Cases by number, project (name, code) and enterprise (name, credit code); projects by the same; papers by number. Case,
 * blanks, hyphens and brackets do not count; fewer than two signs find nothing.
 */
export async function search(db: Queryable, { words, zone, enterprise, organ, limit }: Search): Promise<Found> {
  const asked = [words, zone, enterprise, limit, organ];
  const [cases, projects, papers] = await Promise.all([
    db.query<FoundCase>(FIND_CASES, asked),
    db.query<FoundProject>(FIND_PROJECTS, asked),
    db.query<PaperRow>(FIND_PAPERS, asked),
  ]);
  return {
    cases: cases.rows.slice(0, limit),
    projects: projects.rows.slice(0, limit),
    papers: papers.rows
      .slice(0, limit)
      .map(({ issuedAt, ...paper }) => ({ ...paper, issuedOn: dayOf(instantFromMs(issuedAt.getTime())) })),
    more: [cases, projects, papers].some(({ rows }) => rows.length > limit),
  };
}
