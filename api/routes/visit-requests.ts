import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { countedVisits, keepVisitRequest } from '../../db/desk/visit-request.ts';
import { isLocal } from '../../db/read/enterprises-in.ts';
import { tiesToEnterprises } from '../../db/read/ties.ts';
import { requestsIn } from '../../db/read/visits.ts';
import type { Queryable } from '../../db/pool.ts';
import { refuseTied } from '../../domain/permission/independence.ts';
import { stands } from '../../domain/permission/may.ts';
import { refuse } from '../../domain/refusal.ts';
import { countVisits, refuseVisitRequest } from '../../domain/visit/visit-rules.ts';
import { readableCase } from '../right/readable-case.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { askerOf, requireMay, tiesOf, tiesOfCase } from '../right/may.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeVisits, visitDesk, zoneOfOfficer, type VisitDesk } from '../visit/visit-desk.ts';
import type { Who } from '../right/who.ts';
import { tellRequest } from '../views/visit.ts';

/** What bureaus ask to inspect. */
export function serveVisitRequests(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.askVisit, ask);
  serveRoute(router, deps, routes.listVisitRequests, async ({ who, query }) => {
    const { today, zone } = await visitDesk(deps.pool, who);
    const bureau = who.hat?.capacity === 'inspector' ? bureauOf(who) : null;
    const { rows: requests, next } = await requestsIn(deps.pool, { zone: zone.id, bureau }, query);
    const tied = await tiedTo(deps.pool, who, {
      zone: zone.id,
      enterprises: requests.map(({ enterprise }) => enterprise.id),
    });
    return { today, requests: requests.map((request) => tellRequest(request, tied.has(request.enterprise.id))), next };
  });
}

/** To which of these enterprises whoever looks has a tie (公务员法 76). */
async function tiedTo(
  db: Queryable,
  who: Who,
  { zone, enterprises }: { readonly zone: string; readonly enterprises: readonly string[] },
): Promise<ReadonlySet<string>> {
  const { persons } = askerOf(who);
  const ties = await tiesToEnterprises(db, persons, { zone, enterprises: [...new Set(enterprises)] });
  return new Set([...ties].flatMap(([id, found]) => (refuseTied(persons, found) === null ? [] : [id])));
}

type Asking = Asked<typeof routes.askVisit>;

/** An inspector asks for its own bureau: nobody else may inspect in its name. */
async function ask(asked: Asking, deps: Deps) {
  const bureau = bureauOf(asked.who);
  await requireCheckDue(asked, deps);
  return changeVisits(deps, asked, async (tx, desk) => {
    await requireAllowed(tx, asked, desk);
    await requireIndependent(tx, asked, desk);
    const { case: caseId = null, ...body } = asked.body;
    const of = { id: randomUUID(), zone: desk.zone.id, bureau, case: caseId };
    const { by, at } = desk.doing;
    return { id: await keepVisitRequest(tx, { ...body, ...of, askedBy: by, askedAt: at }) };
  });
}

/** The bureau for which somebody acts. */
export function bureauOf({ hat }: Who): string {
  if (!hat || hat.bureau === null) throw new Problem(403, { code: 'E-RIGHT' });
  return hat.bureau;
}

async function requireAllowed(tx: Queryable, { body }: Asking, { zone, world, today }: VisitDesk): Promise<void> {
  if (!(await isLocal(tx, zone.id, body.enterprise)))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'enterprise' });
  const visits = await countedVisits(tx, zone.id, body.enterprise);
  const countIn = (year: number): number => countVisits(visits, year);
  const refusal = refuseVisitRequest(body, { today, countIn, cap: world.rules.visitCap });
  if (refusal) throw problemOf(refusal, today);
}

/** Who asks has no tie to whom is to be inspected, nor had part in the case for it (回避). */
async function requireIndependent(tx: Queryable, { who, body }: Asking, { zone }: VisitDesk): Promise<void> {
  const ties = await (body.case === undefined
    ? tiesOf(tx, who, { zone: zone.id, enterprise: body.enterprise })
    : tiesOfCase(tx, who, body.case));
  requireMay(who, 'askVisit', { zone: zone.id, unit: bureauOf(who) }, { ties });
}

/** A visit that checks a commitment: of this enterprise, by the bureau of its item, while the check is due. */
async function requireCheckDue({ who, body }: Asking, deps: Deps): Promise<void> {
  if (body.case === undefined) return;
  const { state, row, world } = await readableCase(deps, body.case, who);
  if (world.id !== zoneOfOfficer(who) || row.enterprise_id !== body.enterprise)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'case' });
  if (!stands(who.hat, 'askVisit', { zone: world.id, unit: state.item.bureau }))
    throw problemOf(refuse('E-RIGHT', { field: 'case' }));
  const check = state.stage === 'decided' ? state.check?.state : undefined;
  if (check !== 'due' && check !== 'rectify') throw problemOf(refuse('E-CHECK-NOTHING', { field: 'case' }));
}
