import type { ZoneWorld } from '../../db/zone-world.ts';
import type { PlanRequest } from '../../domain/plan/plan.ts';

/** Against what a plan is held, in working days of the authority: the zone's own target, and the whole chain's ceiling. */
export const targetsOf = ({ planRules, rules }: ZoneWorld): PlanRequest['targets'] => ({
  toPermit: planRules.filingToPermitDays,
  wholeChain: rules.wholeChainDays,
});
