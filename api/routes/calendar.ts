import type { Router } from 'express';
import { listClosures } from '../../db/desk/calendar.ts';
import { hasCases, insertDraft } from '../../db/desk/calendar-publication.ts';
import { publishCalendar } from '../../db/desk/publish-calendar.ts';
import type { CalendarContent } from '../../db/calendar-editions.ts';
import type { CalendarYear } from '../../domain/clock/calendar-year.ts';
import { requireArrangeable } from '../zone/calendar-content.ts';
import { calendarRoutes as routes } from '../contract/calendar.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, nowOf, worldOr404 } from '../zone/zone-desk.ts';

/** The working calendar of a zone, and its first arrangement while nothing was filed yet. */
export function serveCalendar(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.putYear, putYear);
  serveRoute(router, deps, routes.addClosure, addClosure);
  serveRoute(router, deps, routes.readCalendar, async ({ params }) => {
    const world = await worldOr404(deps.pool, params.zone);
    const years = world.years.toSorted((a, b) => a.year - b.year).map(told);
    return { years, closures: [...(await listClosures(deps.pool, params.zone))] };
  });
}

async function putYear(asked: Asked<typeof routes.putYear>, deps: Deps) {
  const year = { year: asked.params.year, ...asked.body };
  return { ...year, version: String(await arrangeAtFirst(asked, deps, { kind: 'year', ...year })) };
}

async function addClosure(asked: Asked<typeof routes.addClosure>, deps: Deps) {
  const { day, instrument, park } = asked.body;
  await arrangeAtFirst(asked, deps, { kind: 'closures', instrument, park, closed: [day], reopened: [] });
  return asked.body;
}

/**
 * Arranges in one step, by one person: while nothing was ever filed in the zone, its calendar binds nobody. Later a second
 * administrator must publish it (`calendar-publications`). Answers the version.
 */
function arrangeAtFirst(
  asked: Asked<typeof routes.putYear> | Asked<typeof routes.addClosure>,
  deps: Deps,
  content: CalendarContent,
): Promise<number> {
  const { zone } = asked.params;
  const by = asked.who.person.id;
  return changeZone(deps, asked, async (tx, row) => {
    if (await hasCases(tx, zone)) throw new Problem(409, { code: 'E-CALENDAR-IN-USE' });
    await requireArrangeable(tx, zone, content);
    const id = await insertDraft(tx, zone, content, by);
    return publishCalendar(tx, { zone, id, content, by, at: nowOf(row) });
  });
}

const told = (year: CalendarYear) => ({ ...year, off: [...year.off], work: [...year.work] });
