import { countEdition, findZone, lockZone, type ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow, zoneWorld, type ZoneWorld } from '../../db/zone-world.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Deps } from '../deps.ts';
import { answerOnce, type Once } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from '../right/who.ts';
import { requireOpen } from './zone.ts';

/** The zone; throws 404 if there is none. */
export async function zoneOr404(db: Queryable, zone: string): Promise<ZoneRow> {
  const found = await findZone(db, zone);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  return found;
}

/** The zone; throws 404 if there is none, 409 `E-ZONE-CLOSED` if it is closed. */
export async function openZoneOr404(db: Queryable, zone: string): Promise<ZoneRow> {
  return stillOpen(await zoneOr404(db, zone));
}

/** The zone with its rules, calendar, catalogue and grants, closed or not; throws 404 if there is none. */
export async function worldOr404(db: Queryable, zone: string): Promise<ZoneWorld> {
  const world = await zoneWorld(db, zone);
  if (!world) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  return world;
}

export const nowOf = (zone: ZoneRow): Instant => zoneNow(zone.clock_at);
export const todayOf = (zone: ZoneRow): Day => dayOf(nowOf(zone));

/** Who changes something of a zone, and when by its clock. */
export const doingOf = (who: Who, zone: ZoneRow) => ({ by: who.person.id, at: nowOf(zone) });

type Change<T> = (tx: Queryable, zone: ZoneRow) => Promise<T>;
interface ChangeAsked extends Once {
  readonly params: { readonly zone: string };
}

/**
 * Changes what a zone is governed by, as its next edition; once for each `Idempotency-Key`. Refused when it is closed.
 */
export async function changeZone<T>(deps: Deps, asked: ChangeAsked, work: Change<T>): Promise<T> {
  return answerOnce(deps, asked, (tx) => edit(tx, asked.params.zone, work));
}

/** Counted at the end, so that nobody keeps a zone half changed as an edition of its own. */
async function edit<T>(tx: Queryable, id: string, work: Change<T>): Promise<T> {
  const zone = await lockZone(tx, id);
  if (!zone) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  const answer = await work(tx, stillOpen(zone));
  await countEdition(tx, id);
  return answer;
}

function stillOpen(zone: ZoneRow): ZoneRow {
  requireOpen({ closed: zone.closed_at !== null });
  return zone;
}
