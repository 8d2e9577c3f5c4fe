import type { PermitState } from '../case/state/permit.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import { casesOf, holds, isOpen, type ProjectCase } from './project-case.ts';

/** What may not begin before permits are there: the works, and the use of what was built. */
export type Barred = 'start' | 'use';

/** What of an item's guide says what it bars, and by which law. */
export type BarringItem = Pick<Item, 'code' | 'name' | 'legalBasis' | 'beforeStart' | 'beforeUse'>;

/** Why an item still bars: nothing was filed, a case is under way, it ended without a grant, or the permit holds no more. */
export type OwedState = 'notFiled' | 'underWay' | 'notGranted' | Exclude<PermitState, 'valid'>;

/** An item that is due before the works start, or before they are used, and is not there. */
export interface Owed {
  readonly item: ItemCode;
  readonly name: string;
  readonly state: OwedState;
  /** The article that bars, of the item's own law; several if several do. */
  readonly articles: readonly string[];
}

/**
 * The items of the zone's catalogue that bar the start of works (未取得不得开工) or the use (不得投入使用) of a project today.
 * An item bars until a permit of it is granted and holds, or the window has told that none is needed (许可法 32(1)). Of an
 * assessment (A07a, A07b, A07c) or a soil plan (A09a, A09b) a project needs one kind: one of them that holds answers for all.
 */
export function owedBefore(
  what: Barred,
  items: readonly BarringItem[],
  cases: readonly ProjectCase[],
): readonly Owed[] {
  const barring = items.filter((item) => (what === 'start' ? item.beforeStart : item.beforeUse) ?? false);
  return barring.flatMap((item) => {
    if (cases.some((one) => answersFor(one, item.code))) return [];
    const state = stateOf(casesOf(item.code, cases));
    return [{ item: item.code, name: item.name, state, articles: articlesOf(item, state) }];
  });
}

const answersFor = (one: ProjectCase, item: ItemCode): boolean =>
  holds(one) && (one.item === item || (one.status !== 4 && isSameDuty(one.item, item)));

/** Kinds of one paper, of which a project has one. */
const KINDS = ['A07', 'A09'];

const isSameDuty = (one: ItemCode, other: ItemCode): boolean =>
  KINDS.some((kind) => one.startsWith(kind) && other.startsWith(kind));

/** Of several cases the last one tells, unless one is under way. */
function stateOf(cases: readonly ProjectCase[]): OwedState {
  const last = cases.at(-1);
  if (!last) return 'notFiled';
  if (cases.some(isOpen)) return 'underWay';
  return last.permit === null || last.permit === 'valid' ? 'notGranted' : last.permit;
}

/** The law that bars, where it is not the basis of the permit itself. Environment law: see `inForce` for 2026-08-15. */
const OWN_LAW: readonly (readonly [code: string, article: string])[] = [
  ['A07', '环评法 25'],
  ['A09', '水保法 26'],
  ['A20', '消防法 12'],
  ['A21', '气象条例 23(3)'],
  ['A23', '建筑法 7'],
  ['A25b', '消防法 13'],
  ['A25e', '气象条例 23(3)'],
  ['A28', '排污条例 2'],
  ['A29', '排水条例 21'],
  ['A31', '环保条例 19'],
];

/** 逾期不开工的，施工许可证自行废止 (建筑法 9): then a new one is needed (建筑法 7). */
function articlesOf({ code, legalBasis }: BarringItem, state: OwedState): readonly string[] {
  const own = OWN_LAW.find(([item]) => code.startsWith(item))?.[1];
  if (own === undefined) return legalBasis;
  return code === 'A23' && state === 'void' ? [own, '建筑法 9'] : [own];
}
