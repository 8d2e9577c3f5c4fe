import type { Router } from 'express';
import { setClockRuns, type ZoneRow } from '../../db/desk/zone.ts';
import { refuse } from '../../domain/refusal.ts';
import { zoneRoutes as routes } from '../contract/zones.ts';
import type { Deps } from '../deps.ts';
import { problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { moveZoneClock } from '../zone/move-clock.ts';
import { nowOf, openZoneOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** The clock of a practice zone: moved forward, or set to run with real time. */
export function serveZoneClock(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.moveClock, moveClock);
  serveRoute(router, deps, routes.setClock, setClock);
}

async function moveClock({ params, body }: Asked<typeof routes.moveClock>, deps: Deps) {
  const { pool } = deps;
  const now = nowOf(await practiceZone(pool, params.zone));
  if (body.to < now) throw problemOf(refuse('E-CLOCK-BACK', { field: 'to', facts: { now } }));
  await moveZoneClock(deps, params.zone, body.to);
  return { now: nowOf(await zoneOr404(pool, params.zone)) };
}

async function setClock({ params, body }: Asked<typeof routes.setClock>, { pool }: Deps) {
  await practiceZone(pool, params.zone);
  await setClockRuns(pool, params.zone, body.runs);
  const zone = await zoneOr404(pool, params.zone);
  return { now: nowOf(zone), runs: zone.clock_runs };
}

async function practiceZone(pool: Deps['pool'], id: string): Promise<ZoneRow> {
  const zone = await openZoneOr404(pool, id);
  if (!zone.practice) throw problemOf(refuse('E-CLOCK-ORDINARY'));
  return zone;
}
