import type { CaseId } from '../case/state/case-id.ts';
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

/** The items of a catalogue, and what they granted in a project. */
interface Known {
  readonly items: readonly Yielding[];
  readonly results: readonly ProjectResult[];
}

const sourcesOf = ({ sameAs }: Pick<Material, 'sameAs'>, items: readonly Yielding[]): readonly ItemCode[] =>
  sameAs === undefined ? [] : items.filter(({ yields }) => yields === sameAs).map(({ code }) => code);

/**
 * The results of a project that a guide lists as a fetched material, in their order, so that nothing is asked twice: those of
 * the items whose grants yield it (`yields`), for the works of whoever asks or for the whole project. Empty: another register
 * has it, or it is not granted yet.
 */
export function resultsFor(
  material: Pick<Material, 'class' | 'sameAs'>,
  { items, results }: Known,
  works: Covered = null,
): readonly ProjectResult[] {
  if (material.class !== 'S') return [];
  const sources = sourcesOf(material, items);
  return results.filter((one) => sources.includes(one.item) && meet(one.works, works));
}

/** What of a guide's material is fetched from the project. */
export interface FetchedMaterial {
  readonly results: readonly ProjectResult[];
  /** A permit of the project would be it, and none is granted yet: nobody can have fetched it. */
  readonly toCome: boolean;
}

/** The results that stand behind a material, and whether one is still to come. Of what is not fetched there is neither. */
export function fetchedOf(
  material: Pick<Material, 'class' | 'sameAs'>,
  known: Known,
  works: Covered = null,
): FetchedMaterial {
  const results = resultsFor(material, known, works);
  const isYielded = material.class === 'S' && sourcesOf(material, known.items).length > 0;
  return { results, toCome: isYielded && results.length === 0 };
}

/** Are two of the same works? What is of the whole project is of each. */
const meet = (one: Covered, other: Covered): boolean =>
  one === null || other === null || one.some((number) => other.includes(number));
