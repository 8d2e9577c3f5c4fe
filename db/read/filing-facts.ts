import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Queryable } from '../pool.ts';

/** What of a project's past bears on a new filing. */
export interface FilingFacts {
  readonly commitmentBarred: boolean;
  readonly deferralBarred: boolean;
  readonly blocked: readonly ItemCode[];
}

// Blocked is an item whose newest case ended without a grant; status 4 (no permit needed) counts as granted.
const READ = `
  SELECT
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id AND n.repaired_at IS NULL
      AND n.kind IN ('serious', 'commitmentRevoked')) AS "commitmentBarred",
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id AND n.repaired_at IS NULL
      AND n.kind IN ('serious', 'deferralLapsed')) AS "deferralBarred",
    coalesce((SELECT array_agg(item_code) FROM (
      SELECT item_code, bool_or(stage NOT IN ('closed', 'decided') OR outcome = 'grant' OR status = 4) AS alive
      FROM case_row r WHERE r.project_id = p.id GROUP BY item_code) item WHERE NOT alive), '{}') AS blocked
  FROM project p WHERE p.id = $1`;

/** Reads it for a project. */
export async function readFilingFacts(db: Queryable, projectId: string): Promise<FilingFacts> {
  const { rows } = await db.query<FilingFacts>(READ, [projectId]);
  return rows[0] ?? { commitmentBarred: false, deferralBarred: false, blocked: [] };
}
