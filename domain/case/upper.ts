import { refuse, type Refusal } from '../refusal.ts';
import { actsForOrgan, type Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { CommandKind } from './command.ts';
import { LATER_ACTS } from './state/permit.ts';
import type { Acceptance } from './state/review.ts';
import type { Upper } from './state/upper.ts';

/** The acceptance by which the case counts: that of the upper organ where it accepted, else the zone's. */
export const acceptanceOf = (c: Case): Acceptance | null =>
  ('acceptance' in c ? c.acceptance : null) ?? c.upper?.acceptance ?? null;

/** Was it accepted by silence, be it in the zone (许可法 32(4))? */
export const wasDeemed = (c: Case): boolean =>
  ('acceptance' in c && c.acceptance?.deemed === true) || c.upper?.acceptance?.deemed === true;

/** Does the upper organ still have to accept what was sent on the direct channel? */
export const isBeforeUpper = (c: Case): boolean => c.stage === 'received' && c.upper?.by === 'forward';

/** What the zone still does once the case is with the upper organ: it serves, and ends what it began. */
const ZONE_AFTERWARDS: readonly CommandKind[] = ['serve', 'endProcedure'];

/** What the deciding organ, and not the zone that filed for it, decides on a revocation (许可法 69). */
const REVOKING: readonly CommandKind[] = ['notifyRevocation', 'revoke', 'dropRevocation'];

/**
 * What whoever granted a permit alone decides of it (许可法 8(2), 50, 69, 70); the zone serves that, checks, and proposes what follows
 * from a check, whoever granted it.
 */
const OF_WHO_GRANTED: readonly CommandKind[] = [...LATER_ACTS, 'signDecision', 'returnDecision', ...REVOKING];

/**
 * Whoever acts for an organ that does not have the case: the zone after it was sent, the upper organ before that, and any other
 * upper organ, of whatever level. The applicant acts either way, and of what follows a decision only what is decided anew is asked.
 */
export function refuseOtherOrgan(c: Case, act: CommandKind, by: Actor): Refusal | null {
  if (c.stage === 'closed' || (c.stage === 'decided' && !OF_WHO_GRANTED.includes(act))) return null;
  const article = REVOKING.includes(act) ? ['许可法 69'] : ['许可法 22', '许可法 24'];
  if (by.capacity === 'upperOrgan') return refuseUpper(c.upper, by, article);
  return c.upper && actsForOrgan(by) && !ZONE_AFTERWARDS.includes(act)
    ? refuse('E-CASE-ABOVE', { article, facts: { organ: c.upper.organ } })
    : null;
}

/** Who acts for an upper organ bears its name as unit. */
function refuseUpper(upper: Upper | undefined, { unit }: Actor, article: readonly string[]): Refusal | null {
  if (!upper) return refuse('E-CASE-IN-ZONE', { article });
  return upper.organ === unit ? null : refuse('E-CASE-OTHER-ORGAN', { article, facts: { organ: upper.organ } });
}
