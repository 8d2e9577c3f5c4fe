import type { IndustryLists } from '../../domain/project/gate.ts';
import type { KnownOrgans } from '../../domain/authority/competent-organ.ts';
import type { ZoneRules } from '../../domain/zone/zone.ts';
import type { Queryable } from '../pool.ts';

/** Keeps the zone's rules as a new version; cases that run keep theirs. Within a change of the zone (`lockZone`). */
export async function insertRules(
  tx: Queryable,
  zone: string,
  rules: ZoneRules & IndustryLists & KnownOrgans,
  madeBy: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO zone_rules (zone_id, version, rules, made_by, made_at)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, now() FROM zone_rules WHERE zone_id = $1`,
    [zone, JSON.stringify(rules), madeBy],
  );
}
