import { isWithinIndustry } from '../identifiers/industry.ts';

/** A value that a fact can have. */
export type FactValue = string | number | boolean;

/**
 * What is known, by the key of the fact: `project.energyTce`, `plan.land`, `form.building.floorArea`, `material.E1`
 * (handed in), `register.creditClass`. A fact that is absent is not known yet.
 */
export type Facts = Readonly<Record<string, FactValue>>;

/** What a fact is compared with: a value, another fact, or the sum of several. */
export type Operand = FactValue | { readonly fact: string } | { readonly sum: readonly string[] };

/** One comparison with one fact. `startsWith`: prefixes of a GB/T 4754 code, with or without its section letter. */
export interface Comparison {
  readonly fact: string;
  readonly is?: Operand | undefined;
  readonly in?: readonly FactValue[] | undefined;
  readonly atLeast?: Operand | undefined;
  readonly above?: Operand | undefined;
  readonly atMost?: Operand | undefined;
  readonly below?: Operand | undefined;
  readonly startsWith?: readonly string[] | undefined;
}

/** A condition as a catalogue file writes it. `{"all": []}` always holds. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/** It holds, it does not, or it depends on facts that are not known. */
export type Verdict = true | false | 'unknown';

/**
 * Judges a condition by what is known. What is not known stays open only where it matters: a floor area decides nothing for
 * a condition that a small cost has met already.
 */
export function judge(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition) return everyOf(condition.all.map((one) => judge(one, facts)));
  if ('any' in condition) return someOf(condition.any.map((one) => judge(one, facts)));
  if ('not' in condition) return opposite(judge(condition.not, facts));
  return compare(condition, facts);
}

/** The facts on which a condition rests, each once, in the order of reading. */
export function factsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsOf))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsOf))];
  if ('not' in condition) return factsOf(condition.not);
  const others = [condition.is, condition.atLeast, condition.above, condition.atMost, condition.below];
  return [...new Set([condition.fact, ...others.flatMap(namedBy)])];
}

function namedBy(operand: Operand | undefined): readonly string[] {
  if (typeof operand !== 'object') return [];
  return 'sum' in operand ? operand.sum : [operand.fact];
}

const everyOf = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes(false)) return false;
  return verdicts.includes('unknown') ? 'unknown' : true;
};

const someOf = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes(true)) return true;
  return verdicts.includes('unknown') ? 'unknown' : false;
};

const opposite = (verdict: Verdict): Verdict => (verdict === 'unknown' ? verdict : !verdict);

/** Each way in which a comparison can bind a fact; one that is absent binds nothing. */
const TESTS: readonly ((value: FactValue, comparison: Comparison, facts: Facts) => Verdict)[] = [
  (value, { is }, facts) => against(is, facts, (other) => value === other),
  (value, { atLeast }, facts) => against(atLeast, facts, (other) => isOrdered(value, other) && value >= other),
  (value, { above }, facts) => against(above, facts, (other) => isOrdered(value, other) && value > other),
  (value, { atMost }, facts) => against(atMost, facts, (other) => isOrdered(value, other) && value <= other),
  (value, { below }, facts) => against(below, facts, (other) => isOrdered(value, other) && value < other),
  (value, comparison) => comparison.in === undefined || comparison.in.includes(value),
  (value, { startsWith }) =>
    startsWith === undefined ||
    (typeof value === 'string' && startsWith.some((prefix) => isWithinIndustry(value, prefix))),
];

function compare(comparison: Comparison, facts: Facts): Verdict {
  const value = facts[comparison.fact];
  return value === undefined ? 'unknown' : everyOf(TESTS.map((test) => test(value, comparison, facts)));
}

function against(operand: Operand | undefined, facts: Facts, holds: (other: FactValue) => boolean): Verdict {
  if (operand === undefined) return true;
  const other = valueOf(operand, facts);
  return other === undefined ? 'unknown' : holds(other);
}

/** What a fact is compared with, as a value; undefined if it is not known, or a part of a sum is not. */
export function valueOf(operand: Operand, facts: Facts): FactValue | undefined {
  if (typeof operand !== 'object') return operand;
  return 'sum' in operand ? sumOf(operand.sum.map((one) => facts[one])) : facts[operand.fact];
}

/** To a millionth, so that 0.1 + 0.2 is 0.3; undefined while a part is not known or is no number. */
function sumOf(parts: readonly (FactValue | undefined)[]): number | undefined {
  const numbers = parts.filter((part) => typeof part === 'number');
  if (numbers.length < parts.length) return undefined;
  return Math.round(numbers.reduce((sum, part) => sum + part, 0) * 1e6) / 1e6;
}

const isOrdered = (one: FactValue, other: FactValue): boolean => typeof one === 'number' && typeof other === 'number';
