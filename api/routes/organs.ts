import type { Router } from 'express';
import { endOrgan, insertOrgan, listOrgans, lockOrgan, organsWithCases, type OrganRow } from '../../db/desk/organ.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import { organsOn } from '../../domain/authority/competent-organ.ts';
import { directOrgan } from '../../domain/authority/grant.ts';
import { refuseOrgan, refuseOrganEnd, type ExternalOrgan } from '../../domain/authority/organ.ts';
import type { Day } from '../../domain/clock/day.ts';
import { refuse } from '../../domain/refusal.ts';
import { organRoutes as routes } from '../contract/organs.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { openZoneOr404, todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** 上级机关: organs of city, province and state that decide what the zone forwards or hands over. */
export function serveOrgans(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listOrgans, (asked) => list(deps.pool, asked));
  serveRoute(router, deps, routes.addOrgan, (asked) => answerOnce(deps, asked, (tx) => add(tx, asked)));
  serveRoute(router, deps, routes.endOrgan, (asked) => answerOnce(deps, asked, (tx) => end(tx, asked)));
}

async function list(db: Queryable, { params }: Asked<typeof routes.listOrgans>) {
  const zone = await zoneOr404(db, params.zone);
  const [world, organs, busy] = await Promise.all([
    worldOr404(db, zone.id),
    listOrgans(db, zone.id),
    organsWithCases(db, zone.id),
  ]);
  const today = todayOf(zone);
  const known = new Set(organs.map(({ name }) => name));
  const named = new Set([...namesIn(world, today), ...busy].filter((name) => !known.has(name)));
  return { today, organs: organs.map(told), unknown: [...named].toSorted((one, other) => one.localeCompare(other)) };
}

/** Organs that decide above the zone by its grants and its list of competent organs. */
function namesIn(world: ZoneWorld, today: Day): readonly string[] {
  const direct = world.grants
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .flatMap((grant) => directOrgan(grant) ?? []);
  const competent = Object.values(organsOn(world, today)).flatMap((named) =>
    typeof named === 'string' ? [named] : named.map(({ organ }) => organ),
  );
  return [...direct, ...competent];
}

async function add(tx: Queryable, { who, params, body }: Asked<typeof routes.addOrgan>) {
  const zone = await openZoneOr404(tx, params.zone);
  const today = todayOf(zone);
  const [world, entered] = await Promise.all([worldOr404(tx, zone.id), listOrgans(tx, zone.id)]);
  const organ: ExternalOrgan = { ...body, firstDay: body.firstDay ?? today, lastDay: body.lastDay ?? null };
  const own = [world.name, world.organ, ...world.bureaus.values()];
  orProblem(refuseOrgan(organ, { own, entered: entered.map(({ name }) => name) }), today);
  if (!(await insertOrgan(tx, zone.id, organ, who.person.id)))
    throw problemOf(refuse('E-ORGAN-TWICE', { field: 'name' }));
  return told(await organOr404(tx, zone.id, organ.name));
}

async function end(tx: Queryable, { who, params, body }: Asked<typeof routes.endOrgan>) {
  const zone = await openZoneOr404(tx, params.zone);
  const organ = await organOr404(tx, zone.id, body.name);
  const today = todayOf(zone);
  orProblem(refuseOrganEnd(organ, { lastDay: body.lastDay, today, cases: organ.cases }), today);
  await endOrgan(tx, zone.id, organ.name, { lastDay: body.lastDay, by: who.person.id });
  return told(await organOr404(tx, zone.id, organ.name));
}

async function organOr404(tx: Queryable, zone: string, name: string): Promise<OrganRow> {
  const organ = await lockOrgan(tx, zone, name);
  if (!organ) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'name' });
  return organ;
}

const told = (organ: OrganRow) => ({ ...organ, people: [...organ.people], cases: [...organ.cases] });
