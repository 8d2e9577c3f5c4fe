import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** A local day off of a zone, or of one of its parks. */
export interface Closure {
  readonly day: Day;
  readonly instrument: string;
  /** Null: the whole zone is closed. */
  readonly park: string | null;
}

/** The local days off that hold now, with the instrument that closed each. */
export const listClosures = async (db: Queryable, zone: string): Promise<readonly Closure[]> =>
  (
    await db.query<Closure>(
      `SELECT day, instrument, park FROM (
         SELECT DISTINCT ON (day, park) day, instrument, park, closed FROM calendar_closure WHERE zone_id = $1
         ORDER BY day, park, version DESC
       ) AS newest WHERE closed ORDER BY day, park NULLS FIRST`,
      [zone],
    )
  ).rows;
