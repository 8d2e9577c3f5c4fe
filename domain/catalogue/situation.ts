import { factsOf, judge, type Facts } from './condition.ts';
import type { Item, Material, Situation } from './item.ts';

/** A guide in the situations (情形) of one project; their codes say which. */
export type SituatedItem = Item & { readonly inSituations?: readonly string[] };

/** The situations that hold by what is known; one that depends on what nobody knows does not change the guide. */
export const situationsOf = ({ situations = [] }: Pick<Item, 'situations'>, facts: Facts): readonly Situation[] =>
  situations.filter(({ when }) => judge(when, facts) === true);

/** The guide as the project's facts change it: what must be handed in, and the limits, are those of its situation. */
export const situate = (item: Item, facts: Facts): SituatedItem =>
  inNamedSituations(
    item,
    situationsOf(item, facts).map(({ code }) => code),
  );

/** The guide in situations that were found before, in the order of the guide; later ones win where two set one limit. */
export function inNamedSituations(item: Item, codes: readonly string[]): SituatedItem {
  const holding = (item.situations ?? []).filter(({ code }) => codes.includes(code));
  if (holding.length === 0) return item;
  const changed = holding.reduce<Item>(changedBy, item);
  return { ...changed, inSituations: holding.map(({ code }) => code) };
}

function changedBy(item: Item, { when, sets: { adds = [], drops = [], ...limits } }: Situation): Item {
  const left = isCommitment(when) ? later(item, drops) : item.materials.filter(({ code }) => !drops.includes(code));
  const kept = left.filter(({ code }) => !adds.some((one) => one.code === code));
  return { ...item, ...limits, materials: [...kept, ...adds] };
}

const isCommitment = (when: Situation['when']): boolean =>
  factsOf(when).includes('case.way') && judge(when, { 'case.way': 'commitment' }) !== false;

/**
 * A promise to hand something in later waives nothing: the guide goes on listing it, for after the decision. It stands for
 * secondary papers alone, never for what decides (许可法 38) or concerns safety.
 */
const later = ({ materials }: Item, codes: readonly string[]): readonly Material[] =>
  materials.map((material) =>
    codes.includes(material.code) && material.class === 'D' && !material.safety
      ? { ...material, later: true }
      : material,
  );

/** The situations in which a guide stands, by name. */
export const namedSituations = ({
  situations = [],
  inSituations = [],
}: SituatedItem): { code: string; name: string }[] =>
  situations.filter(({ code }) => inSituations.includes(code)).map(({ code, name }) => ({ code, name }));
