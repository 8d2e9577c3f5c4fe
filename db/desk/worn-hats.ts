import type { WornHat } from './who.ts';
import { HAT_COLUMNS, HAT_COUNTS, HAT_JOINS, hatOf, standsIn, type HatRow } from './who.ts';
import type { Queryable } from '../pool.ts';

const HATS = `
  SELECT ${HAT_COLUMNS}, NULL AS for_id, NULL AS for_name, h.first_day FROM hat h ${HAT_JOINS}
  WHERE h.person_id = $1 AND ${HAT_COUNTS}
  UNION ALL
  SELECT ${HAT_COLUMNS}, a.id, a.name, h.first_day FROM hat h ${HAT_JOINS} JOIN person a ON a.id = h.person_id
  WHERE h.person_id IN (SELECT absent_id FROM substitution WHERE substitute_id = $1) AND ${HAT_COUNTS} AND ${standsIn('$1')}
  ORDER BY for_name NULLS FIRST, first_day, hat_id`;

/** The hats that a person may wear today: the own ones, the oldest first, then those of people for whom (s)he stands in. */
export async function hatsOf(db: Queryable, person: string): Promise<readonly WornHat[]> {
  const { rows } = await db.query<HatRow & { hat_id: string }>(HATS, [person]);
  return rows.map((row) => hatOf(row, row.hat_id));
}

/** The zone whose name and time the head of a page shows for a hat; of an enterprise, that of its last project. */
export async function zoneOfHat(
  db: Queryable,
  hat: WornHat,
): Promise<{ id: string; name: string; practice: boolean; clock_at: Date | null } | null> {
  const { rows } = await db.query<{ id: string; name: string; practice: boolean; clock_at: Date | null }>(
    `SELECT id, name, practice, clock_at FROM zone
     WHERE id = coalesce($1, (SELECT zone_id FROM project WHERE enterprise_id = $2 AND ($3::text[] IS NULL OR zone_id = ANY ($3)) ORDER BY opened_at DESC, id LIMIT 1),
                         (SELECT min(id) FROM zone WHERE closed_at IS NULL AND $2 IS NOT NULL HAVING count(*) = 1))`,
    [hat.zone, hat.enterprise, hat.practisesIn ?? null],
  );
  return rows[0] ?? null;
}
