import type { Facts } from '../catalogue/condition.ts';
import { judge } from '../catalogue/condition.ts';

/** 1 kWh counts as 0.1229 kg of standard coal (GB/T 2589), so that an amount of energy bounds the electricity in it. */
const TCE_OF_KWH = 0.000_122_9;

type Suggestion = readonly [divisions: readonly string[], eia: string, discharge: string];

/**
 * What the lists by class (环评分类管理名录, 排污许可分类管理名录) mostly ask of an industry, the first that fits. It is offered and
 * never taken for an answer: the lists go by process, which the industry does not tell.
 */
const BY_INDUSTRY: readonly Suggestion[] = [
  [['C25', 'C26', 'C2710', 'C28', 'C31', 'C32', 'D44'], 'report', 'key'],
  [['C17', 'C19', 'C22', 'C30'], 'report', 'simplified'],
  [['C'], 'form', 'registration'],
  [['I', 'M'], 'none', 'none'],
];

/** What is filled in before it is asked, from the industry and from the energy; nothing where those are not known. */
export function suggestionsFor(facts: Facts): Facts {
  const found = BY_INDUSTRY.find(([startsWith]) => judge({ fact: 'project.industry', startsWith }, facts) === true);
  const energy = facts['project.energyTce'];
  return {
    ...(found ? { 'plan.eia': found[1], 'plan.discharge': found[2] } : {}),
    ...(typeof energy === 'number' ? { 'plan.electricityKwh': Math.floor(energy / TCE_OF_KWH) } : {}),
  };
}
