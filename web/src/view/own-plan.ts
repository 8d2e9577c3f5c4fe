import type { planRoutes } from '../../../api/contract/plans.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Item } from '../../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../../domain/clock/calendar.ts';
import { changedFacts, deltaOf } from '../../../domain/plan/delta.ts';
import { prefilledFacts, type KnownFacts } from '../../../domain/plan/facts.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { planOf, type ItemProgress, type Plan } from '../../../domain/plan/plan.ts';
import type { Answers } from '../../../domain/plan/question.ts';
import { tellDelta, tellPlan } from '../../../domain/plan/tell-plan.ts';

/** From what a project's plan follows, but its answers and the calendar. */
export type PlanBasis = AnswerOf<typeof planRoutes.readPlanBasis>;

/** What was answered of a project, and the months of construction. */
export interface Given {
  readonly answers: Answers;
  readonly worksMonths: number;
}

/** What the page plans with: made once from what the server told. */
export interface PlanDesk {
  readonly basis: PlanBasis;
  readonly items: readonly Item[];
  readonly bureaus: ReadonlyMap<string, string>;
  readonly progress: ReadonlyMap<NodeCode, ItemProgress>;
  readonly calendar: WorkingCalendar;
}

/** A plan made on the page, with the facts by which it was made, and in words. */
export interface OwnPlan {
  readonly plan: Plan;
  readonly known: KnownFacts;
  readonly told: ToldPlan;
}

export type ToldPlan = ReturnType<typeof tellPlan>;
export type ToldLine = ToldPlan['items'][number];
export type ToldDelta = ReturnType<typeof tellDelta>;

/** Puts together what every plan of the page is made with. */
export function planDesk(basis: PlanBasis, calendar: WorkingCalendar): PlanDesk {
  return {
    basis,
    calendar,
    items: whole(basis.items),
    bureaus: new Map(basis.bureaus.map(({ code, name }) => [code, name])),
    progress: new Map(
      basis.progress.map(({ node, kind, from, on }): readonly [NodeCode, ItemProgress] => [
        node,
        kind === 'done' ? { kind, from, on } : { kind, from, by: on },
      ]),
    ),
  };
}

/** The plan that follows from answers: as the server makes it, with what the industry suggests where nobody has answered. */
export function planFrom(desk: PlanDesk, { answers, worksMonths }: Given): OwnPlan {
  const { basis, items, calendar, bureaus, progress } = desk;
  const zone = { ...basis.zone, layers: whole(basis.zone.layers) };
  const known = prefilledFacts({ registered: basis.registered, zone, answers });
  const plan = planOf({
    items,
    facts: known.facts,
    calendar,
    filingDay: basis.filingDay,
    today: basis.today,
    ...(basis.contractOn === null ? {} : { contract: { on: basis.contractOn, recorded: true } }),
    worksMonths,
    targets: basis.targets,
    progress,
  });
  return { plan, known, told: tellPlan({ plan, known, items, bureaus, inForce: (article) => article }) };
}

/** What a change of the answers did. */
export function changeBetween(before: OwnPlan, after: OwnPlan, { calendar }: Pick<PlanDesk, 'calendar'>): ToldDelta {
  const changed = changedFacts(before.known.facts, after.known.facts);
  return tellDelta(deltaOf(before.plan, after.plan, { changed, calendar }));
}

/** The answers together with what was suggested and not changed: who goes on to file has seen it, and answers with it. */
export function adopted({ answers, worksMonths }: Given, { known }: Pick<OwnPlan, 'known'>): Given {
  const suggested = Object.entries(known.sources).filter(([, source]) => source === 'suggested');
  return {
    answers: { ...Object.fromEntries(suggested.map(([fact]) => [fact, known.facts[fact]])), ...answers },
    worksMonths,
  };
}

/** An answer as it came: JSON has no `undefined`, so what is optional is there or absent. */
type Whole<T> = T extends Plain
  ? T
  : T extends readonly (infer U)[]
    ? Whole<U>[]
    : { [K in keyof T]: Exclude<Whole<T[K]>, undefined> };

type Plain = string | number | boolean | null | undefined;

const whole = <T>(given: T): Whole<T> => given as Whole<T>;
