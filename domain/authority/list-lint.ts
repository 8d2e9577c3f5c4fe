import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { CompetentOrgans } from './competent-organ.ts';
import type { Grant } from './grant.ts';

/** What a list says of one power; the zone's own record gives it an id. */
export type ListedGrant = Omit<Grant, 'id'>;

/** A whole list of authorised items (授权事项清单, 意见 6): the powers, and who is competent where the zone is not. */
export interface AuthorityList {
  readonly grants: readonly ListedGrant[];
  readonly competentOrgans: CompetentOrgans;
}

/** Every way in which a list can be wrong, each refuses it whole. */
export type ListRule =
  | 'G-ITEM-UNKNOWN' // of an item that neither the zone nor the built-in catalogue has
  | 'G-ITEM-TWICE' // one item twice in one grant
  | 'G-DATES-REVERSED' // it ends before it begins
  | 'G-OVER' // it ends before the list comes into force
  | 'G-OVERLAP' // two modes for one item on one day for one project
  | 'G-GRANTOR-MISSING' // a power that somebody must have given, and nobody did
  | 'G-GRANTOR-NOT-ABOVE'; // the zone's own organ or bureau cannot decide above itself

/** A fault of a list: its rule, its place (`grants.2.validTo`) and the names that a sentence needs. */
export interface ListFault {
  readonly rule: ListRule;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a list is put beside. */
export interface ListSurroundings {
  readonly items: ReadonlySet<string>;
  /** The zone's organ and its bureaus. */
  readonly ownOrgans: ReadonlySet<string>;
  /** The day from which the list counts. */
  readonly from: Day;
}

/** Later than every day. */
const FOREVER = '9999-12-31';

/** Every fault of a list, in the order of its grants. */
export function lintAuthorityList(list: AuthorityList, beside: ListSurroundings): readonly ListFault[] {
  const ofGrants = list.grants.flatMap((grant, at) => [
    ...itemFaults(grant, at, beside),
    ...dateFaults(grant, at, beside),
    ...grantorFaults(grant, at, beside),
    ...overlapFaults(list.grants, at),
  ]);
  const ofOrgans = Object.keys(list.competentOrgans)
    .filter((item) => !beside.items.has(item))
    .map((item) => fault('G-ITEM-UNKNOWN', `competentOrgans.${item}`, { item }));
  return [...ofGrants, ...ofOrgans];
}

const fault = (rule: ListRule, path: string, facts: ListFault['facts'] = {}): ListFault => ({ rule, path, facts });

function itemFaults({ items }: ListedGrant, at: number, beside: ListSurroundings): readonly ListFault[] {
  if (items === 'all') return [];
  return items.flatMap((item, place) => {
    const path = `grants.${at}.items.${place}`;
    if (!beside.items.has(item)) return [fault('G-ITEM-UNKNOWN', path, { item })];
    return items.indexOf(item) < place ? [fault('G-ITEM-TWICE', path, { item })] : [];
  });
}

function dateFaults({ validFrom, validTo }: ListedGrant, at: number, { from }: ListSurroundings): readonly ListFault[] {
  if (validTo === null) return [];
  const path = `grants.${at}.validTo`;
  if (validTo < validFrom) return [fault('G-DATES-REVERSED', path, { first: validFrom, last: validTo })];
  return validTo < from ? [fault('G-OVER', path, { first: from, last: validTo })] : [];
}

/** 委托 names who entrusts (许可法 24), 直报 the organ above that decides; neither can be the zone itself. */
function grantorFaults({ mode, grantor }: ListedGrant, at: number, beside: ListSurroundings): readonly ListFault[] {
  if (mode !== 'DELEGATION' && mode !== 'DIRECT_REPORT') return [];
  const path = `grants.${at}.grantor`;
  if (grantor.trim() === '') return [fault('G-GRANTOR-MISSING', path)];
  return beside.ownOrgans.has(grantor.trim()) ? [fault('G-GRANTOR-NOT-ABOVE', path, { organ: grantor })] : [];
}

/** Told at the later one of two, for each item that both have. */
function overlapFaults(grants: readonly ListedGrant[], at: number): readonly ListFault[] {
  const grant = grants[at];
  if (!grant) return [];
  return grants.slice(0, at).flatMap((other, before) => {
    const item = clash(other, grant);
    return item === null ? [] : [fault('G-OVERLAP', `grants.${at}.mode`, { item, other: before + 1 })];
  });
}

/** The first item that two grants of different modes have on one day for one project. */
function clash(one: ListedGrant, other: ListedGrant): ItemCode | 'all' | null {
  if (one.mode === other.mode || !shareDay(one, other) || !shareIndustry(one, other)) return null;
  const { items } = one;
  if (items === 'all') return other.items === 'all' ? 'all' : (other.items[0] ?? null);
  return items.find((item) => other.items === 'all' || other.items.includes(item)) ?? null;
}

const shareDay = (one: ListedGrant, other: ListedGrant): boolean =>
  one.validFrom <= (other.validTo ?? FOREVER) && other.validFrom <= (one.validTo ?? FOREVER);

/** Upper bounds of energy and investment always share the small projects; industries go by the beginning of their code. */
function shareIndustry({ scope: a }: ListedGrant, { scope: b }: ListedGrant): boolean {
  if (!a.industries || !b.industries) return true;
  return a.industries.some((one) => b.industries?.some((two) => one.startsWith(two) || two.startsWith(one)));
}
