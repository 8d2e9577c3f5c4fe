import { setTimeout as sleep } from 'node:timers/promises';
import type { Router } from 'express';
import {
  discardDraft,
  findPublication,
  hasCases,
  insertDraft,
  isCarryingOut,
  listPublications,
  lockPublication,
  type PublicationRow,
} from '../../db/desk/calendar-publication.ts';
import { impactOf } from '../../db/desk/calendar-impact.ts';
import { publishCalendar } from '../../db/desk/publish-calendar.ts';
import type { ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import { requireArrangeable } from '../zone/calendar-content.ts';
import { calendarRoutes as routes } from '../contract/calendar.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellImpact, tellPublication } from '../views/calendar-publication.ts';
import { moveZoneClock } from '../zone/move-clock.ts';
import { changeZone, nowOf, openZoneOr404, todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** Versions of a zone's calendar: drafted by one administrator, published by another, carried out in the background. */
export function serveCalendarPublications(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.draftCalendar, draftCalendar);
  serveRoute(router, deps, routes.listPublications, async ({ params, query }, { pool }) => {
    await zoneOr404(pool, params.zone);
    const { rows, next } = await listPublications(pool, params.zone, query);
    return { publications: rows.map(tellPublication), next };
  });
  serveRoute(router, deps, routes.readPublication, readPublication);
  serveRoute(router, deps, routes.readImpact, readImpact);
  serveRoute(router, deps, routes.publishCalendar, publish);
  serveRoute(router, deps, routes.discardDraft, discard);
}

async function draftCalendar(asked: Asked<typeof routes.draftCalendar>, deps: Deps) {
  const { who, params, body } = asked;
  await openZoneOr404(deps.pool, params.zone);
  return answerOnce(deps, asked, async (tx) => {
    await requireArrangeable(tx, params.zone, body);
    const id = await insertDraft(tx, params.zone, body, who.person.id);
    return tellPublication(await publicationOr404(tx, params.zone, id));
  });
}

async function readPublication({ params }: Asked<typeof routes.readPublication>, { pool }: Deps) {
  return tellPublication(await publicationOr404(pool, params.zone, params.publication));
}

async function readImpact({ params, query }: Asked<typeof routes.readImpact>, { pool }: Deps) {
  const publication = await publicationOr404(pool, params.zone, params.publication);
  const world = await worldOr404(pool, params.zone);
  const today = todayOf(await zoneOr404(pool, params.zone));
  return tellImpact(await impactOf(pool, { world, publication, today, page: query }), world.bureaus);
}

/** In a practice zone of ordinary size time stands until all is done, and whatever is due by the new calendar has happened. */
async function publish(asked: Asked<typeof routes.publishCalendar>, deps: Deps) {
  const { zone, publication } = asked.params;
  await changeZone(deps, asked, (tx, row) => publishDraft(tx, asked, row));
  const published = await publicationOr404(deps.pool, zone, publication);
  const row = await zoneOr404(deps.pool, zone);
  if (!row.practice || published.done_at || published.total > SOON_DONE) return tellPublication(published);
  const lived = moveZoneClock(deps, zone, nowOf(row)).catch((error: unknown) => {
    deps.log.warn({ err: error, zone, publication }, 'calendar not carried out at once; the worker will');
  });
  await Promise.race([lived, sleep(PATIENCE_MS, null, { ref: false })]);
  return tellPublication(await publicationOr404(deps.pool, zone, publication));
}

/** So many cases are recomputed within some seconds, for which whoever practises waits. */
const SOON_DONE = 500;
const PATIENCE_MS = 60_000;

async function publishDraft(tx: Queryable, { who, params }: Asked<typeof routes.publishCalendar>, row: ZoneRow) {
  const { zone, publication: id } = params;
  await lockPublication(tx, id);
  const draft = await draftOr409(tx, zone, id);
  if (draft.drafted_by === who.person.id && (await hasCases(tx, zone)))
    throw new Problem(409, { code: 'E-CALENDAR-SAME-PERSON', facts: { drafted: draft.drafter } });
  if (await isCarryingOut(tx, zone)) throw new Problem(409, { code: 'E-CALENDAR-RUNNING' });
  await requireArrangeable(tx, zone, draft.content);
  await publishCalendar(tx, { zone, id, content: draft.content, by: who.person.id, at: nowOf(row) });
  return null;
}

async function discard(asked: Asked<typeof routes.discardDraft>, { pool }: Deps) {
  const { params } = asked;
  await draftOr409(pool, params.zone, params.publication);
  if (!(await discardDraft(pool, params.zone, params.publication))) throw notDraft();
  return tellPublication(await publicationOr404(pool, params.zone, params.publication));
}

async function publicationOr404(db: Queryable, zone: string, id: string): Promise<PublicationRow> {
  const found = await findPublication(db, zone, id);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'publication' });
  return found;
}

async function draftOr409(db: Queryable, zone: string, id: string): Promise<PublicationRow> {
  const found = await publicationOr404(db, zone, id);
  if (found.published_at || found.discarded_at) throw notDraft();
  return found;
}

const notDraft = (): Problem => new Problem(409, { code: 'E-CALENDAR-NOT-DRAFT' });
