import type { ItemCode } from './item.ts';
import { lintFacts } from './lint-facts.ts';
import { lintChain } from './lint/chain.ts';
import { duplicates, fault, type Fault, type Guide } from './lint/fault.ts';
import { lintEnglish } from './lint/english.ts';
import { lintFields } from './lint/fields.ts';
import { lintLimits, lintPauseArticles, type LimitYear } from './lint/limits.ts';
import { lintMaterials, lintSituations } from './lint/materials.ts';
import { lintRules } from './lint/rules.ts';
import { lintChecks, lintCommitment, lintInstant, lintLibrary, lintTacit } from './lint/templates.ts';
import { lintDuplicates, lintEmpty } from './lint/texts.ts';
import { lintStaffing, type Staffing } from './lint/zone.ts';
import type { EnglishWords } from './public-texts.ts';

/** What is known of the zone; what is absent is not asked: a folder of files has no officers. */
export interface LintZone {
  readonly staffing?: Staffing;
  readonly year?: LimitYear;
  /** English of texts that many guides have. */
  readonly english?: EnglishWords;
}

/** Lints a whole catalogue: each item beside all the others, and codes that two items share. By item code. */
export function lintCatalogue(items: readonly Guide[], zone: LintZone = {}): ReadonlyMap<ItemCode, readonly Fault[]> {
  const twice = duplicates(items.map((item) => item.code));
  const faultsOf = (item: Guide): readonly Fault[] => [
    ...(twice.has(item.code) ? [fault('L-CODE-DUPLICATE', 'code', { code: item.code })] : []),
    ...lintItem(item, items, zone),
  ];
  return new Map(items.map((item) => [item.code, faultsOf(item)]));
}

/**
 * Lints one item beside the other items of its zone (U28); one with the same code counts as its older version. Empty:
 * sound. `isWarning` tells which of the faults refuse nothing.
 */
export function lintItem(
  item: Guide,
  others: readonly Guide[],
  { staffing, year, english }: LintZone = {},
): readonly Fault[] {
  const beside = others.filter((other) => other.code !== item.code);
  return [
    ...lintEmpty(item),
    ...lintDuplicates(item),
    ...lintMaterials(item, beside),
    ...lintSituations(item),
    ...lintFields(item, beside),
    ...lintRules(item, beside),
    ...lintFacts(item),
    ...lintChecks(item),
    ...lintCommitment(item),
    ...lintInstant(item),
    ...lintTacit(item),
    ...lintLibrary(item),
    ...lintLimits(item, year),
    ...lintPauseArticles(item),
    ...lintChain(item, beside),
    ...(staffing ? lintStaffing(item, staffing) : []),
    ...(english ? lintEnglish(item, english) : []),
  ];
}
