import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Queryable } from '../pool.ts';

/** What of a project's past bears on a new filing. */
export interface FilingFacts {
  readonly commitmentBarred: boolean;
  readonly deferralBarred: boolean;
  readonly blocked: readonly ItemCode[];
  readonly alive: readonly ItemCode[];
}

// Alive is an item with a case that is open or granted and not revoked (11, 12); status 4 (no permit needed) counts as
// granted. Blocked is one whose cases all ended otherwise.
const READ = `
  WITH item AS (
    SELECT item_code, bool_or(stage NOT IN ('closed', 'decided') OR status IN (11, 12, 4)) AS alive
    FROM case_row WHERE project_id = $1 GROUP BY item_code
  )
  SELECT
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id AND n.repaired_at IS NULL
      AND (n.zone_id IS NULL OR n.zone_id = p.zone_id)
      AND n.kind IN ('serious', 'commitmentRevoked')) AS "commitmentBarred",
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id AND n.repaired_at IS NULL
      AND (n.zone_id IS NULL OR n.zone_id = p.zone_id)
      AND n.kind IN ('serious', 'deferralLapsed')) AS "deferralBarred",
    coalesce((SELECT array_agg(item_code ORDER BY item_code) FROM item WHERE NOT alive), '{}') AS blocked,
    coalesce((SELECT array_agg(item_code ORDER BY item_code) FROM item WHERE alive), '{}') AS alive
  FROM project p WHERE p.id = $1`;

/** Reads it for a project. */
export async function readFilingFacts(db: Queryable, projectId: string): Promise<FilingFacts> {
  const { rows } = await db.query<FilingFacts>(READ, [projectId]);
  return rows[0] ?? { commitmentBarred: false, deferralBarred: false, blocked: [], alive: [] };
}
