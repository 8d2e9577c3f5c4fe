import type { Router } from 'express';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { countedVisits } from '../../db/desk/visit-request.ts';
import { countMade, visitsIn, visitsToCome, type VisitRow } from '../../db/read/visits.ts';
import { yearOf } from '../../domain/clock/day.ts';
import { countVisits } from '../../domain/visit/visit-rules.ts';
import { stands } from '../../domain/permission/may.ts';
import { inspectionResultRoutes } from '../contract/inspection-results.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellVisit } from '../views/visit.ts';
import { todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** Visits as those read of them who do not make them: the enterprise, and everybody. */
export function serveVisitsRead(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listVisitsTo, listTo);
  serveRoute(router, deps, inspectionResultRoutes.listInspectionResults, async ({ params, query }) => {
    const { id } = await zoneOr404(deps.pool, params.zone);
    const { rows, next } = await visitsIn(deps.pool, { zone: id, only: 'held', words: query.q }, query);
    return { inspections: rows.map(published), count: await countMade(deps.pool, id, query.q), next };
  });
}

async function listTo({ who, params, query }: Asked<typeof routes.listVisitsTo>, { pool }: Deps) {
  const { enterprise } = params;
  if (!stands(who.hat, 'listVisitsTo', { zone: query.zone, enterprise }) || !(await findEnterprise(pool, enterprise)))
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  const zone = await zoneOr404(pool, query.zone);
  const isOwn = who.hat?.enterprise === enterprise;
  const [{ rules }, visits, toCome, counted] = await Promise.all([
    worldOr404(pool, zone.id),
    visitsIn(pool, { zone: zone.id, enterprise, only: isOwn ? 'told' : undefined }, query),
    visitsToCome(pool, zone.id),
    countedVisits(pool, zone.id, enterprise),
  ]);
  const today = todayOf(zone);
  const seen = isOwn ? toCome.filter(isTold) : toCome;
  return {
    today,
    cap: rules.visitCap,
    counted: countVisits(counted, yearOf(today)),
    visits: visits.rows.map((visit) => tellVisit(visit, seen)),
    next: visits.next,
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
