import { judge, type Facts } from './condition.ts';
import type { Consultation, Item } from './item.ts';

/** Whom the lead asks while an item is reviewed, and whom it leaves out, with why: nobody is forgotten silently. */
export interface Consultations {
  readonly ask: readonly Consultation[];
  readonly leave: readonly { readonly consultation: Consultation; readonly why: string }[];
}

/**
 * Sorts the departments of a guide by what is known of the project, in the guide's order. A condition that cannot be told
 * yet leaves nobody out.
 */
export function consultationsOf({ consults = [] }: Pick<Item, 'consults'>, facts: Facts): Consultations {
  const isLeft = ({ when }: Consultation): boolean => when !== undefined && judge(when, facts) === false;
  return {
    ask: consults.filter((one) => !isLeft(one)),
    leave: consults.filter(isLeft).map((consultation) => ({ consultation, why: consultation.otherwise ?? '' })),
  };
}
