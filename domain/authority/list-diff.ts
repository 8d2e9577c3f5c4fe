import { canonical } from '../canonical.ts';
import { addDays, type Day } from '../clock/day.ts';
import type { CompetentOrgans } from './competent-organ.ts';
import type { Grant } from './grant.ts';
import type { AuthorityList, ListedGrant } from './list-lint.ts';

/** What becomes of the powers of a zone on the day from which a list counts. */
export interface ListDiff {
  /** New powers, none of them before that day. */
  readonly begin: readonly ListedGrant[];
  /** Powers that the list does not have; they end with the day before. */
  readonly end: readonly Grant[];
  /** By item: who is competent where the zone is not. */
  readonly organs: readonly OrganChange[];
}

type Organs = CompetentOrgans[string];
export interface OrganChange {
  readonly item: string;
  readonly before?: Organs;
  readonly after: Organs;
}

/**
 * Compares a list with what is in force. A power that stands in both on every day from `from` on is left alone; an
 * organ that the list does not name any more stays, as it counts only where the zone has no power.
 */
export function diffAuthorityList(
  current: { readonly grants: readonly Grant[]; readonly competentOrgans: CompetentOrgans },
  list: AuthorityList,
  from: Day,
): ListDiff {
  const open = current.grants.filter(({ validTo }) => validTo === null || validTo >= from);
  const [old, fresh] = [open.map((one) => powerOf(one, from)), list.grants.map((one) => powerOf(one, from))];
  const begin = list.grants.filter((_, at) => !old.includes(fresh[at] ?? ''));
  return {
    begin: begin.map((one) => ({ ...one, validFrom: later(one.validFrom, from) })),
    end: open.filter((_, at) => !fresh.includes(old[at] ?? '')),
    organs: organChanges(current.competentOrgans, list.competentOrgans),
  };
}

/** Does a list change anything? */
export const changesNothing = ({ begin, end, organs }: ListDiff): boolean =>
  begin.length + end.length + organs.length === 0;

/** The grants as they are once the difference is made. */
export const grantsAfter = (
  grants: readonly Grant[],
  { end }: ListDiff,
  { begun, from }: { readonly begun: readonly Grant[]; readonly from: Day },
): readonly Grant[] => [
  ...grants.map((one) => (end.includes(one) ? { ...one, validTo: addDays(from, -1) } : one)),
  ...begun,
];

const later = (one: Day, other: Day): Day => (one < other ? other : one);

/** Everything of a power that counts from the day on. */
const powerOf = ({ items, mode, grantor, instrumentNo, scope, validFrom, validTo }: ListedGrant, from: Day): string =>
  canonical([
    items === 'all' ? items : items.toSorted(),
    mode,
    grantor,
    instrumentNo,
    scope,
    later(validFrom, from),
    validTo,
  ]);

const organChanges = (before: CompetentOrgans, after: CompetentOrgans): readonly OrganChange[] =>
  Object.entries(after)
    .filter(([item, organs]) => canonical(before[item] ?? null) !== canonical(organs))
    .map(([item, organs]) => {
      const old = before[item];
      return { item, ...(old === undefined ? {} : { before: old }), after: organs };
    });
