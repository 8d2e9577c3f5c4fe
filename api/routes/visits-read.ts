import type { Router } from 'express';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { visitsIn, type VisitRow } from '../../db/read/visits.ts';
import { yearOf } from '../../domain/clock/day.ts';
import { countVisits } from '../../domain/verification/visit-rules.ts';
import { stands } from '../../domain/permission/may.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellVisit } from '../views/visit.ts';
import { todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** Visits as those read of them who do not make them: the enterprise, and everybody. */
export function serveVisitsRead(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listVisitsTo, listTo);
  serveRoute(router, deps, routes.listInspectionResults, async ({ params }) => {
    const { id } = await zoneOr404(deps.pool, params.zone);
    const visits = await visitsIn(deps.pool, { zone: id });
    return { inspections: visits.filter(({ state }) => state === 'held').map(published) };
  });
}

async function listTo({ who, params, query }: Asked<typeof routes.listVisitsTo>, { pool }: Deps) {
  const { enterprise } = params;
  if (!stands(who.hat, 'listVisitsTo', { zone: query.zone, enterprise }) || !(await findEnterprise(pool, enterprise)))
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  const zone = await zoneOr404(pool, query.zone);
  const [{ rules }, visits] = await Promise.all([
    worldOr404(pool, zone.id),
    visitsIn(pool, { zone: zone.id, enterprise }),
  ]);
  const today = todayOf(zone);
  const seen = who.hat?.enterprise === enterprise ? visits.filter(isTold) : visits;
  return {
    today,
    cap: rules.visitCap,
    counted: countVisits(visits, yearOf(today)),
    visits: seen.map((visit) => tellVisit(visit, seen)),
  };
}

/** The enterprise does not see beforehand, nor afterwards if it was called off, what comes unannounced. */
export const isTold = ({ announced, state }: Pick<VisitRow, 'announced' | 'state'>): boolean =>
  announced || state === 'held';

const resultPaper = (papers: VisitRow['papers']) => {
  const paper = papers.findLast(({ kind }) => kind === 'visitResult');
  return paper ? { number: paper.number, verifyCode: paper.verifyCode } : null;
};

/** Results are published, what was found is not. */
const published = ({ number, enterprise, day, checklist, papers }: VisitRow) => ({
  number,
  enterprise: enterprise.name,
  on:
    checklist
      .flatMap(({ found }) => found?.on ?? [])
      .toSorted()
      .at(-1) ?? day,
  results: checklist.flatMap(({ bureauName, found }) => (found ? [{ bureau: bureauName, result: found.result }] : [])),
  paper: resultPaper(papers),
});
