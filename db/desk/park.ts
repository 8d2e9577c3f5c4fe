import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** A park (园区) of a zone, with the address of its desk. */
export interface Park {
  readonly code: string;
  readonly name: string;
  readonly desk: string;
}

/** Names a park of a zone, new or again. */
export const putPark = async (tx: Queryable, zone: string, { code, name, desk }: Park): Promise<void> => {
  await tx.query(
    `INSERT INTO park (zone_id, code, name, desk) VALUES ($1, $2, $3, $4)
     ON CONFLICT (zone_id, code) DO UPDATE SET name = EXCLUDED.name, desk = EXCLUDED.desk`,
    [zone, code, name, desk],
  );
};

/** The parks of a zone, by code. */
export const listParks = async (db: Queryable, zone: string): Promise<readonly Park[]> =>
  (await db.query<Park>('SELECT code, name, desk FROM park WHERE zone_id = $1 ORDER BY code', [zone])).rows;

/** Says in which park a project lies; null: in none. */
export const placeProject = async (
  tx: Queryable,
  { project, park, at, by }: { project: string; park: string | null; at: Instant; by: Doer },
): Promise<void> => {
  await tx.query('UPDATE project SET park = $2, placed_at = $3, placed_by = $4, placed_for = $5 WHERE id = $1', [
    project,
    park,
    at,
    by.person,
    forWhom(by),
  ]);
};
