import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** A local day off of a zone. */
export interface Closure {
  readonly day: Day;
  readonly instrument: string;
}

/** The local days off that hold now, with the instrument that closed each. */
export const listClosures = async (db: Queryable, zone: string): Promise<readonly Closure[]> =>
  (
    await db.query<Closure>(
      `SELECT day, instrument FROM (
         SELECT DISTINCT ON (day) day, instrument, closed FROM calendar_closure WHERE zone_id = $1 ORDER BY day, version DESC
       ) AS newest WHERE closed ORDER BY day`,
      [zone],
    )
  ).rows;
