import type { Facts, FactValue } from '../../../domain/catalogue/condition.ts';
import type { QuestionState } from '../../../domain/plan/asking.ts';
import type { FactSource } from '../../../domain/plan/facts.ts';
import {
  ASKED_FACTS,
  UNSURE,
  type Answers,
  type AskedFact,
  type Question,
  type QuestionField,
} from '../../../domain/plan/question.ts';
import { QUESTIONS } from '../../../domain/plan/questions.ts';
import type { Language, Texts } from '../texts/texts.ts';
import type { OwnPlan, ToldPlan } from './own-plan.ts';

/** A field that the applicant can answer; what the registers hold cannot be answered away. */
export interface AskedField extends QuestionField {
  readonly fact: AskedFact;
}

const isAsked = (field: QuestionField): field is AskedField => ASKED_FACTS.some((fact) => fact === field.fact);

/** A question as the page shows it. */
export interface QuestionRow {
  readonly question: Question;
  readonly state: QuestionState;
  /** What of it can be answered: what is open, and what is filled in and can be changed. */
  readonly fields: readonly AskedField[];
  /** Facts of it that something depends on and that nobody knows. */
  readonly open: ReadonlySet<string>;
}

/** The questions in their order, those on which nothing depends among them. */
export function questionRows({ told, known }: Pick<OwnPlan, 'told' | 'known'>): readonly QuestionRow[] {
  return QUESTIONS.map((question) => {
    const asked = told.questions.find(({ code }) => code === question.code);
    const open = new Set(asked?.open ?? []);
    const fields = question.fields
      .filter(isAsked)
      .filter(({ fact }) => open.has(fact) || known.facts[fact] !== undefined);
    return { question, state: asked?.state ?? 'idle', fields, open };
  });
}

/** Is something of it still to be answered by the applicant? */
export const isOpen = ({ fields, open }: QuestionRow): boolean => fields.some(({ fact }) => open.has(fact));

/** The next question that is open: after this one, else from the beginning; null: none is. */
export function nextOpen(rows: readonly QuestionRow[], after: string | null): QuestionRow | null {
  const at = rows.findIndex(({ question }) => question.code === after);
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(isOpen) ?? null;
}

/** The question before this one that can be answered; null: this is the first. */
export function previousOf(rows: readonly QuestionRow[], before: string): QuestionRow | null {
  const at = rows.findIndex(({ question }) => question.code === before);
  return rows.slice(0, Math.max(at, 0)).findLast(({ fields }) => fields.length > 0) ?? null;
}

/** One thing that can be chosen, by its number on the keyboard. */
export interface Option {
  readonly field: AskedField;
  readonly value: FactValue;
  readonly label: { readonly zh: string; readonly en: string };
}

/** What can be chosen in a question, in the order of its numbers: options of choices, and what may be so or not. */
export const optionsOf = (fields: readonly AskedField[]): readonly Option[] =>
  fields.flatMap((field): readonly Option[] => {
    if (field.type === 'boolean') return [{ field, value: true, label: field.label }];
    return (field.options ?? []).map(({ value, label }) => ({ field, value, label }));
  });

export const isAmount = ({ type }: QuestionField): boolean => type === 'number' || type === 'integer';

/** A question of choices alone is answered, and left, by choosing. */
export const isChosenAlone = (fields: readonly AskedField[]): boolean => fields.every(({ type }) => type === 'choice');

/** The value of a field as the page shows it: as answered, else as it is filled in. */
export const shownValue = (fact: AskedFact, answers: Answers, facts: Facts): FactValue | undefined =>
  answers[fact] ?? facts[fact];

/** What is meant when somebody goes on: what was not ticked is not so. Amounts that were not given stay open. */
export function restAnswered(fields: readonly AskedField[], answers: Answers, facts: Facts): Answers {
  const left = fields.filter(({ fact, type }) => type === 'boolean' && shownValue(fact, answers, facts) === undefined);
  return Object.fromEntries(left.map(({ fact }) => [fact, false]));
}

/** 还不确定 for all that is not answered yet; where everything is, for all of it. */
export function unsureOf(fields: readonly AskedField[], answers: Answers, facts: Facts): Answers {
  const left = fields.filter(({ fact }) => shownValue(fact, answers, facts) === undefined);
  return Object.fromEntries((left.length > 0 ? left : fields).map(({ fact }) => [fact, UNSURE]));
}

/** What is known of a question, in words, and where it comes from if nobody answered it here. */
export interface KnownLine {
  readonly text: string;
  readonly sources: readonly Exclude<FactSource, 'answer'>[];
}

/** Puts together what is known of a question; of what may be so or not only what is. */
export function knownLine(
  { fields }: Question,
  { known: { facts, sources } }: Pick<OwnPlan, 'known'>,
  { texts: { plan }, language }: { readonly texts: Texts; readonly language: Language },
): KnownLine {
  const known = fields.filter(({ fact }) => facts[fact] !== undefined);
  const textOf = (field: QuestionField): string | null => {
    if (sources[field.fact] === 'unsure') return plan.unsureOf(field.label[language]);
    const text = valueText(field, facts[field.fact], language);
    // What a question asks first needs no name of its own.
    return text !== null && field.type === 'choice' && field !== fields[0] ? `${field.label[language]} ${text}` : text;
  };
  const parts = known.map(textOf).filter((text) => text !== null);
  const told = new Set(known.flatMap(({ fact }) => sources[fact] ?? []));
  told.delete('answer');
  const allNot = parts.length === 0 && known.length > 0;
  return { text: allNot ? plan.noneOfThem : parts.join(plan.comma), sources: [...told] as KnownLine['sources'] };
}

function valueText(field: QuestionField, value: FactValue | undefined, language: Language): string | null {
  if (value === false || value === undefined) return null;
  if (value === true) return field.label[language];
  if (typeof value === 'number') return amountText(field, value, language);
  return field.options?.find((option) => option.value === value)?.label[language] ?? value;
}

function amountText({ label, unit }: QuestionField, amount: number, language: Language): string {
  const of = unit?.[language] ?? '';
  return `${label[language]} ${amount.toLocaleString('zh-CN')}${of === '' ? '' : ` ${of}`}`;
}

/** What follows from the answers to a question: the items that they bring in, and those that they spare. */
export function consequenceOf({ fields }: Question, { items, leftOut }: Pick<ToldPlan, 'items' | 'leftOut'>) {
  const own = new Set<string>(fields.map(({ fact }) => fact));
  const restsOnIt = ({ ground }: ToldPlan['leftOut'][number] | ToldPlan['items'][number]): boolean =>
    ground.some(({ fact }) => own.has(fact));
  return {
    needed: items.filter((line) => line.need === 'needed' && restsOnIt(line)).map(({ code }) => code),
    spared: leftOut.filter((line) => line.need === 'notNeeded' && restsOnIt(line)).map(({ code }) => code),
  };
}
