import type { Router } from 'express';
import { announcedServices } from '../../db/read/announced-services.ts';
import { readMonth } from '../../db/read/monthly.ts';
import { readPresentCase } from '../../db/read/present-case.ts';
import { announcedHearings } from '../../db/read/public-hearings.ts';
import { casesOfNumber, publishedResults, titlesOfPapers } from '../../db/read/published.ts';
import { readableCase } from '../right/readable-case.ts';
import { publicDeskRoutes as routes } from '../contract/public-desk.ts';
import type { Deps } from '../deps.ts';
import { firstOfMonth } from '../zone/month.ts';
import { Problem } from '../http/problem.ts';
import { isQueryCode, queryCodeOf } from '../../proof/query-code.ts';
import { serveRoute, type Asked } from '../server.ts';
import { monthlyView } from '../views/monthly.ts';
import { trackedView } from '../views/tracked.ts';
import { zoneOr404 } from '../zone/zone-desk.ts';
import { presentZone } from '../zone/zone.ts';

/** 办件查询, 办理公开: what anybody may know without an account. */
export function servePublicDesk(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.trackCase, track);
  serveRoute(router, deps, routes.readQueryCode, async ({ params, who }) => {
    const { row, state } = await readableCase(deps, params.case, who);
    return { number: row.number, code: queryCodeOf(deps.config.secret, state.id) };
  });
  serveRoute(router, deps, routes.listPublishedResults, async ({ params, query }) => {
    const { id, items } = (await presentZone(deps.pool, params.zone)).world;
    const found = await publishedResults(deps.pool, { zone: id, first: firstOfMonth(query.month) }, query);
    const rows = found.rows.map(({ item, ...row }) => ({
      ...row,
      item: { ...item, nature: items.get(item.code)?.[0]?.nature ?? 'permit' },
    }));
    return { ...found, rows };
  });
  serveRoute(router, deps, routes.listAnnouncedServices, announceServices);
  serveRoute(router, deps, routes.listAnnouncedHearings, announce);
  serveRoute(router, deps, routes.readPublishedFigures, async ({ params, query }) => {
    const { world } = await presentZone(deps.pool, params.zone);
    const found = await readMonth(deps.pool, world.id, firstOfMonth(query.month));
    const { total, bureaus, month } = monthlyView(found, query.month, world.bureaus);
    return { total, bureaus, month };
  });
}

/** 送达公告 (民诉法 95). */
async function announceServices({ params, query }: Asked<typeof routes.listAnnouncedServices>, { pool }: Deps) {
  const { id, contact } = (await presentZone(pool, params.zone)).world;
  const { rows, count, next } = await announcedServices(pool, id, query);
  return { contact: { ...contact }, services: rows.map(({ key: _key, ...service }) => service), count, next };
}

/** 听证公告 (许可法 46, 48). Who chairs and who asked is told to those who are called, not to the public. */
async function announce({ params, query }: Asked<typeof routes.listAnnouncedHearings>, { pool }: Deps) {
  const { id, contact, bureaus } = (await presentZone(pool, params.zone)).world;
  const { rows, count, next } = await announcedHearings(pool, id, query);
  return {
    contact: { ...contact },
    hearings: rows.map(({ key: _key, bureau, ...hearing }) => ({ ...hearing, bureau: bureaus.get(bureau) ?? bureau })),
    count,
    next,
  };
}

/** An unknown number and a wrong code are answered alike, after the same work. */
async function track({ body }: Asked<typeof routes.trackCase>, { pool, config }: Deps) {
  const known = await casesOfNumber(pool, body.number);
  const id = known.filter((one) => isQueryCode(config.secret, one, body.code))[0];
  const open = id === undefined ? null : await readPresentCase(pool, id);
  if (!open || id === undefined) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'code' });
  const [zone, papers] = await Promise.all([zoneOr404(pool, open.world.id), titlesOfPapers(pool, id)]);
  return trackedView(open, { id: zone.id, name: zone.name, practice: zone.practice }, [...papers]);
}
