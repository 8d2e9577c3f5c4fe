import type { z } from 'zod';
import type { Facts } from '../../domain/catalogue/condition.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { inForce } from '../../domain/law/in-force.ts';
import { askedQuestions } from '../../domain/plan/asking.ts';
import type { PlanDelta } from '../../domain/plan/delta.ts';
import type { FactSource, KnownFacts } from '../../domain/plan/facts.ts';
import type { Milestone } from '../../domain/plan/network.ts';
import type { LeftOut, Measure, Plan, PlanDates, PlanItem } from '../../domain/plan/plan.ts';
import { labelOf } from '../../domain/plan/questions.ts';
import { deltaSentence, headline, measureSentence, stepSentence, whenOf, whyOf } from '../../domain/plan/sentences.ts';
import type { planDelta, planLine, planView } from '../contract/plan-view.ts';

type PlanView = z.input<typeof planView>;
type LineView = z.input<typeof planLine>;

/** What a plan is told with: the facts by which it was made and the catalogue that was asked. */
export interface ToldPlan {
  readonly plan: Plan;
  readonly known: KnownFacts;
  readonly items: readonly Item[];
  readonly bureaus: ReadonlyMap<string, string>;
  /** The day whose law is named. */
  readonly today: Day;
}

/** A plan as pages show it, every line with its sentence. */
export function viewOfPlan(told: ToldPlan): PlanView {
  const { plan, known, items } = told;
  return {
    filingDay: plan.filingDay,
    headline: headline(plan),
    items: plan.items.map((one) => lineOf(one, told)),
    leftOut: plan.leftOut.map((one) => ({ ...aboutItem(one, told), why: whyOf(one) })),
    steps: { START: stepOf(plan, 'START'), COMPLETION: stepOf(plan, 'COMPLETION'), USE: stepOf(plan, 'USE') },
    edges: plan.edges.map((edge) => ({ ...edge })),
    criticalPath: [...plan.criticalPath],
    startOn: plan.startOn,
    endOn: plan.endOn,
    contract: plan.contract && { ...plan.contract },
    worksMonths: plan.worksMonths,
    toPermit: measureOf('toPermit', plan.toPermit),
    wholeChain: measureOf('wholeChain', plan.wholeChain),
    questions: askedQuestions(items, known.facts).map(({ question, state, open }) => ({
      code: question.code,
      state,
      open: open.map(({ fact }) => fact),
    })),
    facts: factsOf(known),
    form: formOf(plan),
  };
}

/** One line of the plan. */
export const lineOf = (one: PlanItem, told: ToldPlan): LineView => ({
  ...aboutItem(one, told),
  dates: datesOf(one),
  limit: one.span && { ...one.span },
  ahead: one.ahead,
  why: whyOf(one),
  when: whenOf(told.plan, one),
});

function aboutItem<T extends PlanItem | LeftOut>(one: T, { known, bureaus, today }: ToldPlan) {
  const { code, name, english, nature, bureau, stage } = one.item;
  const { id, why, english: en, basis } = one.rule;
  return {
    code,
    name,
    english,
    nature,
    bureau: bureaus.get(bureau) ?? bureau,
    stage: stage ?? null,
    need: one.need,
    rule: { id, why: { zh: why, en }, basis: inForce(basis, today) },
    ground: one.restsOn.map((fact) => groundOf(fact, known.facts)),
    missing: one.missing.map((fact) => groundOf(fact, known.facts)),
  };
}

const groundOf = (fact: string, facts: Facts) => ({ fact, label: labelOf(fact), value: facts[fact] ?? null });

const datesOf = ({ begin, reviewed, on, slack, deciding }: PlanDates) => ({ begin, reviewed, on, slack, deciding });

const stepOf = (plan: Plan, step: Milestone) => ({
  dates: datesOf(plan.steps[step]),
  sentence: stepSentence(plan, step),
});

const measureOf = (what: 'toPermit' | 'wholeChain', measure: Measure | null) =>
  measure && { ...measure, sentence: measureSentence(what, measure) };

/** Facts with their source; what follows from another (admission from the industry) is derived. */
function factsOf({ facts, sources }: KnownFacts): PlanView['facts'] {
  const sourceOf = new Map<string, FactSource>(Object.entries(sources));
  return Object.keys(facts).map((fact) => ({
    ...groundOf(fact, facts),
    source: sourceOf.get(fact) ?? ('derived' as const),
  }));
}

/** The one form: every field and every material once, with the items that use it. */
const formOf = ({ form }: Plan): PlanView['form'] => ({
  fields: form.fields.map(({ field, usedBy }) => ({ key: field.key, label: field.label, usedBy: [...usedBy] })),
  materials: form.materials.map(({ key, name, asked, safety, usedBy }) => ({
    key,
    name,
    source: asked ? ('asked' as const) : ('fetched' as const),
    safety,
    deferrable: asked && !safety && usedBy.every((use) => use.class === 'D'),
    usedBy: usedBy.map((use) => ({ ...use })),
  })),
});

/** What a changed answer did, as pages show it. */
export const viewOfDelta = (delta: PlanDelta): z.input<typeof planDelta> => ({
  added: delta.added.map((one) => ({ ...one, answers: [...one.answers] })),
  removed: delta.removed.map((one) => ({ ...one, answers: [...one.answers] })),
  moved: delta.moved.map((one) => ({ ...one, answers: [...one.answers] })),
  end: delta.end && { ...delta.end },
  sentence: deltaSentence(delta),
});
