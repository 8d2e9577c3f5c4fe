import { factsOf, judge, type Facts } from '../catalogue/condition.ts';
import type { AppliesRule, Item } from '../catalogue/item.ts';

/** Does a project need an item? `open`: it depends on what nobody has answered. */
export type Need = 'needed' | 'notNeeded' | 'open';

/** The rule that decided, as a plan names it. */
export type PlanRule = Pick<AppliesRule, 'id' | 'why' | 'english' | 'basis'>;

/** How an item stands towards a project, by which rule, and on which facts that rests. */
export interface ItemNeed {
  readonly need: Need;
  /** The rule that decides; of an open one, the rule that is not known. */
  readonly rule: PlanRule;
  /** Facts that are known and on which it rests. */
  readonly restsOn: readonly string[];
  /** Facts that are not known and decide. */
  readonly missing: readonly string[];
}

/**
 * Asks the rules of an item in their order: the first that holds decides, and one before it that is not known leaves the
 * answer open. What no rule excepts is needed.
 */
export function needOf(item: Pick<Item, 'code' | 'legalBasis' | 'applies'>, facts: Facts): ItemNeed {
  const asked: string[] = [];
  for (const rule of item.applies ?? []) {
    const verdict = judge(rule.when, facts);
    asked.push(...factsOf(rule.when));
    if (verdict === false) continue;
    const need = rule.needed ? 'needed' : 'notNeeded';
    const own = factsOf(rule.when);
    const about = own.length > 0 ? own : [...new Set(asked)];
    return { need: verdict === true ? need : 'open', rule: told(rule), ...split(about, facts, verdict) };
  }
  return { need: 'needed', rule: everyProject(item), ...split([...new Set(asked)], facts, true) };
}

const told = ({ id, why, english, basis }: AppliesRule): PlanRule => ({ id, why, english, basis });

/** The rule of an item whose guide says nothing about projects. */
const everyProject = ({ code, legalBasis }: Pick<Item, 'code' | 'legalBasis'>): PlanRule => ({
  id: `${code}-every`,
  why: '每个项目都要办理。',
  english: 'Every project needs it.',
  basis: legalBasis[0] ?? '',
});

/** A rule that is decided misses nothing, though it may name facts that nobody knows. */
const split = (about: readonly string[], facts: Facts, verdict: boolean | 'unknown') => ({
  restsOn: about.filter((fact) => facts[fact] !== undefined),
  missing: verdict === 'unknown' ? about.filter((fact) => facts[fact] === undefined) : [],
});
