import type { Router } from 'express';
import { readLeaving, release, type Leaving } from '../../db/desk/leaving.ts';
import { belonging, nameOfPerson } from '../../db/desk/person.ts';
import type { Queryable } from '../../db/pool.ts';
import { addDays } from '../../domain/clock/day.ts';
import { leavingRoutes as routes } from '../contract/leaving.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { doingOf, openZoneOr404, todayOf } from '../zone/zone-desk.ts';

/** 离岗: staff who leave are released by one act, and what goes where is shown before. */
export function serveLeaving(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readLeaving, async ({ params }) => {
    const person = await ownPerson(deps.pool, params);
    return told(person, await readLeaving(deps.pool, person.id, params.zone));
  });
  serveRoute(router, deps, routes.releaseStaff, (asked) => answerOnce(deps, asked, (tx) => releaseOne(tx, asked)));
}

async function releaseOne(tx: Queryable, { who, params, body }: Asked<typeof routes.releaseStaff>) {
  const zone = await openZoneOr404(tx, params.zone);
  if (params.person === who.person.id) throw new Problem(403, { code: 'E-LEAVING-SELF', field: 'person' });
  const person = await ownPerson(tx, params);
  const how = { ...doingOf(who, zone), reason: body.reason, lastDay: addDays(todayOf(zone), -1) };
  return told(person, await release(tx, person.id, zone.id, how));
}

async function ownPerson(db: Queryable, { zone, person }: { zone: string; person: string }) {
  const name = (await belonging(db, person, zone)) === 'none' ? undefined : await nameOfPerson(db, person);
  if (name === undefined) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
  return { id: person, name };
}

const told = (person: { id: string; name: string }, { hats, steps, substitutions, sessions }: Leaving) => ({
  person,
  hats: hats.map((hat) => ({ ...hat })),
  steps: [...steps],
  substitutions,
  sessions,
});
