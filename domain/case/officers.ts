import { refuse, type Refusal } from '../refusal.ts';
import type { Actor, Capacity } from './actor.ts';
import type { Officer } from './state/review.ts';

/** 应当指派两名以上工作人员 (许可法 34(3)): two different persons, of whom whoever records it is one. */
export function refuseFewerThanTwo(officers: readonly Officer[], by: Actor): Refusal | null {
  const persons = new Set(officers.map((officer) => officer.person.trim()).filter((person) => person !== ''));
  if (persons.size < 2) return refuse('E-OFFICERS-TWO', { article: '许可法 34(3)', field: 'officers' });
  return persons.has(by.person) ? null : refuse('E-OFFICERS-SELF', { article: '许可法 34(3)', field: 'officers' });
}

/**
 * In which capacities a check is made: by whoever reviews, signs or inspects for a department. The window takes in for all
 * departments and examines nothing; who chairs a hearing may not have examined (许可法 48); who heads, supervises or administers the
 * zone or keeps its credit records looks after the work of others; an upper organ is another organ.
 */
const CHECKING: readonly Capacity[] = ['reviewer', 'approver', 'inspector'];

/** Does somebody in this capacity make checks? */
export const makesChecks = (capacity: Capacity): boolean => CHECKING.includes(capacity);

/** 行政机关指派的工作人员 (许可法 34(3)): refuses whoever is named at this place of `officers` and makes checks in none of these capacities. */
export const refuseNoChecker = (capacities: readonly Capacity[], at: number): Refusal | null =>
  capacities.some(makesChecks)
    ? null
    : refuse('E-OFFICERS-CAPACITY', { article: '许可法 34(3)', field: `officers.${at}` });
