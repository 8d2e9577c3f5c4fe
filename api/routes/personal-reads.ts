import type { Router } from 'express';
import { listReads } from '../../db/desk/personal-read.ts';
import { personalReadRoutes as routes } from '../contract/personal-reads.ts';
import type { Deps } from '../deps.ts';
import { serveRoute } from '../server.ts';
import { presentZone } from '../zone.ts';
import { requireAdminOf } from '../zone-desk.ts';

/** Who read what about persons, for whoever supervises the zone. */
export function servePersonalReads(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listPersonalReads, async ({ params, query, who }) => {
    requireAdminOf(who, params.zone);
    await presentZone(deps.pool, params.zone);
    const { person = null, thing = null, before = null } = query;
    return { reads: await listReads(deps.pool, { zone: params.zone, person, thing, before }) };
  });
}
