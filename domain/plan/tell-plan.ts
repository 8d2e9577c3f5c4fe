import type { Facts } from '../catalogue/condition.ts';
import type { Item } from '../catalogue/item.ts';
import { askedQuestions } from './asking.ts';
import type { PlanDelta } from './delta.ts';
import type { FactSource, KnownFacts } from './facts.ts';
import type { Milestone } from './network.ts';
import type { LeftOut, Measure, Plan, PlanDates, PlanItem } from './plan.ts';
import { labelOf } from './questions.ts';
import { deltaSentence, headline, measureSentence, stepSentence, whenOf, whyOf } from './sentences.ts';

/** What a plan is told with: the facts by which it was made and the catalogue that was asked. */
export interface PlanToTell {
  readonly plan: Plan;
  readonly known: KnownFacts;
  readonly items: readonly Item[];
  readonly bureaus: ReadonlyMap<string, string>;
  /** The article as it stands on the day of the plan. */
  readonly inForce: (article: string) => string;
}

/** A plan in words, every line with its sentence. Server and page tell it alike. */
export function tellPlan(told: PlanToTell) {
  const { plan, known, items } = told;
  return {
    filingDay: plan.filingDay,
    headline: headline(plan),
    items: plan.items.map((one) => tellLine(one, told)),
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
export const tellLine = (one: PlanItem, told: PlanToTell) => ({
  ...aboutItem(one, told),
  dates: datesOf(one),
  limit: one.span && { ...one.span },
  ahead: one.ahead,
  why: whyOf(one),
  when: whenOf(told.plan, one),
});

function aboutItem<T extends PlanItem | LeftOut>(one: T, { known, bureaus, inForce }: PlanToTell) {
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
    rule: { id, why: { zh: why, en }, basis: inForce(basis) },
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
function factsOf({ facts, sources }: KnownFacts) {
  const sourceOf = new Map<string, FactSource>(Object.entries(sources));
  return Object.keys(facts).map((fact) => ({
    ...groundOf(fact, facts),
    source: sourceOf.get(fact) ?? ('derived' as const),
  }));
}

/** The one form: every field and every material once, with the items that use it. */
const formOf = ({ form }: Plan) => ({
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

/** What a changed answer did, in words. */
export const tellDelta = (delta: PlanDelta) => ({
  added: delta.added.map((one) => ({ ...one, answers: [...one.answers] })),
  removed: delta.removed.map((one) => ({ ...one, answers: [...one.answers] })),
  moved: delta.moved.map((one) => ({ ...one, answers: [...one.answers] })),
  end: delta.end && { ...delta.end },
  sentence: deltaSentence(delta),
});
