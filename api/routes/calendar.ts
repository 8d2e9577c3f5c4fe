import type { Router } from 'express';
import { insertCalendarYear, insertClosure, listClosures } from '../../db/desk/calendar.ts';
import { yearOf, type Day } from '../../domain/clock/day.ts';
import type { CalendarYear } from '../../domain/clock/calendar.ts';
import { calendarRoutes as routes } from '../contract/calendar.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, worldOr404 } from '../zone-desk.ts';

/** The working calendar of a zone: arrangements of years, and local days off. */
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
  const { params, body, who } = asked;
  requireWithin(params.year, { off: body.off, work: body.work });
  return changeZone(deps, asked, async (tx) => {
    const year = { year: params.year, ...body };
    const version = await insertCalendarYear(tx, params.zone, year, who.person.id);
    return { ...year, version: String(version) };
  });
}

async function addClosure(asked: Asked<typeof routes.addClosure>, deps: Deps) {
  const { params, body, who } = asked;
  return changeZone(deps, asked, async (tx) => {
    if (await insertClosure(tx, params.zone, body, who.person.id)) return body;
    throw new Problem(409, { code: 'E-EXISTS', field: 'day', facts: { name: body.day } });
  });
}

/** Every day must lie in the year that is arranged. */
function requireWithin(year: number, lists: Readonly<Record<'off' | 'work', readonly Day[]>>): void {
  for (const [field, days] of Object.entries(lists)) {
    const stray = days.find((day) => yearOf(day) !== year);
    if (stray)
      throw new Problem(422, { code: 'E-INPUT', field, facts: { message: `${stray} 不在 ${year} 年`, all: [stray] } });
  }
}

const told = (year: CalendarYear) => ({
  ...year,
  version: String(year.version),
  off: [...year.off],
  work: [...year.work],
});
