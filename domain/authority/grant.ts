import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';

/**
 * How power came to the zone (许可法 22 to 25). STATIONED: a bureau's chief representative decides in the hall.
 * DIRECT_REPORT (直报): the zone accepts, reviews and forwards; the grantor decides (许可法 35).
 */
export type AuthorityMode = 'LAW' | 'DELEGATION' | 'CENTRALISED' | 'STATIONED' | 'DIRECT_REPORT';

/** One entry of the zone's list of authorised items (授权事项清单, 意见 6). */
export interface Grant {
  readonly id: string;
  readonly items: readonly ItemCode[] | 'all';
  readonly mode: AuthorityMode;
  readonly grantor: string;
  readonly instrumentNo: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly scope: GrantScope;
}

/** Limits of a grant; what is absent is not limited. */
export interface GrantScope {
  readonly energyTceMax?: number;
  readonly investmentCnyMax?: number;
  readonly industries?: readonly string[];
}

/** What of a project decides whether a grant covers it. */
export interface ProjectMeasure {
  readonly industry: string;
  readonly investmentCny: number;
  readonly energyTce: number;
}

/** The grant under which the zone may decide this item for this project on that day, or `null`: no authority (许可法 22). */
export function authorityOn(grants: readonly Grant[], item: ItemCode, project: ProjectMeasure, day: Day): Grant | null {
  return grants.find((grant) => covers(grant, item, day) && within(grant.scope, project)) ?? null;
}

const covers = (grant: Grant, item: ItemCode, day: Day): boolean =>
  (grant.items === 'all' || grant.items.includes(item)) &&
  grant.validFrom <= day &&
  (grant.validTo === null || day <= grant.validTo);

const within = (scope: GrantScope, project: ProjectMeasure): boolean =>
  (scope.energyTceMax === undefined || project.energyTce <= scope.energyTceMax) &&
  (scope.investmentCnyMax === undefined || project.investmentCny <= scope.investmentCnyMax) &&
  (scope.industries === undefined || scope.industries.some((prefix) => project.industry.startsWith(prefix)));

/** Does the zone itself decide under it? */
export const decidesUnder = (grant: Grant | null): boolean => grant !== null && grant.mode !== 'DIRECT_REPORT';

/** The organ that decides what the zone forwards to it; undefined where the zone decides, or has no power at all. */
export const directOrgan = (grant: Grant | null): string | undefined =>
  grant?.mode === 'DIRECT_REPORT' ? grant.grantor : undefined;

/** In whose name a decision is made: under 委托 in that of the entrusting organ (许可法 24). */
export const decidingOrgan = (grant: Grant, zoneOrgan: string): string =>
  grant.mode === 'DELEGATION' ? grant.grantor : zoneOrgan;
