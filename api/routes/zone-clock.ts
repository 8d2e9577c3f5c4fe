import type { Router } from 'express';
import { setClockRuns, type ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import { refuse } from '../../domain/refusal.ts';
import { zoneRoutes as routes } from '../contract/zones.ts';
import type { Deps } from '../deps.ts';
import { answerAtEnd, answerOnce } from '../http/idempotent.ts';
import { problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { moveZoneClock } from '../zone/move-clock.ts';
import { nowOf, openZoneOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** The clock of a practice zone: moved forward, or set to run with real time. */
export function serveZoneClock(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.moveClock, moveClock);
  serveRoute(router, deps, routes.setClock, setClock);
}

/**
 * A move of which the answer was lost has come to its end once the clock stands at or after its moment; until then it is waited for.
 * In a zone that is closed meanwhile it stops, and is refused (409 `E-ZONE-CLOSED`).
 */
async function moveClock(asked: Asked<typeof routes.moveClock>, deps: Deps) {
  const { zone } = asked.params;
  const { to } = asked.body;
  return answerAtEnd(deps, asked, {
    begin: async (tx, { isRepeat }) => {
      const now = nowOf(await practiceZone(tx, zone));
      if (to >= now) return null;
      if (isRepeat) return { now };
      throw problemOf(refuse('E-CLOCK-BACK', { field: 'to', facts: { now } }));
    },
    work: async () => {
      await moveZoneClock(deps, zone, to);
      return { now: nowOf(await openZoneOr404(deps.pool, zone)) };
    },
  });
}

const setClock = (asked: Asked<typeof routes.setClock>, deps: Deps) =>
  answerOnce(deps, asked, async (tx) => {
    const { params, body } = asked;
    await practiceZone(tx, params.zone);
    await setClockRuns(tx, params.zone, body.runs);
    const zone = await zoneOr404(tx, params.zone);
    return { now: nowOf(zone), runs: zone.clock_runs };
  });

async function practiceZone(db: Queryable, id: string): Promise<ZoneRow> {
  const zone = await openZoneOr404(db, id);
  if (!zone.practice) throw problemOf(refuse('E-CLOCK-ORDINARY'));
  return zone;
}
