import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findSubstitution,
  holdSubstitutions,
  insertSubstitution,
  insertSubstitutionEnd,
  listSubstitutions,
  type SubstitutionRow,
} from '../../db/desk/substitution.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import type { Queryable } from '../../db/pool.ts';
import type { PageOf } from '../../db/read/page.ts';
import { OFFICER_CAPACITIES, type Capacity } from '../../domain/case/actor.ts';
import { refuseSubstitution } from '../../domain/permission/substitution.ts';
import { substitutionRoutes as routes } from '../contract/substitutions.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../right/who.ts';
import { openZoneOr404, todayOf, zoneOr404 } from '../zone/zone-desk.ts';
import { requirePersonIn } from '../zone/zone-person.ts';

/** 代理: who acts for whom while somebody is away; by the person or an administrator of the zone. */
export function serveSubstitutions(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.listOwnSubstitutions, async ({ who, query }) =>
    told(await listSubstitutions(pool, { zone: ownZone(who), person: who.person.id }, query)),
  );
  serveRoute(router, deps, routes.listSubstitutes, async ({ who }) => ({
    people: (await officersIn(pool, ownZone(who))).filter(({ id }) => id !== who.person.id),
  }));
  serveRoute(router, deps, routes.appointSubstitute, (asked) => answerOnce(deps, asked, (tx) => appoint(tx, asked)));
  serveRoute(router, deps, routes.endOwnSubstitution, (asked) => answerOnce(deps, asked, (tx) => endOwn(tx, asked)));
  serveRoute(router, deps, routes.listSubstitutions, async ({ params, query }) => {
    const { id } = await zoneOr404(pool, params.zone);
    return told(await listSubstitutions(pool, { zone: id }, query));
  });
  serveRoute(router, deps, routes.addSubstitution, (asked) => answerOnce(deps, asked, (tx) => add(tx, asked)));
  serveRoute(router, deps, routes.endSubstitution, (asked) => answerOnce(deps, asked, (tx) => end(tx, asked)));
}

const told = ({ rows, next }: PageOf<SubstitutionRow>) => ({ substitutions: [...rows], next });

/** The zone in which somebody works in a hat of their own: a substitute appoints no other. */
function ownZone(who: Who): string {
  const zone = zoneOfHat(who);
  if (who.hat?.for) throw new Problem(403, { code: 'E-SUBSTITUTE-CHAIN' });
  return zone;
}

const OFFICERS: readonly Capacity[] = OFFICER_CAPACITIES;

/** Who works for the zone today, each person once. */
async function officersIn(db: Queryable, zone: string): Promise<{ id: string; name: string }[]> {
  const officers = (await colleaguesIn(db, zone)).filter(({ capacity }) => OFFICERS.includes(capacity));
  return [...new Map(officers.map(({ person, name }) => [person, { id: person, name }])).values()];
}

async function appoint(tx: Queryable, { who, body }: Asked<typeof routes.appointSubstitute>) {
  return keep(tx, { zone: ownZone(who), absent: who.person.id, by: who.person.id }, body);
}

async function add(tx: Queryable, { who, params, body }: Asked<typeof routes.addSubstitution>) {
  await requirePersonIn(tx, params);
  return keep(tx, { zone: params.zone, absent: params.person, by: who.person.id }, body);
}

type Body = Asked<typeof routes.appointSubstitute>['body'];

async function keep(tx: Queryable, of: { zone: string; absent: string; by: string }, body: Body) {
  const zone = await openZoneOr404(tx, of.zone);
  const today = todayOf(zone);
  const made = { ...of, ...body, firstDay: body.firstDay ?? today, id: randomUUID() };
  orProblem(refuseSubstitution(made, await holdSubstitutions(tx, zone.id, of.absent), today));
  if (!(await officersIn(tx, zone.id)).some(({ id }) => id === body.substitute))
    throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: 'substitute' });
  await insertSubstitution(tx, made);
  return substitutionOr404(tx, zone.id, made.id);
}

async function endOwn(tx: Queryable, { who, params, body }: Asked<typeof routes.endOwnSubstitution>) {
  const zone = ownZone(who);
  const own = await substitutionOr404(tx, zone, params.substitution);
  if (own.absent.id !== who.person.id) throw unknown();
  return ended(tx, zone, own, { reason: body.reason, by: who.person.id });
}

async function end(tx: Queryable, { who, params, body }: Asked<typeof routes.endSubstitution>) {
  await openZoneOr404(tx, params.zone);
  const one = await substitutionOr404(tx, params.zone, params.substitution);
  return ended(tx, params.zone, one, { reason: body.reason, by: who.person.id });
}

async function ended(tx: Queryable, zone: string, { id }: SubstitutionRow, how: { reason: string; by: string }) {
  if (!(await insertSubstitutionEnd(tx, id, how))) throw new Problem(409, { code: 'E-SUBSTITUTE-OVER' });
  return substitutionOr404(tx, zone, id);
}

async function substitutionOr404(db: Queryable, zone: string, id: string): Promise<SubstitutionRow> {
  const substitution = await findSubstitution(db, zone, id);
  if (!substitution) throw unknown();
  return substitution;
}

const unknown = (): Problem => new Problem(404, { code: 'E-NOT-FOUND', field: 'substitution' });
