import type { z } from 'zod';
import type { AnswerRow } from '../../db/desk/project-answer.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { whoseTime } from '../../domain/case/whose-time.ts';
import { workingDaysFrom, type WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { changedFacts, deltaOf } from '../../domain/plan/delta.ts';
import { planOf, type Plan, type PlanItem, type PlanRequest } from '../../domain/plan/plan.ts';
import { tellDelta, tellLine, tellPlan } from '../../domain/plan/tell-plan.ts';
import { latenessOf, waitOf } from '../../domain/plan/time-of-chain.ts';
import { chainOf } from '../../domain/project/chain.ts';
import type { planRoutes } from '../contract/plans.ts';
import { inForceOn } from '../words/articles.ts';
import { factsIn, planRequestOf, progressOf, tellingCases, type PlannedProjectDesk } from '../plan/project-plan.ts';

type ProjectPlanView = z.input<typeof planRoutes.readPlan.answer>;

/** The plan of a project as it stands: beside each item its state, and when the first plan expected it. */
export function projectPlanView(desk: PlannedProjectDesk, events: EventsByCase): ProjectPlanView {
  const [current, before] = desk.answers;
  const request = planRequestOf(desk, current);
  const plan = planOf(request);
  const { world, today } = desk;
  const known = factsIn(desk, current?.answers ?? {});
  const told = { plan, known, items: request.items, bureaus: world.bureaus, inForce: inForceOn(today) };
  const chain = chainOf(desk.chain);
  const first = desk.answers.at(-1)?.planned ?? {};
  const timeOf = timeOfItems(desk, plan, events);
  return {
    ...tellPlan(told),
    today,
    items: plan.items.map((one) => ({
      ...tellLine(one, told),
      state: chain[one.item.code] ?? 'open',
      first: first[one.item.code] ?? null,
      late: lateness(first[one.item.code], one.on, world.calendar),
      ...timeOf.item(one),
    })),
    startPath: [...timeOf.startPath],
    late: timeOf.late,
    answered: current ? toldAnswers(current) : null,
    first: firstPlan(desk.answers.at(-1)),
    delta: before ? deltaSince(before, { desk, request, plan }) : null,
  };
}

type EventsByCase = ReadonlyMap<string, readonly CaseEvent[]>;

/** Whose time it was, item by item and to the start of works. */
function timeOfItems(desk: PlannedProjectDesk, plan: Plan, events: EventsByCase) {
  const { today, world, answers } = desk;
  const cases = tellingCases(desk);
  const progress = progressOf(desk);
  const spans = new Map(
    [...cases].map(([code, { id }]) => [code, whoseTime(events.get(id) ?? [], today, world.calendar)] as const),
  );
  const time = { plan, first: answers.at(-1)?.planned ?? null, spans, today, calendar: world.calendar };
  const { of, start, startPath } = latenessOf(time);
  return {
    startPath,
    late: start,
    item: (one: PlanItem) => ({
      case: cases.get(one.item.code)?.id ?? null,
      progress: progress.get(one.item.code)?.kind ?? null,
      time: [waitOf(one, time) ?? [], spans.get(one.item.code) ?? []].flat(),
      delay: of.get(one.item.code) ?? null,
    }),
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
  by: { name: by.name, capacity: by.capacity, unit: by.unit ?? null, for: by.for?.name ?? null },
});

/** Working days later than the first plan; negative: earlier; null: the first plan did not have it. */
function lateness(first: Day | undefined, on: Day, calendar: WorkingCalendar): number | null {
  return first === undefined ? null : workingDaysFrom(calendar, first, on);
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
  return tellDelta(deltaOf(planOf(old), plan, { changed, calendar: request.calendar }));
}
