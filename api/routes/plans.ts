import type { Router } from 'express';
import { insertPlanRules } from '../../db/desk/plan-rules.ts';
import { itemsOn, type ZoneWorld } from '../../db/zone-world.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { changedFacts, deltaOf } from '../../domain/plan/delta.ts';
import { prefilledFacts, type KnownFacts } from '../../domain/plan/facts.ts';
import { DEFAULT_PLAN_RULES, type PlanRules } from '../../domain/plan/plan-rules.ts';
import { planOf, type PlanRequest } from '../../domain/plan/plan.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { tellDelta, tellPlan } from '../../domain/plan/tell-plan.ts';
import { inForceOn } from '../words/articles.ts';
import { planRoutes as routes } from '../contract/plans.ts';
import { defined } from '../http/defined.ts';
import type { Deps } from '../deps.ts';
import { requireFitting } from '../plan/plan-answers.ts';
import { targetsOf } from '../plan/plan-targets.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, worldOr404 } from '../zone/zone-desk.ts';
import { presentZone } from '../zone/zone.ts';

/** Plans for answers without a project: nothing is kept; and what a zone leaves to its plans. */
export function servePlans(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.makePlan, makePlan);
  serveRoute(router, deps, routes.readPlanRules, async ({ params }) =>
    toldRules((await worldOr404(deps.pool, params.zone)).planRules),
  );
  serveRoute(router, deps, routes.putPlanRules, putPlanRules);
}

async function makePlan({ body }: Asked<typeof routes.makePlan>, { pool }: Deps) {
  const { world, now } = await presentZone(pool, body.zone);
  const today = dayOf(now);
  requireFitting(defined(body.answers), today);
  const known = knownFrom(defined(body.answers), world);
  const request = requestFor(body, { known, world, today });
  const plan = planOf(request);
  const told = { plan, known, items: request.items, bureaus: world.bureaus, inForce: inForceOn(today) };
  return {
    ...tellPlan(told),
    delta: body.before ? deltaFrom(defined(body.before), request, { known, world }) : null,
  };
}

const knownFrom = (answers: Answers, world: ZoneWorld): KnownFacts =>
  prefilledFacts({
    registered: { landContract: false },
    zone: { class: world.class, industries: world.industries, layers: world.planRules.layers },
    answers,
  });

function requestFor(
  { filingDay, contractOn, worksMonths }: Asked<typeof routes.makePlan>['body'],
  { known, world, today }: { readonly known: KnownFacts; readonly world: ZoneWorld; readonly today: Day },
): PlanRequest {
  return {
    items: itemsOn(world, today),
    facts: known.facts,
    calendar: world.calendar,
    filingDay: filingDay ?? today,
    ...(contractOn ? { contract: { on: contractOn, recorded: false } } : {}),
    worksMonths,
    targets: targetsOf(world),
  };
}

function deltaFrom(
  before: Answers,
  request: PlanRequest,
  { known, world }: { readonly known: KnownFacts; readonly world: ZoneWorld },
) {
  const old = knownFrom(before, world).facts;
  const changed = changedFacts(old, known.facts);
  const delta = deltaOf(planOf({ ...request, facts: old }), planOf(request), { changed, calendar: request.calendar });
  return tellDelta(delta);
}

async function putPlanRules(asked: Asked<typeof routes.putPlanRules>, deps: Deps) {
  const rules: PlanRules = { ...DEFAULT_PLAN_RULES, ...defined(asked.body) };
  return changeZone(deps, asked, async (tx) => {
    await insertPlanRules(tx, asked.params.zone, rules, asked.who.person.id);
    return toldRules(rules);
  });
}

const toldRules = ({ filingToPermitDays, layers }: PlanRules) => ({ filingToPermitDays, layers: { ...layers } });
