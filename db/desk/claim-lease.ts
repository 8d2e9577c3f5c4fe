import { idleSince } from '../../domain/task/lease.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { HAT_COUNTS } from './who.ts';

interface Zone {
  readonly id: string;
  readonly edition: number;
  readonly clock_at: Date | null;
  readonly claim_hours: number;
}

const ZONES = `
  SELECT z.id, z.edition, z.clock_at, z.claim_hours FROM zone z
  WHERE z.closed_at IS NULL AND ($1::text IS NULL OR z.id = (SELECT zone_id FROM task WHERE id = $1))
    AND EXISTS (SELECT 1 FROM claim c JOIN task t ON t.id = c.task_id WHERE t.zone_id = z.id AND t.done_at IS NULL)`;

const EXPIRE = `
  WITH gone AS (
    DELETE FROM claim c USING task t
    WHERE t.id = c.task_id AND t.zone_id = $1 AND t.done_at IS NULL
      AND (coalesce(c.used_at, c.claimed_at) < $2 OR NOT EXISTS (
        SELECT 1 FROM hat h LEFT JOIN zone z ON z.id = h.zone_id
        WHERE h.person_id = c.person_id AND h.zone_id = t.zone_id AND ${HAT_COUNTS}))
      AND ($4::text IS NULL OR c.task_id = $4)
    RETURNING c.task_id, c.person_id
  )
  INSERT INTO claim_change (id, task_id, kind, from_person, changed_at, machine_at)
  SELECT gen_random_uuid()::text, task_id, 'expired', person_id, $3, now() FROM gone`;

/**
 * Puts steps back into their pools whose holders have not touched them for longer than their zone lets them, in working hours,
 * or who work for the zone no more; `task`: that one alone. The former holder is told, and keeps the draft. Answers how many went back.
 */
export async function expireIdle(db: Queryable, task: string | null = null): Promise<number> {
  const { rows } = await db.query<Zone>(ZONES, [task]);
  let gone = 0;
  for (const zone of rows) gone += await expireIn(db, zone, task);
  return gone;
}

async function expireIn(db: Queryable, zone: Zone, task: string | null): Promise<number> {
  const { calendar } = await zoneWorldOf(db, zone.id, zone.edition);
  const now = zoneNow(zone.clock_at);
  const { rowCount } = await db.query(EXPIRE, [zone.id, idleSince(now, zone.claim_hours, calendar), now, task]);
  return rowCount ?? 0;
}

/** After how many idle working hours a step goes back to its pool. */
export const claimHoursOf = async (db: Queryable, zone: string): Promise<number | undefined> =>
  (await db.query<{ hours: number }>('SELECT claim_hours AS hours FROM zone WHERE id = $1', [zone])).rows[0]?.hours;

/** Sets after how many. */
export const setClaimHours = async (db: Queryable, zone: string, hours: number): Promise<void> => {
  await db.query('UPDATE zone SET claim_hours = $2 WHERE id = $1', [zone, hours]);
};
