import type { Router } from 'express';
import { keepReads, listReads } from '../../db/desk/personal-read.ts';
import { personalReadRoutes as routes } from '../contract/personal-reads.ts';
import type { Deps } from '../deps.ts';
import { readableCase } from '../right/readable-case.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { hiddenValue } from '../views/form-rows.ts';
import { presentZone } from '../zone/zone.ts';

/** Who read what about persons, for whoever supervises the zone. */
export function servePersonalReads(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.revealField, reveal);
  serveRoute(router, deps, routes.listPersonalReads, async ({ params, query }) => {
    await presentZone(deps.pool, params.zone);
    const { person = null, thing = null } = query;
    const { rows, next } = await listReads(deps.pool, { zone: params.zone, person, thing }, query);
    return { reads: [...rows], next };
  });
}

/** The read is on the record before the value leaves. */
async function reveal({ params, body, who }: Asked<typeof routes.revealField>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const value = hiddenValue(open, who, body.label);
  if (value === null) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'label' });
  const { person, hat } = who;
  const by = { person: person.id, hat: hat?.id ?? null, capacity: hat?.capacity ?? null, zone: hat?.zone ?? null };
  await keepReads(deps.pool, [{ ...by, kind: 'reveal', thing: open.state.id, at: new Date(), reason: body.reason }]);
  return { value };
}
