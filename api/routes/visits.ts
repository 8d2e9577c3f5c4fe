import type { Router } from 'express';
import { cancelVisit, moveVisit } from '../../db/desk/visit.ts';
import { tellOfVisit } from '../../db/record/tell-visit.ts';
import { enterprisesIn } from '../../db/read/enterprises-in.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import { visitsIn, visitsToCome, type VisitRow } from '../../db/read/visits.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Day } from '../../domain/clock/day.ts';
import { draftNotice } from '../../domain/visit/visit-papers.ts';
import { refuseCallingOff, refuseVisitDay } from '../../domain/visit/visit-rules.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { problemOf } from '../http/problem.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellVisit } from '../views/visit.ts';
import { issuerOf, issueVisitPapers, numbersOf } from '../visit/visit-papers.ts';
import { changeVisits, ruled, visitDesk, visitOr404, type VisitDesk } from '../visit/visit-desk.ts';

/** Visits that were approved: read by who makes and supervises them, moved and called off by the supervisor. */
export function serveVisits(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listVisits, list);
  serveRoute(router, deps, routes.moveVisit, (asked) =>
    changeVisits(deps, asked, async (tx, desk) => {
      const visit = await visitInHand(tx, desk, asked, 'moveVisit');
      return move(tx, visit, { desk, day: asked.body.day });
    }),
  );
  serveRoute(router, deps, routes.cancelVisit, (asked) =>
    changeVisits(deps, asked, async (tx, desk) => {
      const visit = await visitInHand(tx, desk, asked, 'cancelVisit');
      const refusal = refuseCallingOff(ruled(visit));
      if (refusal) throw problemOf(refusal, desk.today);
      await cancelVisit(tx, visit.id, asked.body.reason, desk.doing);
      await tellOfVisit(tx, visit.id, { kind: 'visitCancelled', at: desk.doing.at });
      return visitNow(tx, desk, visit);
    }),
  );
}

/** The visit of a unit that somebody supervises, who has no tie to the enterprise that is visited (回避). */
async function visitInHand(
  tx: Queryable,
  { zone }: VisitDesk,
  { who, params }: Pick<Asked<typeof routes.moveVisit>, 'who' | 'params'>,
  act: 'moveVisit' | 'cancelVisit',
): Promise<VisitRow> {
  const visit = await visitOr404(tx, zone.id, params.visit);
  const ties = await tiesOf(tx, who, { zone: zone.id, enterprise: visit.enterprise.id });
  requireMay(who, act, { zone: zone.id, unit: visit.owner.bureau }, { ties });
  return visit;
}

async function list({ who, query }: Asked<typeof routes.listVisits>, { pool }: Deps) {
  const { zone, world, today } = await visitDesk(pool, who);
  const [visits, toCome] = await Promise.all([
    visitsIn(pool, { zone: zone.id, bureau: query.bureau }, query),
    visitsToCome(pool, zone.id),
  ]);
  const colleagues = await colleaguesIn(pool, zone.id);
  const inspectors = colleagues.filter(({ capacity }) => capacity === 'inspector');
  return {
    today,
    cap: world.rules.visitCap,
    visits: visits.rows.map((visit) => tellVisit(visit, toCome)),
    next: visits.next,
    inspectors: inspectors.map(({ person, name, bureau }) => ({ person, name, bureau })),
    enterprises: (await enterprisesIn(pool, zone.id)).map((enterprise) => ({ ...enterprise })),
  };
}

/** Another day is another notice, of which the enterprise hears. */
async function move(tx: Queryable, visit: VisitRow, { desk, day }: { readonly desk: VisitDesk; readonly day: Day }) {
  const refusal = refuseVisitDay(ruled(visit), day, desk.today);
  if (refusal) throw problemOf(refusal, desk.today);
  const seq = await moveVisit(tx, visit.id, day, desk.doing);
  const replaces = numbersOf(visit, 'visitNotice').at(-1) ?? null;
  const notice = draftNotice({ ...visit, day }, issuerOf(desk), replaces);
  await issueVisitPapers(tx, desk, { visit: visit.id, seq }, [notice]);
  await tellOfVisit(tx, visit.id, { kind: 'visitMoved', at: desk.doing.at });
  return visitNow(tx, desk, visit);
}

/** A visit as this transaction has left it. */
export async function visitNow(tx: Queryable, { zone }: VisitDesk, { id }: VisitRow) {
  return tellVisit(await visitOr404(tx, zone.id, id), await visitsToCome(tx, zone.id));
}
