import { SYSTEM } from '../../domain/case/actor.ts';
import { addDays, type Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { zoneWorld } from '../zone-world.ts';
import { settlePower } from './settle-power.ts';
import { setZoneClock } from './zone-clock.ts';

/** 00:00 after the last day of a grant. */
const ENDS = `((g.valid_to + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** The next moment, up to and including `upTo`, at which a grant of a practice zone has run out; null: none does. */
export async function nextGrantEnd(db: Queryable, zone: string, upTo: Instant): Promise<Instant | null> {
  const { rows } = await db.query<{ ends: Date | null }>(
    `SELECT min(${ENDS}) AS ends FROM authority_grant g JOIN zone z ON z.id = g.zone_id
     WHERE z.id = $1 AND ${ENDS} > z.clock_at AND ${ENDS} <= $2`,
    [zone, upTo],
  );
  const ends = rows[0]?.ends;
  return ends ? instantFromMs(ends.getTime()) : null;
}

/** Moves the clock of a practice zone to the end of a grant, and lets its cases know. */
export const passGrantEnd = (pool: Pool, zone: string, moment: Instant): Promise<void> =>
  transaction(pool, async (tx) => {
    await setZoneClock(tx, zone, moment);
    await endPower(tx, zone, addDays(dayOf(moment), -1));
  });

/** The same for ordinary zones whose grants ran out in the last week: what was told already is not told again. */
export async function settleEndedGrants(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ zone_id: string; valid_to: Day }>(
    `SELECT DISTINCT g.zone_id, g.valid_to FROM authority_grant g JOIN zone z ON z.id = g.zone_id
     WHERE NOT z.practice AND z.closed_at IS NULL AND ${ENDS} <= now() AND ${ENDS} > now() - interval '7 days'
     ORDER BY g.valid_to`,
  );
  for (const { zone_id: zone, valid_to: last } of rows) await transaction(pool, (tx) => endPower(tx, zone, last));
}

/** From the day after the last day of a grant on, what it alone covered is without power. */
async function endPower(tx: Queryable, zone: string, last: Day): Promise<void> {
  const grants = (await zoneWorld(tx, zone))?.grants ?? [];
  const after = { grants, on: addDays(last, 1) };
  await settlePower(tx, { zone, before: { grants, on: last }, after, by: SYSTEM });
}
