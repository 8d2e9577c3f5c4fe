import { ZONE_CAPACITIES, type Capacity } from '../case/actor.ts';
import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Nobody stands in for an administrator, a third party or a steward: what they may is given to them in person. */
export const NOBODY_STANDS_IN = ['admin', 'thirdParty', 'steward'] as const satisfies readonly Capacity[];

/** In what capacities a colleague may stand in for whoever is away: in whatever somebody works for the zone. */
export const STANDABLE_CAPACITIES: readonly Capacity[] = ZONE_CAPACITIES.filter(
  (one) => !NOBODY_STANDS_IN.some((other) => other === one),
);

/**
 * How a substitution stands today: before its first day, in force, past its last day or ended; `idle`: by its days it would be in
 * force, and one of the two works for the zone no more.
 */
export const SUBSTITUTION_STANDINGS = ['toCome', 'inForce', 'idle', 'over'] as const;

export type SubstitutionStanding = (typeof SUBSTITUTION_STANDINGS)[number];

/** 代理: who acts for whom, from the first to the last day, both included. */
export interface Substitution {
  readonly absent: string;
  readonly substitute: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * May this substitution be made today? Nobody stands in for themselves; it ends today at the earliest, and on no day has somebody
 * two substitutes. `others`: the substitutions of the same person that were not ended. `null`: it may.
 */
export function refuseSubstitution(made: Substitution, others: readonly Substitution[], today: Day): Refusal | null {
  if (made.substitute === made.absent) return refuse('E-SUBSTITUTE-SELF', { field: 'substitute' });
  if (made.lastDay < made.firstDay || made.lastDay < today)
    return refuse('E-SUBSTITUTE-DAYS', { field: 'lastDay', facts: { today } });
  const other = others.find((one) => one.firstDay <= made.lastDay && made.firstDay <= one.lastDay);
  return other
    ? refuse('E-SUBSTITUTE-TWICE', { field: 'firstDay', facts: { from: other.firstDay, until: other.lastDay } })
    : null;
}
