import { judge, type Condition, type Facts } from '../catalogue/condition.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';

/** An organ, and for which projects it is the competent one; for all others if nothing is said. */
export interface CompetentOrgan {
  readonly organ: string;
  /** Where one applies to it; entered once, it stands for every item for which the organ is named. */
  readonly address?: string | undefined;
  readonly when?: Condition | undefined;
}

/** By item code: the organ competent where the zone is not (许可法 32(2)), or several of which the first that fits is it. */
export type CompetentOrgans = Readonly<Record<string, string | readonly CompetentOrgan[]>>;

/** Organs that a list of authorised items names from its first day on. */
export interface OrgansFrom {
  readonly from: Day;
  readonly organs: CompetentOrgans;
}

/** What is known of the organs above a zone. */
export interface KnownOrgans {
  readonly competentOrgans: CompetentOrgans;
  readonly organsToCome: readonly OrgansFrom[];
}

/** The organs that a zone names on a day: of each item those of the latest list whose first day has come. */
export const organsOn = ({ competentOrgans, organsToCome }: KnownOrgans, day: Day): CompetentOrgans =>
  organsToCome
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<CompetentOrgans>((named, { organs }) => ({ ...named, ...organs }), competentOrgans);

/** What of the organs of a zone is to come after a day. */
export const organsAfter = ({ organsToCome }: KnownOrgans, day: Day): readonly OrgansFrom[] =>
  organsToCome.filter(({ from }) => from > day);

/** The organ that decides an item for this project where the zone has no power; null: the zone's data name none. */
export function competentOrganFor(organs: CompetentOrgans, item: ItemCode, facts: Facts): string | null {
  const named = organs[item];
  if (named === undefined || typeof named === 'string') return named ?? null;
  return named.find(({ when }) => !when || judge(when, facts) === true)?.organ ?? null;
}

/** Where one applies to the organs of a zone, as far as its data say, by their names; the latest list of two wins. */
export const organAddresses = ({ competentOrgans, organsToCome }: KnownOrgans): ReadonlyMap<string, string> =>
  new Map(
    [competentOrgans, ...organsToCome.map(({ organs }) => organs)]
      .flatMap((organs) => Object.values(organs))
      .flatMap((named) => (typeof named === 'string' ? [] : named))
      .flatMap(({ organ, address }) => (address === undefined ? [] : [[organ, address] as const])),
  );
