import type { Router } from 'express';
import { closeZone, insertZone, listZones, putBureau, type ZoneRow } from '../../db/desk/zone.ts';
import { pageOf } from '../../db/read/page.ts';
import { zoneRoutes as routes } from '../contract/zones.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { newZone } from '../zone/new-zone.ts';
import { Problem } from '../http/problem.ts';
import { sealOwner } from '../../db/desk/organ-seal.ts';
import { keepNewSeal, sealIfMissing } from '../zone/seals.ts';
import { serveRoute, type Asked } from '../server.ts';
import { nowOf, zoneOr404 } from '../zone/zone-desk.ts';

/** Zones: set up, read, closed. */
export function serveZones(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.createZone, createZone);
  serveRoute(router, deps, routes.listZones, async ({ query }) => {
    const zones = await listZones(pool, query.after ?? '', query.limit + 1);
    const { rows, next } = pageOf(zones, query.limit, ({ id }) => id);
    return { zones: rows.map(told), next };
  });
  serveRoute(router, deps, routes.readZone, async ({ params }) => told(await zoneOr404(pool, params.zone)));
  serveRoute(router, deps, routes.closeZone, close);
}

const told = (zone: ZoneRow) => ({
  id: zone.id,
  name: zone.name,
  organ: zone.organ,
  region: zone.region,
  class: zone.class,
  contact: zone.contact,
  remedies: zone.remedies,
  practice: zone.practice,
  now: nowOf(zone),
  runs: zone.clock_runs || !zone.practice,
  closed: zone.closed_at !== null,
});

/** The hall's window, and the bureau of items that name no other. */
const FIRST_BUREAUS = [
  { code: 'window', name: '综合窗口' },
  { code: 'approval', name: '行政审批局' },
];

async function createZone(asked: Asked<typeof routes.createZone>, deps: Deps) {
  const zone = newZone(asked.body);
  const owner = sealOwner(zone.organ, zone.clockAt !== null);
  const seal = await sealIfMissing(deps.pool, owner);
  return answerOnce(deps, asked, async (tx) => {
    if (!(await insertZone(tx, zone)))
      throw new Problem(409, { code: 'E-EXISTS', field: 'id', facts: { name: zone.id } });
    await keepNewSeal(tx, owner, seal, deps.config);
    for (const bureau of FIRST_BUREAUS) await putBureau(tx, zone.id, bureau);
    return told(await zoneOr404(tx, zone.id));
  });
}

async function close(asked: Asked<typeof routes.closeZone>, deps: Deps) {
  const { zone } = asked.params;
  return answerOnce(deps, asked, async (tx) => {
    await zoneOr404(tx, zone);
    await closeZone(tx, zone);
    return told(await zoneOr404(tx, zone));
  });
}
