import type { Router } from 'express';
import { readHearings } from '../../db/read/hearings.ts';
import { hearingRoutes as routes } from '../contract/hearings.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';

/** The hearings of whoever asks: told of as a third party (许可法 36), or called to chair (许可法 48). */
export function serveHearings(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listHearings, async ({ who }) => {
    const zone = who.hat?.zone;
    const found = zone ? await readHearings(deps.pool, { zone, seer: who }) : null;
    if (!found) throw new Problem(403, { code: 'E-RIGHT' });
    return { today: found.today, hearings: found.hearings.map((hearing) => ({ ...hearing })) };
  });
}
