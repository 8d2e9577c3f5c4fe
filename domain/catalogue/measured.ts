import { factsOf, valueOf, type Comparison, type Condition, type Facts, type Operand } from './condition.ts';
import type { MachineCheck } from './item.ts';

/** How a bound binds a number. */
export const BOUND_SIGNS = ['is', 'atLeast', 'above', 'atMost', 'below'] as const;

/** A number that a value of the form is held against. */
export interface Bound {
  readonly sign: (typeof BOUND_SIGNS)[number];
  readonly bound: number;
  /** The value of the form that is this number, by its fact; null: it comes from elsewhere, or from several. */
  readonly of: string | null;
}

/** The value of the form of which a check speaks, and the numbers within which the check keeps it. */
export interface Measured {
  readonly fact: string;
  readonly bounds: readonly Bound[];
}

/**
 * What of the form a check measures, so that value and condition can stand side by side. Null: it speaks of no value of the
 * form. Bounds are those that always bind, and are known and numbers; what only binds together with something else has none.
 */
export function measuredBy({ that }: Pick<MachineCheck, 'that'>, facts: Facts): Measured | null {
  const fact = factsOf(that).find(isOfForm);
  if (fact === undefined) return null;
  return { fact, bounds: comparisonsWith(fact, that).flatMap((comparison) => boundsOf(comparison, facts)) };
}

const isOfForm = (fact: string): boolean => fact.startsWith('form.');

/** The comparisons that always bind the fact: under `any` and `not` none does by itself. */
function comparisonsWith(fact: string, condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap((one) => comparisonsWith(fact, one));
  if ('any' in condition || 'not' in condition) return [];
  return condition.fact === fact ? [condition] : [];
}

const boundsOf = (comparison: Comparison, facts: Facts): readonly Bound[] =>
  BOUND_SIGNS.flatMap((sign) => {
    const operand = comparison[sign];
    const bound = operand === undefined ? undefined : valueOf(operand, facts);
    return operand === undefined || typeof bound !== 'number' ? [] : [{ sign, bound, of: fieldOf(operand) }];
  });

const fieldOf = (operand: Operand): string | null =>
  typeof operand === 'object' && 'fact' in operand && isOfForm(operand.fact) ? operand.fact : null;
