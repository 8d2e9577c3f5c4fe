import type { Router } from 'express';
import { hearingKey, readHearings } from '../../db/read/hearings.ts';
import { pageInOrder } from '../../db/read/page.ts';
import { hearingRoutes as routes } from '../contract/hearings.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';

/** The hearings of whoever asks: told of as a third party (许可法 36), or called to chair (许可法 48). */
export function serveHearings(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listHearings, async ({ who, query }) => {
    const zone = who.hat?.zone;
    const found = zone ? await readHearings(deps.pool, { zone, seer: who }) : null;
    if (!found) throw new Problem(403, { code: 'E-RIGHT' });
    const { rows, next } = pageInOrder(found.hearings, query, hearingKey);
    return { today: found.today, hearings: rows.map((hearing) => ({ ...hearing })), next };
  });
}
