import type { Router } from 'express';
import { listParks, placeProject, putPark } from '../../db/desk/park.ts';
import { readParkFigures } from '../../db/read/park-figures.ts';
import { lockProject } from '../../db/record/release.ts';
import type { Queryable } from '../../db/pool.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { actorOf } from '../act/actor.ts';
import { parkRoutes as routes } from '../contract/parks.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requirePark } from '../zone/park.ts';
import { requireMayOnProject } from '../right/project-right.ts';
import { serveRoute, type Asked } from '../server.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { changeZone, zoneOr404 } from '../zone/zone-desk.ts';
import { projectFor } from './projects.ts';

/** The parks of a zone (一区多园), what lies in them, and their figures. */
export function serveParks(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.putPark, (asked) =>
    changeZone(deps, asked, async (tx, zone) => {
      const park = { code: asked.params.park, ...asked.body };
      await putPark(tx, zone.id, park);
      return park;
    }),
  );
  serveRoute(router, deps, routes.listParks, async ({ params }) => {
    const zone = await zoneOr404(deps.pool, params.zone);
    return { parks: [...(await listParks(deps.pool, zone.id))] };
  });
  serveRoute(router, deps, routes.placeProject, (asked) => answerOnce(deps, asked, (tx) => place(tx, asked)));
  serveRoute(router, deps, routes.listParkFigures, async ({ who }) => {
    const zone = zoneOfHat(who);
    const today = dayOf((await presentZone(deps.pool, zone)).now);
    return { today, rows: [...(await readParkFigures(deps.pool, zone, today))] };
  });
}

async function place(tx: Queryable, { params, body, who }: Asked<typeof routes.placeProject>) {
  const project = await projectFor(tx, params.project, who);
  const [zone] = await Promise.all([openZone(tx, project.zone), lockProject(tx, project.id)]);
  await requireMayOnProject(tx, who, 'placeProject', { project, zone });
  await requirePark(tx, project.zone, body.park);
  await placeProject(tx, { project: project.id, park: body.park, at: zone.now, by: actorOf(who) });
  return { park: body.park };
}
