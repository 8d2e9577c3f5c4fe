import type { Queryable } from '../pool.ts';

/** How an enterprise stands in a zone. */
export interface Standing {
  readonly commitmentBarred: boolean;
  readonly deferralBarred: boolean;
  readonly creditProposals: number;
}

/** Records of other zones bar nobody here; one without a zone (a public record) bars everywhere. */
const READ = `
  SELECT
    coalesce(bool_or(repaired_at IS NULL AND kind IN ('serious', 'commitmentRevoked')), false) AS "commitmentBarred",
    coalesce(bool_or(repaired_at IS NULL AND kind IN ('serious', 'deferralLapsed')), false) AS "deferralBarred",
    (count(*) FILTER (WHERE case_id IS NOT NULL))::int AS "creditProposals"
  FROM credit_note WHERE enterprise_id = $1 AND (zone_id IS NULL OR zone_id = $2)`;

/** Reads it; who has no record stands well. */
export async function readStanding(db: Queryable, enterprise: string, zone: string): Promise<Standing> {
  const { rows } = await db.query<Standing>(READ, [enterprise, zone]);
  return rows[0] ?? { commitmentBarred: false, deferralBarred: false, creditProposals: 0 };
}
