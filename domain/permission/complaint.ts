import type { Hat } from './hat.ts';
import { refuseRight } from './may.ts';
import type { UnitThing } from './thing.ts';
import { whichOfZone, whichUnits, isOne } from './which.ts';

/**
 * Does who reads the case hear of a complaint about it? The enterprise does, the window that serves all bureaus, the unit that is
 * to answer, and who looks over that unit; another bureau, which only works beside it, does not (最小必要, 个人信息保护法 6).
 */
export function hearsOf(hat: Hat | null, complaint: UnitThing): boolean {
  if (hat === null) return false;
  return isOfWindow(hat, complaint) || isOne(whichUnits(hat), complaint) || hearsWho(hat, complaint);
}

/** Does this hat hear who made it? The enterprise itself, and whoever answers. */
export const hearsWho = (hat: Hat | null, complaint: UnitThing): boolean =>
  hat !== null && (hat.enterprise !== null || refuseRight(hat, 'answerComplaint', complaint) === null);

const isOfWindow = (hat: Hat, { zone }: UnitThing): boolean =>
  hat.capacity === 'window' && isOne(whichOfZone(hat), { zone });
