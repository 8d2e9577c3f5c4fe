import type { AuthorityMode, GrantScope } from '../../domain/authority/grant.ts';
import type { Capacity } from '../../domain/case/actor.ts';
import type { ZoneClass } from '../../domain/zone/zone.ts';

/** The demonstration zone: a practice zone, filled by the same acts that people use. Moments: `YYYY-MM-DDTHH:MM`, Asia/Shanghai. */
export interface DemoZone {
  readonly name: string;
  /** The organ that decides. */
  readonly organ: string;
  /** First word of its papers' numbers. */
  readonly numberWord: string;
  /** GB/T 2260 of the host district. */
  readonly region: string;
  readonly class: ZoneClass;
  readonly contact: string;
  readonly startsAt: string;
}

export interface DemoBureau {
  readonly code: string;
  readonly name: string;
}

/**
 * A hat. `unit`: code of the bureau of a reviewer, approver or inspector; key of the enterprise of an applicant; `null` for
 * whoever acts for the whole zone (window, supervisor, administrator).
 */
export interface DemoHat {
  readonly capacity: Exclude<Capacity, 'system'>;
  readonly unit: string | null;
  /** Of an agent: what the mandate covers. */
  readonly mandate?: string;
}

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly hats: readonly DemoHat[];
}

/** An entry of the list of authorised items (授权事项清单). */
export interface DemoGrant {
  readonly items: readonly string[];
  readonly mode: AuthorityMode;
  readonly grantor: string;
  readonly instrumentNo: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly scope: GrantScope;
}

export interface DemoEnterprise {
  readonly key: string;
  readonly uscc: string;
  readonly name: string;
  readonly legalRepresentative: string;
  readonly address: string;
}

export interface DemoProject {
  readonly key: string;
  readonly enterprise: string;
  readonly code: string;
  readonly name: string;
  /** GB/T 4754 class of the main product. */
  readonly industry: string;
  readonly investmentCny: number;
  readonly landHa: number;
  readonly energyTce: number;
  readonly site: string;
  readonly content: string;
  /** Square metres. */
  readonly floorArea: number;
}
