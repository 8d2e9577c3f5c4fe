import type { Ban } from '../../domain/credit/ban.ts';
import type { Queryable } from '../pool.ts';

/** A ban with the case that gave rise to it. */
export type BanRow = Ban & { readonly case: string };

const BANS = `
  SELECT item_code AS item, from_on AS from, until_on AS until, article, case_id AS case FROM item_ban
  WHERE enterprise_id = $1 AND zone_id = $2 ORDER BY from_on, id`;

/** All bans of an enterprise in a zone, over or not. */
export const readBans = async (db: Queryable, enterprise: string, zone: string): Promise<readonly BanRow[]> =>
  (await db.query<BanRow>(BANS, [enterprise, zone])).rows;

/**
 * Promises that an enterprise kept in a zone: commitments that a check found met or, of a project, that were accepted; deferrals
 * whose papers came in time.
 */
export interface Kept {
  readonly commitments: number;
  readonly deferrals: number;
}

const KEPT = `
  SELECT (count(*) FILTER (WHERE r.state->'check'->>'state' = 'met') + (SELECT count(*) FROM project_commitment_row c
      WHERE c.enterprise_id = $1 AND c.zone_id = $2 AND c.stage = 'accepted'))::int AS commitments,
    (count(*) FILTER (WHERE jsonb_typeof(r.state->'deferral') = 'object' AND r.stage IN ('accepted', 'decided')
      AND r.state->'deferral'->'open' = '[]'
      AND NOT EXISTS (SELECT 1 FROM credit_note n WHERE n.case_id = r.case_id AND n.kind = 'deferralLapsed')))::int AS deferrals
  FROM case_row r WHERE r.enterprise_id = $1 AND r.zone_id = $2`;

/** Counts them. */
export async function readKept(db: Queryable, enterprise: string, zone: string): Promise<Kept> {
  const { rows } = await db.query<Kept>(KEPT, [enterprise, zone]);
  return rows[0] ?? { commitments: 0, deferrals: 0 };
}
