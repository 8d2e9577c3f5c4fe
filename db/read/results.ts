import type { ProjectResult } from '../../domain/project/result.ts';
import type { Queryable } from '../pool.ts';
import { isPermitted } from './how-it-stands.ts';
import { seenCases, seenProjectRows, type Seer, type Values } from './seen.ts';

// A permit that was changed or renewed lives on in its successor, which is a result of its own.
const resultsAs = (cases: string, projects: string): string => `
  SELECT coalesce(${cases}, false) AS shown, r.item_code AS item, r.works, r.decided_on AS "on", jsonb_build_object('id', r.case_id, 'number', f.number) AS "case",
    (SELECT jsonb_build_object('id', p.id, 'title', p.title, 'number', p.number, 'sealed', d.paper_id IS NOT NULL)
      FROM paper p LEFT JOIN paper_pdf d ON d.paper_id = p.id
      WHERE p.case_id = r.case_id AND p.kind = 'grantDecision' ORDER BY p.event_seq DESC LIMIT 1) AS paper
  FROM case_row r JOIN case_file f ON f.id = r.case_id
  WHERE r.project_id = $1 AND ${isPermitted('r')} AND r.state->'permit'->>'state' = 'valid'
  UNION ALL
  SELECT coalesce(${projects}, false), 'A05', NULL, l.signed_on, NULL, NULL
  FROM land_contract l JOIN project o ON o.id = l.project_id WHERE l.project_id = $1
  ORDER BY 4, 2`;

const ALL = resultsAs('true', 'true');

/** What the project was granted and what still holds, the earliest first. */
export const readResults = async (db: Queryable, project: string): Promise<readonly ProjectResult[]> =>
  (await db.query<ProjectResult>(ALL, [project])).rows;

/** The same, and those of them that come from cases that `seer` may read: an upper organ sees nothing of those that never went to it. */
export async function readResultsFor(
  db: Queryable,
  project: string,
  seer: Seer,
): Promise<{ readonly results: readonly ProjectResult[]; readonly shownResults: readonly ProjectResult[] }> {
  const values: Values = [project];
  const question = resultsAs(seenCases(seer, 'r', values), seenProjectRows(seer, 'o', values));
  const { rows } = await db.query<ProjectResult & { readonly shown: boolean }>(question, values);
  return { results: rows, shownResults: rows.filter(({ shown }) => shown) };
}
