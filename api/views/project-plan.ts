import type { z } from 'zod';
import type { AnswerRow } from '../../db/desk/project-answer.ts';
import { countWorkingDays, type WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { changedFacts, deltaOf } from '../../domain/plan/delta.ts';
import { planOf, type Plan, type PlanRequest } from '../../domain/plan/plan.ts';
import { chainOf } from '../../domain/project/chain.ts';
import type { planRoutes } from '../contract/plans.ts';
import { factsIn, planRequestOf, type PlannedProjectDesk } from '../project-plan.ts';
import { lineOf, viewOfDelta, viewOfPlan } from './plan.ts';

type ProjectPlanView = z.input<typeof planRoutes.readPlan.answer>;

/** The plan of a project as it stands: beside each item its state, and when the first plan expected it. */
export function projectPlanView(desk: PlannedProjectDesk): ProjectPlanView {
  const [current, before] = desk.answers;
  const request = planRequestOf(desk, current);
  const plan = planOf(request);
  const { world, today } = desk;
  const known = factsIn(desk, current?.answers ?? {});
  const told = { plan, known, items: request.items, bureaus: world.bureaus, today };
  const chain = chainOf(desk.chain);
  const first = desk.answers.at(-1)?.planned ?? {};
  return {
    ...viewOfPlan(told),
    today,
    items: plan.items.map((one) => ({
      ...lineOf(one, told),
      state: chain[one.item.code] ?? 'open',
      first: first[one.item.code] ?? null,
      late: lateness(first[one.item.code], one.on, world.calendar),
    })),
    answered: current ? toldAnswers(current) : null,
    first: firstPlan(desk.answers.at(-1)),
    delta: before ? deltaSince(before, { desk, request, plan }) : null,
  };
}

/** Answers as they are on record. */
export const toldAnswers = ({ seq, answers, worksMonths, catalogueDay, reason, at, by }: AnswerRow) => ({
  seq,
  answers: { ...answers },
  worksMonths,
  catalogueDay,
  reason,
  at: instantFromMs(at.getTime()),
  by: { name: by.name, capacity: by.capacity, unit: by.unit ?? null },
});

/** Working days later than the first plan; negative: earlier; null: the first plan did not have it. */
function lateness(first: Day | undefined, on: Day, calendar: WorkingCalendar): number | null {
  if (first === undefined) return null;
  return first <= on ? countWorkingDays(calendar, first, on) : -countWorkingDays(calendar, on, first);
}

/** What the first plan expected, kept from the day on which it was made. */
function firstPlan(row: AnswerRow | undefined): ProjectPlanView['first'] {
  if (!row) return null;
  const days = Object.values(row.planned).toSorted();
  return { on: row.catalogueDay, startOn: row.planned['START'] ?? null, endOn: days.at(-1) ?? null };
}

interface Now {
  readonly desk: PlannedProjectDesk;
  readonly request: PlanRequest;
  readonly plan: Plan;
}

/** What the last change of the answers did, as things stand today. */
function deltaSince(before: AnswerRow, { desk, request, plan }: Now): ProjectPlanView['delta'] {
  const old = planRequestOf(desk, before);
  const changed = changedFacts(old.facts, request.facts);
  return viewOfDelta(deltaOf(planOf(old), plan, { changed, calendar: request.calendar }));
}
