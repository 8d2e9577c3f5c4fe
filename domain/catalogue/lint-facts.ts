import { factsOf, type Comparison, type Condition, type FactValue, type Operand } from './condition.ts';
import { canBe, factName } from './fact-names.ts';
import type { Item } from './item.ts';
import type { Fault } from './lint/fault.ts';

type Ruled = Pick<Item, 'applies' | 'situations' | 'checks' | 'consults' | 'fields' | 'materials'>;

/**
 * Faults of the conditions of a guide: a fact that nobody knows (`L-FACT-UNKNOWN`), a value that the fact cannot have
 * (`L-FACT-VALUE`), and a list of rules that may leave a project without an answer (`L-APPLIES-OPEN`).
 */
export function lintFacts(item: Ruled): readonly Fault[] {
  const faults = conditionsOf(item).flatMap(([path, condition]) => [
    ...factsOf(condition)
      .filter((fact) => !isKnown(fact, item))
      .map((fact): Fault => ({ code: 'L-FACT-UNKNOWN', path, facts: { fact } })),
    ...comparisonsOf(condition)
      .filter((one) => !hasPossibleValues(one))
      .map(({ fact }): Fault => ({ code: 'L-FACT-VALUE', path, facts: { fact } })),
  ]);
  return isOpenEnded(item) ? [...faults, { code: 'L-APPLIES-OPEN', path: 'applies', facts: {} }] : faults;
}

function conditionsOf({
  applies = [],
  situations = [],
  checks = [],
  consults = [],
}: Ruled): readonly (readonly [string, Condition])[] {
  return [
    ...applies.map(({ when }, at) => [`applies.${at}.when`, when] as const),
    ...situations.map(({ when }, at) => [`situations.${at}.when`, when] as const),
    ...checks.map(({ that }, at) => [`checks.${at}.that`, that] as const),
    ...consults.flatMap(({ when }, at) => (when ? [[`consults.${at}.when`, when] as const] : [])),
    ...checks.flatMap(({ when }, at) => (when ? [[`checks.${at}.when`, when] as const] : [])),
  ];
}

function isKnown(fact: string, { fields, materials, situations = [] }: Ruled): boolean {
  if (fact.startsWith('form.')) return fields.some(({ key }) => `form.${key}` === fact);
  if (!fact.startsWith('material.')) return factName(fact) !== undefined;
  const all = [...materials, ...situations.flatMap(({ sets }) => sets.adds ?? [])];
  return all.some(({ code }) => `material.${code}` === fact);
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
}

function hasPossibleValues({ fact, is, in: some = [] }: Comparison): boolean {
  const named = factName(fact);
  return !named || [is, ...some].every((value) => !isValue(value) || canBe(named, value));
}

const isValue = (operand: Operand | undefined): operand is FactValue =>
  operand !== undefined && typeof operand !== 'object';

/** The last rule always holds (`{"all": []}`), so that every project has an answer with its reason. */
function isOpenEnded({ applies }: Ruled): boolean {
  if (applies === undefined) return false;
  const last = applies.at(-1)?.when;
  return last === undefined || !('all' in last && last.all.length === 0);
}
