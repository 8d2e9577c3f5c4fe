import type { SiteLayers } from './facts.ts';

/** What a zone leaves to its plans. */
export interface PlanRules {
  /** The zone's own target from filing to construction permit, in working days of the authority (3550). */
  readonly filingToPermitDays: number;
  /** What the layers of its map tell of every site in it. */
  readonly layers: SiteLayers;
}

export const DEFAULT_PLAN_RULES: PlanRules = { filingToPermitDays: 50, layers: {} };
