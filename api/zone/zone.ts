import type { Instant } from '../../domain/clock/instant.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow, zoneWorldOf, type ZoneWorld } from '../../db/zone-world.ts';
import { Problem, problemOf } from '../http/problem.ts';

/** A zone as it is now. */
export interface PresentZone {
  readonly world: ZoneWorld;
  readonly now: Instant;
  readonly closed: boolean;
}

/** The zone with its own moment, if something new may begin there: 409 if it is closed. */
export async function openZone(db: Queryable, zone: string): Promise<PresentZone> {
  return requireOpen(await presentZone(db, zone));
}

/** Throws 409 `E-ZONE-CLOSED` if the zone is closed: nothing new begins there. */
export function requireOpen<Z extends Pick<PresentZone, 'closed'>>(zone: Z): Z {
  if (zone.closed) throw problemOf(refuse('E-ZONE-CLOSED'));
  return zone;
}

/** The zone of a project with its own moment, by one question; null if there is no such project. */
export async function zoneOfProject(db: Queryable, project: string): Promise<PresentZone | null> {
  const { rows } = await db.query<Row>(
    'SELECT z.id, z.edition, z.clock_at, z.closed_at FROM zone z JOIN project p ON p.zone_id = z.id WHERE p.id = $1',
    [project],
  );
  return rows[0] ? presentAs(rows[0], db) : null;
}

/** The zone with its own moment. What happened in a closed one can still be read. Throws 404 if there is none. */
export async function presentZone(db: Queryable, zone: string): Promise<PresentZone> {
  const present = (await presentZones(db, [zone])).get(zone);
  if (!present) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  return present;
}

interface Row {
  readonly id: string;
  readonly edition: number;
  readonly clock_at: Date | null;
  readonly closed_at: Date | null;
}

/** Several zones, each with its own moment, by one question. */
export async function presentZones(db: Queryable, zones: readonly string[]): Promise<ReadonlyMap<string, PresentZone>> {
  const { rows } = await db.query<Row>('SELECT id, edition, clock_at, closed_at FROM zone WHERE id = ANY ($1)', [
    zones,
  ]);
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await presentAs(row, db)] as const)));
}

async function presentAs(row: Row, db: Queryable): Promise<PresentZone> {
  const world = await zoneWorldOf(db, row.id, row.edition);
  return { world, now: zoneNow(row.clock_at), closed: row.closed_at !== null };
}
