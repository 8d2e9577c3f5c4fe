import type { CalendarYear } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** Keeps the arrangement of a year as a new version; answers its number. Within a change of the zone (`lockZone`). */
export async function insertCalendarYear(
  tx: Queryable,
  zone: string,
  year: Omit<CalendarYear, 'version'>,
  madeBy: string,
): Promise<number> {
  const { rows } = await tx.query<{ version: number }>(
    `INSERT INTO calendar_year (zone_id, year, version, status, off_days, work_days, source, notice, made_by, made_at)
     SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, now()
     FROM calendar_year WHERE zone_id = $1 AND year = $2
     RETURNING version`,
    [zone, year.year, year.status, year.off, year.work, year.source, year.notice, madeBy],
  );
  return rows[0]?.version ?? 0;
}

/** A local day off of a zone. */
export interface Closure {
  readonly day: Day;
  readonly instrument: string;
}

/** Keeps a local day off; false if it is one already. */
export async function insertClosure(tx: Queryable, zone: string, closure: Closure, madeBy: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO calendar_closure (zone_id, day, instrument, made_by, made_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT DO NOTHING`,
    [zone, closure.day, closure.instrument, madeBy],
  );
  return rowCount === 1;
}

export const listClosures = async (db: Queryable, zone: string): Promise<readonly Closure[]> =>
  (await db.query<Closure>('SELECT day, instrument FROM calendar_closure WHERE zone_id = $1 ORDER BY day', [zone]))
    .rows;
