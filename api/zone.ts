import type { Instant } from '../domain/clock/instant.ts';
import type { Queryable } from '../db/pool.ts';
import { zoneNow, zoneWorldOf, type ZoneWorld } from '../db/zone-world.ts';
import { Problem } from './problem.ts';

/** A zone as it is now. */
export interface PresentZone {
  readonly world: ZoneWorld;
  readonly now: Instant;
}

/** The zone with its own moment. Throws 404 if there is none, 409 if it is closed. */
export async function presentZone(db: Queryable, zone: string): Promise<PresentZone> {
  const { rows } = await db.query<{ edition: number; clock_at: Date | null; closed_at: Date | null }>(
    'SELECT edition, clock_at, closed_at FROM zone WHERE id = $1',
    [zone],
  );
  const [row] = rows;
  if (!row) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  if (row.closed_at) throw new Problem(409, { code: 'E-ZONE-CLOSED' });
  return { world: await zoneWorldOf(db, zone, row.edition), now: zoneNow(row.clock_at) };
}
