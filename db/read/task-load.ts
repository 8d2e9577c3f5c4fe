import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** Open steps of a unit: of one person, or of its pool (`person` null); `late`: their day is over. */
export interface LoadRow {
  readonly unit: string;
  readonly person: string | null;
  readonly name: string | null;
  readonly open: number;
  readonly late: number;
}

// By claims and by what nobody claimed; a unit whose people have nothing in hand has its pool alone.
const LOAD = `
  SELECT t.unit, p.id AS person, p.name, count(*) AS open, count(*) FILTER (WHERE t.due < $2::date) AS late
  FROM task t LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person p ON p.id = c.person_id
  WHERE t.zone_id = $1 AND t.done_at IS NULL AND ($3::text IS NULL OR t.unit = $3)
  GROUP BY t.unit, p.id, p.name ORDER BY t.unit, open DESC, p.name NULLS FIRST`;

/** How much lies with whom in a zone, or in one unit of it. */
export const readLoad = async (
  db: Queryable,
  of: { readonly zone: string; readonly unit: string | null; readonly today: Day },
): Promise<readonly LoadRow[]> => (await db.query<LoadRow>(LOAD, [of.zone, of.today, of.unit])).rows;
