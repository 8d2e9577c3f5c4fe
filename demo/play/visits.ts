import { visitRoutes } from '../../api/contract/visits.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Step } from '../story/step.ts';
import { DEMO_ENTERPRISES } from '../world/enterprises.ts';
import { projectOf } from './opening.ts';
import type { Stage } from './stage.ts';

/** A bureau asks to visit the enterprise of a project, on the page of its inspectors. */
export async function askVisit(stage: Stage, step: Extract<Step, { act: 'askVisit' }>, key: string): Promise<void> {
  const { call } = await stage.people.as(step.who);
  const { cases } = stage.diary.read();
  const { enterprises } = await call(visitRoutes.listVisits, {});
  const firm = DEMO_ENTERPRISES.find((one) => one.key === projectOf(step.project).enterprise);
  const enterprise = enterprises.find((one) => one.name === firm?.name)?.id;
  if (enterprise === undefined) throw new Error(`the enterprise of ${step.project} is not in the zone`);
  const checked = step.checks === undefined ? {} : { case: cases[step.checks] ?? '' };
  const { from, to, points } = step;
  const body = { enterprise, ground: 'routine' as const, from: from as Day, to: to as Day, points: [...points] };
  await call(visitRoutes.askVisit, { body: { ...body, ...checked }, key });
}

/** The supervisor makes as few visits of all requests as their windows allow. */
export async function planVisits(stage: Stage, step: Extract<Step, { act: 'planVisits' }>, key: string): Promise<void> {
  const { call } = await stage.people.as(step.who);
  await call(visitRoutes.planVisits, { body: { from: step.from as Day, to: step.to as Day }, key });
}
