import { Problem } from '../http/problem.ts';
import type { Looking } from '../../db/read/seen.ts';
import type { Who } from './who.ts';

/** The zone of the hat that somebody wears; 403 for a hat of none. */
export function zoneOfHat(who: Who): string {
  if (!who.hat?.zone) throw new Problem(403, { code: 'E-RIGHT' });
  return who.hat.zone;
}

/** The same, with whoever looks there: for lists, which show no more than their pages. */
export const lookingOf = (who: Who): Looking => ({ zone: zoneOfHat(who), seer: who });
