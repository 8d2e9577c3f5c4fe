import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { SuperiorInspection } from '../../domain/visit/superior-inspections.ts';
import type { Queryable } from '../pool.ts';

/** Enters an inspection of the zone that a superior organ has announced. */
export async function insertSuperiorInspection(
  tx: Queryable,
  zone: string,
  { id, organ, subject, ground, from, to }: SuperiorInspection,
  entered: { readonly by: Doer; readonly at: Instant },
): Promise<void> {
  await tx.query(
    `INSERT INTO superior_inspection (id, zone_id, organ, subject, ground, first_day, last_day, entered_by, entered_for, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, zone, organ, subject, ground, from, to, entered.by.person, forWhom(entered.by), entered.at],
  );
}

export const listSuperiorInspections = async (db: Queryable, zone: string): Promise<readonly SuperiorInspection[]> =>
  (
    await db.query<SuperiorInspection>(
      `SELECT id, organ, subject, ground, first_day AS from, last_day AS to FROM superior_inspection
       WHERE zone_id = $1 ORDER BY first_day, id`,
      [zone],
    )
  ).rows;
