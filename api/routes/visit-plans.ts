import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { countedVisits, openRequests, type OpenRequest } from '../../db/desk/visit-request.ts';
import { insertVisit, nextVisitSerial } from '../../db/desk/visit.ts';
import { tellOfVisit } from '../../db/record/tell-visit.ts';
import type { Queryable } from '../../db/pool.ts';
import { tiesToEnterprises } from '../../db/read/ties.ts';
import { isWorkingDay } from '../../domain/clock/calendar.ts';
import { yearOf } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { may } from '../../domain/permission/may.ts';
import { planVisits, type PlannedVisit, type Planning } from '../../domain/visit/plan-visits.ts';
import { visitNumber } from '../../domain/visit/visit-number.ts';
import { draftApproval, draftNotice } from '../../domain/visit/visit-papers.ts';
import { countVisits } from '../../domain/visit/visit-rules.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { askerOf } from '../right/may.ts';
import { serveRoute, type Asked } from '../server.ts';
import { issuerOf, issueVisitPapers } from '../visit/visit-papers.ts';
import { changeVisits, visitOr404, type VisitDesk } from '../visit/visit-desk.ts';

/** Supervisors make few visits of many requests (国办发〔2024〕54号), approve them, and so notify the enterprises. */
export function serveVisitPlans(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.planVisits, plan);
}

type Asking = Asked<typeof routes.planVisits>;

async function plan(asked: Asking, deps: Deps) {
  const { from, to } = asked.body;
  requireInOrder({ firstDay: from, lastDay: to }, 'to');
  return changeVisits(deps, asked, async (tx, desk) => {
    const { requests, recused } = await plannable(tx, asked, desk);
    const { visits, overCap, missed } = planVisits(requests, await planningOf(tx, asked, desk));
    const approved: Awaited<ReturnType<typeof approve>>[] = [];
    for (const visit of visits) approved.push(await approve(tx, visit, desk));
    return { visits: approved, overCap: idsOf(overCap), missed: idsOf(missed), recused: idsOf(recused) };
  });
}

const idsOf = (requests: readonly OpenRequest[]): string[] => requests.map(({ id }) => id);

/** What of the requests whoever plans may plan: those to an enterprise to which (s)he has a tie wait for somebody else (回避). */
async function plannable(tx: Queryable, { who, body }: Asking, { zone }: VisitDesk) {
  const asked = await openRequests(tx, zone.id, body);
  const enterprises = [...new Set(asked.map(({ enterprise }) => enterprise))];
  const asker = askerOf(who);
  const ties = await tiesToEnterprises(tx, asker.persons, { zone: zone.id, enterprises });
  const mayPlan = ({ enterprise }: OpenRequest): boolean =>
    may(asker, 'planVisits', undefined, { ties: ties.get(enterprise) ?? [] });
  return { requests: asked.filter(mayPlan), recused: asked.filter((one) => !mayPlan(one)) };
}

async function planningOf(tx: Queryable, { body }: Asking, { zone, world, today }: VisitDesk): Promise<Planning> {
  const counted = await countedVisits(tx, zone.id);
  return {
    period: body,
    today,
    isWorkingDay: (day) => isWorkingDay(world.calendar, day),
    roomFor: (enterprise, year) =>
      world.rules.visitCap -
      countVisits(
        counted.filter((visit) => visit.enterprise === enterprise),
        year,
      ),
  };
}

/** The approval gives the visit its number and its owner: whoever asked what ends first. */
async function approve(tx: Queryable, visit: PlannedVisit<OpenRequest>, desk: VisitDesk) {
  const { zone, world, doing } = desk;
  const year = yearOf(dayOf(doing.at));
  const number = visitNumber(world.numberWord, year, await nextVisitSerial(tx, zone.id, year));
  const id = randomUUID();
  const approved = {
    ...visit,
    id,
    number,
    zone: zone.id,
    announced: visit.requests.every(({ announced }) => announced),
    owner: ownerOf(visit.requests),
    requests: visit.requests.map((request) => request.id),
  };
  const seq = await insertVisit(tx, approved, doing);
  await issueApproval(tx, desk, { visit: id, seq });
  await tellOfVisit(tx, id, { kind: 'visitPlanned', at: doing.at });
  return { id, number, day: visit.day };
}

/** The approval and the notice: what comes unannounced is noticed at the door. */
async function issueApproval(tx: Queryable, desk: VisitDesk, at: { readonly visit: string; readonly seq: number }) {
  const { zone, world } = desk;
  const visit = await visitOr404(tx, zone.id, at.visit);
  const counted = await countedVisits(tx, zone.id, visit.enterprise.id);
  const year = { count: countVisits(counted, yearOf(visit.day)), cap: world.rules.visitCap };
  const issuer = issuerOf(desk);
  await issueVisitPapers(tx, desk, at, [draftApproval(visit, issuer, year), draftNotice(visit, issuer)]);
}

function ownerOf(requests: readonly OpenRequest[]): { readonly bureau: string; readonly person: string } {
  const first = requests.reduce((one, other) => (other.to < one.to ? other : one));
  return { bureau: first.bureau, person: first.askedBy };
}
