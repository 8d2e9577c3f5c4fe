import type { ItemCode } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** One of the works (单体、标段) of a project: its number, and the phase in which it is built. */
export interface Works {
  readonly number: string;
  readonly name: string;
  readonly phase: string;
}

/** Which works a case or a report is of, by number; null: the whole project. */
export type Covered = readonly string[] | null;

/** Have two cases any works in common? What is of the whole project has with every other. */
export const overlap = (one: Covered, other: Covered): boolean =>
  one === null || other === null || one.some((number) => other.includes(number));

/** An item that is granted, for those works. */
export interface GrantedItem {
  readonly item: ItemCode;
  readonly works: Covered;
}

/** Is what was filed for these works also of that one? What is of the whole project is of each. */
export const covers = (works: Covered | undefined, number: string): boolean =>
  works === null || works === undefined || works.includes(number);

/**
 * Is an item granted for all works of a case that waits for it? Every one of them must be covered by a grant of its own or of
 * the whole project; a case of the whole project waits for each of its works.
 */
export function isGrantedFor(
  item: ItemCode,
  granted: readonly GrantedItem[],
  { works, all }: { readonly works: Covered; readonly all: readonly string[] },
): boolean {
  const grants = granted.filter((one) => one.item === item);
  return grants.length > 0 && (works ?? all).every((number) => grants.some((one) => covers(one.works, number)));
}

/** What is filed for single works: the items from A16 on; all before are of the whole project (land, environment, filing). */
export const isPerWorks = ({ code, perWorks }: { readonly code: ItemCode; readonly perWorks?: boolean }): boolean =>
  perWorks ?? Number(code.slice(1, 3)) >= 16;

/** May an item be filed for these works? `null`: it may. */
export function refuseWorks(
  item: { readonly code: ItemCode; readonly perWorks?: boolean },
  works: readonly string[] | undefined,
  known: readonly Works[],
): Refusal | null {
  if (works === undefined) return null;
  const unknown = works.find((number) => !known.some((one) => one.number === number));
  if (unknown !== undefined) return refuse('E-WORKS-UNKNOWN', { field: 'works', facts: { works: unknown } });
  return isPerWorks(item) ? null : refuse('E-WORKS-ITEM', { field: 'works', facts: { item: item.code } });
}

/** May works of that number be named? `null`: they may. */
export const refuseNewWorks = (number: string, known: readonly Works[]): Refusal | null =>
  known.some((one) => one.number === number)
    ? refuse('E-WORKS-TWICE', { field: 'number', facts: { works: number } })
    : null;

/** May works be taken away again? Not once something was filed or reported for them. `null`: they may. */
export const refuseWorksRemoval = (
  number: string,
  used: readonly { readonly works?: Covered | undefined }[],
): Refusal | null =>
  used.some(({ works }) => works?.includes(number))
    ? refuse('E-WORKS-IN-USE', { field: 'number', facts: { works: number } })
    : null;
