import { keptContent, type DayContent } from '../../proof/day.ts';
import type { Stamp } from '../../proof/time-stamp.ts';
import type { Queryable } from '../pool.ts';

/** Days with a root and without a stamp, the oldest first. */
export async function unstampedRoots(db: Queryable, most: number): Promise<readonly DayContent[]> {
  const { rows } = await db.query<Omit<DayContent, 'papers'> & { papers: number | null }>(
    `SELECT r.zone_id AS zone, r.day, r.leaves, r.papers, r.root, r.previous FROM daily_root r
     WHERE NOT EXISTS (SELECT 1 FROM root_stamp s WHERE s.zone_id = r.zone_id AND s.day = r.day)
     ORDER BY r.sealed_at, r.zone_id, r.day LIMIT $1`,
    [most],
  );
  return rows.map(keptContent);
}

/** Keeps a stamp beside its root; of two that came for one day the first stays. */
export async function keepStamp(db: Queryable, { zone, day }: DayContent, { token, at }: Stamp): Promise<void> {
  await db.query(
    'INSERT INTO root_stamp (zone_id, day, token, stamped_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [zone, day, token, at],
  );
}
