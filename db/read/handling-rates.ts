import { addWork } from '../../domain/clock/calendar.ts';
import { addDays, type Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';

/** Over how many working days the rate of a unit is taken. */
const WINDOW_DAYS = 20;

interface RateOf {
  readonly zone: string;
  readonly today: Day;
  readonly world: Pick<ZoneWorld, 'calendar'>;
}

/**
 * Steps that each unit finished a working day, of the last twenty; without acceptances, which the forecast leaves out too, and
 * without what fell away.
 */
export async function readHandlingRates(
  db: Queryable,
  { zone, today, world }: RateOf,
): Promise<ReadonlyMap<string, number>> {
  const from = addDays(addWork(world.calendar, today, -WINDOW_DAYS), 1);
  const { rows } = await db.query<{ unit: string; done: number }>(
    `SELECT unit, count(*)::integer AS done FROM task
     WHERE zone_id = $1 AND kind <> 'accept' AND done_by IS NOT NULL AND done_at >= ($2::date::timestamp AT TIME ZONE 'Asia/Shanghai') GROUP BY unit`,
    [zone, from],
  );
  return new Map(rows.map(({ unit, done }) => [unit, done / WINDOW_DAYS]));
}
