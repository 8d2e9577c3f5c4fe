import { lockZone, type ZoneRow } from '../../db/desk/zone.ts';
import { findVisit, type VisitRow } from '../../db/read/visits.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { RuledVisit } from '../../domain/visit/visit-rules.ts';
import { actorOf } from '../act/actor.ts';
import type { Deps } from '../deps.ts';
import { answerOnce, type Once } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { nowOf, openZoneOr404, todayOf, worldOr404 } from '../zone/zone-desk.ts';
import type { Who } from '../right/who.ts';

/** The zone in which visits are asked, planned and held, as it is now. */
export interface VisitDesk {
  readonly zone: ZoneRow;
  readonly world: ZoneWorld;
  readonly today: Day;
  readonly doing: { readonly by: Actor; readonly at: ReturnType<typeof nowOf> };
}

/** The zone of an officer; throws 403 for whoever acts for none. */
export function zoneOfOfficer({ hat }: Who): string {
  if (!hat || hat.zone === null || hat.enterprise !== null) throw new Problem(403, { code: 'E-RIGHT' });
  return hat.zone;
}

/**
 * Changes the visits of the officer's zone, one change at a time, since the yearly cap looks at all of them; once for each
 * `Idempotency-Key`. Refused when the zone is closed.
 */
export async function changeVisits<T>(
  deps: Pick<Deps, 'pool'>,
  asked: Once,
  work: (tx: Queryable, desk: VisitDesk) => Promise<T>,
): Promise<T> {
  const id = zoneOfOfficer(asked.who);
  return answerOnce(deps, asked, async (tx) => {
    await lockZone(tx, id);
    return work(tx, await visitDesk(tx, asked.who));
  });
}

/** The zone of an officer as it is now; throws 409 if it is closed. */
export async function visitDesk(db: Queryable, who: Who): Promise<VisitDesk> {
  const zone = await openZoneOr404(db, zoneOfOfficer(who));
  const world = await worldOr404(db, zone.id);
  return { zone, world, today: todayOf(zone), doing: { by: actorOf(who), at: nowOf(zone) } };
}

/** A visit of the zone; throws 404 if it has none of that id. */
export async function visitOr404(db: Queryable, zone: string, visit: string): Promise<VisitRow> {
  const found = await findVisit(db, zone, visit);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'visit' });
  return found;
}

/** The visit as the rules see it. */
export const ruled = (visit: VisitRow): RuledVisit => ({
  ...visit,
  begun: visit.checklist.some(({ found }) => found !== null),
});
