import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { seenCases, seenPapers, seenProjectRows, type Seer, type Values } from './seen.ts';

/** What is searched for. */
export interface Search {
  readonly words: string;
  readonly limit: number;
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

/** Firms and projects that are looked into for what belongs to them, and papers that are put in order; whoever finds more says more. */
const MOST = 500;

/** Does `text` hold the words ($1)? By the index of pairs; the last condition is what is meant. */
const holds = (text: string): string => `search_pairs(${text}) @> search_pairs($1)
      AND position(search_form($1) IN search_form(${text})) > 0`;

/** $1: the words, $2: how many. */
const projectsNamed = (seer: Seer, values: Values): string => {
  const seen = seenProjectRows(seer, 'p', values);
  return `firm AS (
    SELECT e.id FROM enterprise e WHERE length(search_form($1)) > 1 AND ${holds("e.name || ' ' || e.uscc::text")} LIMIT ${MOST}
  ), found AS (
    (SELECT p.id FROM project p WHERE length(search_form($1)) > 1 AND ${holds("p.name || ' ' || p.code::text")} AND ${seen}
      LIMIT ${MOST})
    UNION SELECT p.id FROM firm JOIN project p ON p.enterprise_id = firm.id WHERE ${seen}
  )`;
};

const findProjects = (seer: Seer, values: Values): string => `WITH ${projectsNamed(seer, values)}
  SELECT p.id, trim(p.code) AS code, p.name, jsonb_build_object('name', e.name, 'uscc', e.uscc) AS applicant
  FROM found JOIN project p ON p.id = found.id JOIN enterprise e ON e.id = p.enterprise_id
  ORDER BY p.opened_at DESC, p.id LIMIT $2::int + 1`;

// What bears the number comes before what belongs to a project or firm of the name; what is under way before what has ended.
const findCases = (seer: Seer, values: Values): string => `WITH ${projectsNamed(seer, values)}, hit AS (
    (SELECT f.id, true AS named FROM case_file f JOIN case_row r ON r.case_id = f.id
      WHERE length(search_form($1)) > 1 AND ${holds('f.number')} AND ${seenCases(seer, 'r', values)} LIMIT ${MOST})
    UNION ALL SELECT f.id, false FROM found JOIN case_file f ON f.project_id = found.id
  ), best AS (
    SELECT id, bool_or(named) AS named FROM hit GROUP BY id
  )
  SELECT f.id, f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, r.stage, e.name AS applicant,
    p.name AS project
  FROM best JOIN case_file f ON f.id = best.id JOIN case_row r ON r.case_id = f.id
  JOIN project p ON p.id = f.project_id JOIN enterprise e ON e.id = f.enterprise_id
  WHERE ${seenCases(seer, 'r', values)}
  ORDER BY best.named DESC, r.open DESC, r.received_on DESC NULLS LAST, f.number LIMIT $2::int + 1`;

const findPapers = (seer: Seer, values: Values): string => `
  SELECT w.id, w.number, w.title, w.issued_at AS "issuedAt" FROM (
    SELECT w.* FROM paper w LEFT JOIN case_row r ON r.case_id = w.case_id LEFT JOIN project_commitment c ON c.id = w.commitment_id
    LEFT JOIN visit v ON v.id = w.visit_id
    WHERE length(search_form($1)) > 1 AND ${holds('w.number')} AND ${seenPapers(seer, values)} LIMIT ${MOST}) w
  ORDER BY w.issued_at DESC, w.id LIMIT $2::int + 1`;

type PaperRow = Omit<FoundPaper, 'issuedOn'> & { readonly issuedAt: Date };

/**
 * Cases by number, project (name, code) and enterprise (name, credit code); projects by the same; papers by number. Case,
 * blanks, hyphens and brackets do not count; fewer than two signs find nothing. Only what whoever looks may read.
 */
export async function search(db: Queryable, { words, limit }: Search, seer: Seer): Promise<Found> {
  const ask = <T extends object>(find: (seer: Seer, values: Values) => string) => {
    const values: Values = [words, limit];
    return db.query<T>(find(seer, values), values);
  };
  const [cases, projects, papers] = await Promise.all([
    ask<FoundCase>(findCases),
    ask<FoundProject>(findProjects),
    ask<PaperRow>(findPapers),
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
