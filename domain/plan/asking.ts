import { factsOf, judge, type Facts } from '../catalogue/condition.ts';
import type { Item } from '../catalogue/item.ts';
import { needOf } from './need.ts';
import { UNSURE, type Answers, type Question, type QuestionField } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** How a question stands: nothing open is left in it, something is, or nothing depends on it as the others are answered. */
export type QuestionState = 'answered' | 'open' | 'idle';

export interface AskedQuestion {
  readonly question: Question;
  readonly state: QuestionState;
  /** The fields that something depends on and that are not known. */
  readonly open: readonly QuestionField[];
}

/**
 * The questions by what still depends on them: open is what an item's rule or a situation of its guide asks and nobody knows.
 * An answer may open further questions and close others.
 */
export function askedQuestions(items: readonly Item[], facts: Facts): readonly AskedQuestion[] {
  const missing = missingFacts(items, facts);
  return QUESTIONS.map((question) => {
    const open = question.fields.filter(({ fact }) => missing.has(fact));
    return { question, open, state: stateOf(question, open, facts) };
  });
}

function stateOf({ fields }: Question, open: readonly QuestionField[], facts: Facts): QuestionState {
  if (open.length > 0) return 'open';
  return fields.some(({ fact }) => facts[fact] !== undefined) ? 'answered' : 'idle';
}

/** What somebody has to say: of an open item the facts of its rule, of one that counts those of its situations. */
function missingFacts(items: readonly Item[], facts: Facts): ReadonlySet<string> {
  const needs = items.map((item) => ({ item, ...needOf(item, facts) }));
  const unknownSituations = needs
    .filter(({ need }) => need !== 'notNeeded')
    .flatMap(({ item }) => (item.situations ?? []).filter(({ when }) => judge(when, facts) === 'unknown'))
    .flatMap(({ when }) => factsOf(when).filter((fact) => facts[fact] === undefined));
  return new Set([...needs.flatMap(({ missing }) => missing), ...unknownSituations]);
}

/**
 * Judges answers one by one; 还不确定 answers everything. Refuses, with the field as `answers.plan.floorArea`, what has the wrong
 * type, is out of bounds or no option (`E-ANSWER-BOUNDS`).
 */
export function refuseAnswers(answers: Answers): readonly Refusal[] {
  const fields = QUESTIONS.flatMap((question) => question.fields);
  return fields.flatMap((field) => {
    const answer = answers[field.fact];
    if (answer === undefined || answer === UNSURE || FITS[field.type](field, answer)) return [];
    return [refuse('E-ANSWER-BOUNDS', { field: `answers.${field.fact}`, facts: { label: field.label.zh } })];
  });
}

type Answer = NonNullable<Answers[keyof Answers]>;

const FITS: { readonly [T in QuestionField['type']]: (field: QuestionField, answer: Answer) => boolean } = {
  choice: ({ options = [] }, answer) => options.some(({ value }) => value === answer),
  boolean: (_field, answer) => typeof answer === 'boolean',
  number: (field, answer) => typeof answer === 'number' && Number.isFinite(answer) && isBetween(field, answer),
  integer: (field, answer) => typeof answer === 'number' && Number.isInteger(answer) && isBetween(field, answer),
  industry: (_field, answer) => typeof answer === 'string' && /^[A-T]?\d{2}(\d{1,2})?$/.test(answer),
};

const isBetween = ({ min = -Infinity, max = Infinity }: QuestionField, amount: number): boolean =>
  amount >= min && amount <= max;
