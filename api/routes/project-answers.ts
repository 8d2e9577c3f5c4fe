import type { Router } from 'express';
import { insertAnswers, readAnswers, type AnswerRow } from '../../db/desk/project-answer.ts';
import type { Queryable } from '../../db/pool.ts';
import { readEventsByCase } from '../../db/read/project-record.ts';
import { lockProject, releaseSuccessors } from '../../db/record/release.ts';
import { itemsOn } from '../../db/zone-world.ts';
import { FILING_CAPACITIES } from '../../domain/case/actor.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { refuseAnswerChange } from '../../domain/project/change-answers.ts';
import { actorOf } from '../act/actor.ts';
import { planRoutes as routes } from '../contract/plans.ts';
import { defined } from '../http/defined.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { problemOf } from '../http/problem.ts';
import { requireMayOnProject } from '../right/project-right.ts';
import { factsIn, plannedDays, planRequestOf, readPlanDesk, type PlannedProjectDesk } from '../plan/project-plan.ts';
import { requireFitting } from '../plan/plan-answers.ts';
import { serveRoute, type Asked } from '../server.ts';
import { planBasisView } from '../views/plan-basis.ts';
import { projectPlanView, toldAnswers } from '../views/project-plan.ts';
import type { Who } from '../right/who.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { projectFor } from './projects.ts';

/** The answers of a project, and the plan that follows from them. */
export function serveProjectAnswers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readAnswers, async ({ params, who }) => {
    await projectFor(deps.pool, params.project, who);
    return answersOf(deps.pool, params.project);
  });
  serveRoute(router, deps, routes.giveAnswers, (asked) => answerOnce(deps, asked, (tx) => giveAnswers(tx, asked)));
  serveRoute(router, deps, routes.readPlan, (asked) => readPlan(deps.pool, asked));
  serveRoute(router, deps, routes.readPlanBasis, async ({ params, who }) => {
    const project = await projectFor(deps.pool, params.project, who);
    return planBasisView(await readPlanDesk(deps.pool, project, await presentZone(deps.pool, project.zone)));
  });
}

async function answersOf(db: Queryable, project: string) {
  const history = (await readAnswers(db, project)).map(toldAnswers);
  return { current: history[0] ?? null, history };
}

/** Judged and kept under the project's lock; what now waits for nothing more is received in the same transaction. */
async function giveAnswers(tx: Queryable, { params, body, who }: Asked<typeof routes.giveAnswers>) {
  const project = await projectFor(tx, params.project, who);
  const [zone] = await Promise.all([openZone(tx, project.zone), lockProject(tx, project.id)]);
  const desk = await readPlanDesk(tx, project, zone);
  const answers = defined(body.answers);
  await requireMayOnProject(tx, who, 'giveAnswers', { project, zone });
  requireFitting(answers, desk.today);
  requireChange(desk, { answers, reason: body.reason ?? null, who });
  const plan = planOf(planRequestOf(desk, { answers, worksMonths: body.worksMonths }));
  await insertAnswers(tx, {
    project: project.id,
    answers,
    worksMonths: body.worksMonths,
    catalogueDay: desk.today,
    planned: plannedDays(plan),
    reason: isOfficer(who) ? (body.reason ?? null) : null,
    at: zone.now,
    by: actorOf(who),
  });
  await releaseSuccessors(tx, project.id);
  return answersOf(tx, project.id);
}

const isOfficer = ({ hat }: Who): boolean => !FILING_CAPACITIES.some((one) => one === hat?.capacity);

function requireChange(
  desk: PlannedProjectDesk,
  {
    answers,
    reason,
    who,
  }: { readonly answers: AnswerRow['answers']; readonly reason: string | null; readonly who: Who },
): void {
  const { world, today, chain } = desk;
  const refusal = refuseAnswerChange({
    items: itemsOn(world, today),
    facts: factsIn(desk, answers).facts,
    cases: chain.cases,
    byOfficer: isOfficer(who),
    reason,
  });
  if (refusal) throw problemOf(refusal, today);
}

async function readPlan(db: Queryable, { params, who }: Asked<typeof routes.readPlan>) {
  const project = await projectFor(db, params.project, who);
  const zone = await presentZone(db, project.zone);
  const [desk, events] = await Promise.all([readPlanDesk(db, project, zone), readEventsByCase(db, project.id)]);
  return projectPlanView(desk, events);
}
