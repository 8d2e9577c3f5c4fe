import type { Wording } from '../law/law-articles.ts';
import type { Choice, PlanFact, QuestionField } from './question.ts';

/** A choice of one; `strictest` is the option that asks the most of a project. */
export const choice = (
  fact: PlanFact,
  label: Wording,
  strictest: string,
  options: readonly Choice[],
): QuestionField => ({ fact, label, type: 'choice', options, strictest });

/** Yes or no. */
export const yesOrNo = (fact: PlanFact, zh: string, en: string, strictest: boolean): QuestionField => ({
  fact,
  label: { zh, en },
  type: 'boolean',
  strictest,
});

/** An amount from 0; whoever is not sure is taken to be above every threshold. */
export const amount = (fact: PlanFact, label: Wording, unit: Wording, max: number): QuestionField => ({
  fact,
  label,
  type: 'number',
  unit,
  min: 0,
  max,
  strictest: max,
});
