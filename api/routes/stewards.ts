import type { Router } from 'express';
import { officerIn, stewardsOn } from '../../db/desk/steward.ts';
import {
  insertStewardAnswer,
  insertStewardRequest,
  lockStewardRequest,
  requestsInZone,
  requestsOfProject,
  type StewardRequestRow,
} from '../../db/desk/steward-request.ts';
import { nameOfPerson } from '../../db/desk/person.ts';
import type { Queryable } from '../../db/pool.ts';
import { helpedBy, loadOfStewards } from '../../db/read/stewards.ts';
import { lockProject } from '../../db/record/release.ts';
import { tellOfProject } from '../../db/record/tell-project.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { refuseAsking, refuseStewardAnswer, type Nominee } from '../../domain/steward/request.ts';
import { actorOf } from '../act/actor.ts';
import { stewardRoutes as routes } from '../contract/stewards.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { nowOf, openZoneOr404, todayOf, zoneOr404 } from '../zone/zone-desk.ts';
import { projectFor } from './projects.ts';

/** 帮办代办: an enterprise asks for a steward, the zone names one, and the steward sees whom (s)he helps. The mandate is given elsewhere. */
export function serveStewards(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.listStewardRequests, async ({ who, params }) => {
    const { id } = await projectFor(pool, params.project, who);
    return { requests: (await requestsOfProject(pool, id)).map(told) };
  });
  serveRoute(router, deps, routes.askForSteward, (asked) => answerOnce(deps, asked, (tx) => ask(tx, asked)));
  serveRoute(router, deps, routes.withdrawStewardRequest, (asked) =>
    answerOnce(deps, asked, (tx) => withdraw(tx, asked)),
  );
  serveRoute(router, deps, routes.listStewards, (asked) => list(pool, asked));
  serveRoute(router, deps, routes.answerStewardRequest, (asked) => answerOnce(deps, asked, (tx) => answer(tx, asked)));
  serveRoute(router, deps, routes.listHelped, async ({ who, query }) => {
    const { world, now } = await presentZone(pool, zoneOfHat(who));
    const { rows, next } = await helpedBy(pool, { person: who.person.id, zone: world.id }, query);
    const mandatesOf = ({ mandates }: (typeof rows)[number]) =>
      mandates.map((one) => ({ ...one, powers: [...one.powers] }));
    return {
      today: dayOf(now),
      next,
      rows: rows.map((row) => ({ ...row, mandates: mandatesOf(row), projects: [...row.projects] })),
    };
  });
}

async function ask(tx: Queryable, { who, params, body }: Asked<typeof routes.askForSteward>) {
  const project = await projectFor(tx, params.project, who);
  const [{ now }] = await Promise.all([openZone(tx, project.zone), lockProject(tx, project.id)]);
  orProblem(refuseAsking(await requestsOfProject(tx, project.id)), dayOf(now));
  const asked = { zone: project.zone, project: project.id, wish: body.wish, by: who.person.id, at: now };
  const id = await insertStewardRequest(tx, asked);
  const to = { capacity: 'supervisor' } as const;
  await tellOfProject(tx, { kind: 'stewardAsked', project: project.id, to, facts: {}, at: now });
  return told(await requestOr404(tx, project.zone, id));
}

async function withdraw(tx: Queryable, { who, params }: Asked<typeof routes.withdrawStewardRequest>) {
  const project = await projectFor(tx, params.project, who);
  const { now } = await openZone(tx, project.zone);
  const request = await requestOr404(tx, project.zone, params.request);
  if (request.project.id !== project.id) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'request' });
  orProblem(refuseStewardAnswer(request, null), dayOf(now));
  const back = { steward: null, reason: '企业撤回', withdrawn: true, by: actorOf(who), at: now };
  await insertStewardAnswer(tx, { request: request.id, ...back });
  return told(await requestOr404(tx, project.zone, request.id));
}

async function list(db: Queryable, { params, query }: Asked<typeof routes.listStewards>) {
  const zone = await zoneOr404(db, params.zone);
  const today = todayOf(zone);
  const [stewards, requests] = await Promise.all([stewardsOn(db, zone.id, today), requestsInZone(db, zone.id, query)]);
  const loads = await loadOfStewards(db, zone.id, stewards, today);
  return {
    today,
    stewards: stewards.map((one) => ({ ...one, ...(loads.get(one.id) ?? IDLE) })),
    requests: requests.rows.map(told),
    next: requests.next,
  };
}

const IDLE = { enterprises: 0, projects: 0, cases: 0, waiting: 0, named: 0 } as const;

async function answer(tx: Queryable, { who, params, body }: Asked<typeof routes.answerStewardRequest>) {
  const zone = await openZoneOr404(tx, params.zone);
  const request = await requestOr404(tx, zone.id, params.request);
  const of = { zone: zone.id, enterprise: request.enterprise.id, project: request.project.id };
  requireMay(who, 'answerStewardRequest', { zone: zone.id }, { ties: await tiesOf(tx, who, of) });
  const steward = 'steward' in body ? body.steward : null;
  const nominee =
    steward === null ? null : await nomineeOf(tx, request, { zone: zone.id, today: todayOf(zone), steward });
  const refusal = refuseStewardAnswer(request, nominee);
  if (refusal) throw problemOf(refusal, todayOf(zone));
  const reason = 'reason' in body ? body.reason : null;
  const given = { steward, reason, withdrawn: false, by: actorOf(who), at: nowOf(zone) };
  await insertStewardAnswer(tx, { request: request.id, ...given });
  await tellOfAnswer(tx, request, { steward, at: given.at });
  return told(await requestOr404(tx, zone.id, request.id));
}

/** The enterprise hears of the answer, and whoever was named. */
async function tellOfAnswer(
  tx: Queryable,
  { project }: StewardRequestRow,
  { steward, at }: { readonly steward: string | null; readonly at: Instant },
): Promise<void> {
  const told = { project: project.id, at };
  if (steward === null) return tellOfProject(tx, { ...told, kind: 'stewardDeclined', to: 'enterprise', facts: {} });
  const facts = { steward: (await nameOfPerson(tx, steward)) ?? '' };
  for (const to of ['enterprise', { person: steward }] as const)
    await tellOfProject(tx, { ...told, kind: 'stewardNamed', to, facts });
}

async function nomineeOf(
  tx: Queryable,
  { enterprise, project }: StewardRequestRow,
  { zone, today, steward }: { readonly zone: string; readonly today: Day; readonly steward: string },
): Promise<Nominee> {
  const [stewards, cases] = await Promise.all([
    stewardsOn(tx, zone, today),
    officerIn(tx, steward, { zone, enterprise: enterprise.id, projects: [project.id] }),
  ]);
  return { steward: stewards.some(({ id }) => id === steward), officerIn: cases };
}

async function requestOr404(tx: Queryable, zone: string, id: string): Promise<StewardRequestRow> {
  const request = await lockStewardRequest(tx, zone, id);
  if (!request) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'request' });
  return request;
}

const told = ({ askedAt, ...request }: StewardRequestRow) => ({
  ...request,
  askedAt: instantFromMs(askedAt.getTime()),
});
