import { decidesUnder, type Grant } from '../authority/grant.ts';
import type { Case, CaseIn } from './case.ts';

/** A case that is neither decided nor ended. */
export type CaseInHand = CaseIn<'received' | 'correcting' | 'accepted'>;

/**
 * Has the zone, under this grant, the power to go on with the case? To decide what it accepted to decide; to forward what
 * goes on the direct channel; before acceptance either of the two (许可法 22).
 */
export const hasPowerOver = (c: Pick<Case, 'direct' | 'stage'>, authority: Grant | null): boolean =>
  c.direct !== undefined || c.stage !== 'accepted' ? authority !== null : decidesUnder(authority);

/**
 * What a change of the zone's list means for a case: its power is gone, or is back. Null: nothing. Of what the zone never
 * had power over nothing is withdrawn: it does not accept it.
 */
export function changeOfPower(
  c: Pick<Case, 'direct' | 'stage' | 'clocks'>,
  before: Grant | null,
  after: Grant | null,
): 'authorityWithdrawn' | 'authorityRestored' | null {
  const has = hasPowerOver(c, after);
  if (c.clocks.transfer) return has ? 'authorityRestored' : null;
  return hasPowerOver(c, before) && !has ? 'authorityWithdrawn' : null;
}
