import { judge, type Condition, type Facts } from '../catalogue/condition.ts';
import type { ItemCode } from '../catalogue/item.ts';

/** An organ, and for which projects it is the competent one; for all others if nothing is said. */
export interface CompetentOrgan {
  readonly organ: string;
  readonly when?: Condition | undefined;
}

/** By item code: the organ competent where the zone is not (许可法 32(2)), or several of which the first that fits is it. */
export type CompetentOrgans = Readonly<Record<string, string | readonly CompetentOrgan[]>>;

/** The organ that decides an item for this project where the zone has no power; null: the zone's data name none. */
export function competentOrganFor(organs: CompetentOrgans, item: ItemCode, facts: Facts): string | null {
  const named = organs[item];
  if (named === undefined || typeof named === 'string') return named ?? null;
  return named.find(({ when }) => !when || judge(when, facts) === true)?.organ ?? null;
}
