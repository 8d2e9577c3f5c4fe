import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { SuperiorInspection } from '../../domain/visit/superior-inspections.ts';
import type { Queryable } from '../pool.ts';

const SAME = `
  SELECT id FROM superior_inspection
  WHERE zone_id = $1 AND organ = $2 AND subject = $3 AND ground = $4 AND first_day = $5 AND last_day = $6 LIMIT 1`;

/**
 * Enters an inspection of the zone that a superior organ has announced; answers its id, or that of the same one if it was entered
 * before. Within a change of the zone's visits (`lockZone`).
 */
export async function keepSuperiorInspection(
  tx: Queryable,
  zone: string,
  { id, organ, subject, ground, from, to }: SuperiorInspection,
  entered: { readonly by: Doer; readonly at: Instant },
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(SAME, [zone, organ, subject, ground, from, to]);
  if (rows[0]) return rows[0].id;
  await tx.query(
    `INSERT INTO superior_inspection (id, zone_id, organ, subject, ground, first_day, last_day, entered_by, entered_for, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, zone, organ, subject, ground, from, to, entered.by.person, forWhom(entered.by), entered.at],
  );
  return id;
}

export const listSuperiorInspections = async (db: Queryable, zone: string): Promise<readonly SuperiorInspection[]> =>
  (
    await db.query<SuperiorInspection>(
      `SELECT id, organ, subject, ground, first_day AS from, last_day AS to FROM superior_inspection
       WHERE zone_id = $1 ORDER BY first_day, id`,
      [zone],
    )
  ).rows;
