import type { PlanRules } from '../../domain/plan/plan-rules.ts';
import type { Queryable } from '../pool.ts';

/** Keeps what the zone leaves to its plans as a new version. Within a change of the zone (`lockZone`). */
export async function insertPlanRules(tx: Queryable, zone: string, rules: PlanRules, madeBy: string): Promise<void> {
  await tx.query(
    `INSERT INTO zone_plan_rules (zone_id, version, rules, made_by, made_at)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, now() FROM zone_plan_rules WHERE zone_id = $1`,
    [zone, JSON.stringify(rules), madeBy],
  );
}
