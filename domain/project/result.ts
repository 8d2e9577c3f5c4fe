import type { CaseId } from '../case/case.ts';
import type { Item, ItemCode, Material } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { Covered } from './works.ts';

/** The paper that carries a decision. */
export interface ResultPaper {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** The sealed PDF is there. */
  readonly sealed: boolean;
}

/** What an earlier case of a project granted, and what still holds; of the land contract (A05) there is neither case nor paper. */
export interface ProjectResult {
  readonly item: ItemCode;
  readonly works: Covered;
  readonly on: Day;
  readonly case: { readonly id: CaseId; readonly number: string } | null;
  readonly paper: ResultPaper | null;
}

/** Which item's grant stands behind a fetched material. */
type Yielding = Pick<Item, 'code' | 'yields'>;

/**
 * The results of a project that a guide lists as a fetched material, in their order, so that nothing is asked twice: those of
 * the items whose grants yield it (`yields`), for the works of whoever asks or for the whole project. Empty: another register
 * has it, or it is not granted yet.
 */
export function resultsFor(
  { class: kind, sameAs }: Pick<Material, 'class' | 'sameAs'>,
  { items, results }: { readonly items: readonly Yielding[]; readonly results: readonly ProjectResult[] },
  works: Covered = null,
): readonly ProjectResult[] {
  if (kind !== 'S' || sameAs === undefined) return [];
  const sources = items.filter(({ yields }) => yields === sameAs).map(({ code }) => code);
  return results.filter((one) => sources.includes(one.item) && meet(one.works, works));
}

/** A fetched material that a permit of the project would be, and none is granted yet: nobody can have fetched it. */
export const isStillToCome = (
  material: Pick<Material, 'class' | 'sameAs'>,
  known: { readonly items: readonly Yielding[]; readonly results: readonly ProjectResult[] },
  works: Covered = null,
): boolean =>
  material.class === 'S' &&
  known.items.some(({ yields }) => yields !== undefined && yields === material.sameAs) &&
  resultsFor(material, known, works).length === 0;

/** Are two of the same works? What is of the whole project is of each. */
const meet = (one: Covered, other: Covered): boolean =>
  one === null || other === null || one.some((number) => other.includes(number));
