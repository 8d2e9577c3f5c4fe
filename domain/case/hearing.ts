import type { Day } from '../clock/day.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Hearing } from './state/review.ts';

/** Days between the notice of a hearing and the hearing, at least (许可法 48(1)). */
export const NOTICE_DAYS = 7;

/** For whom somebody asks for a hearing: a third party for itself, everybody of the enterprise for the applicant. */
export const partyOf = ({ applicant }: Pick<Case, 'applicant'>, { capacity, person }: Actor): string =>
  capacity === 'thirdParty' ? person : applicant;

/** The day on which that party asked; null: it did not. */
export const askedOn = ({ requests }: Pick<Hearing, 'requests'>, party: string): Day | null =>
  requests.find((request) => request.party === party)?.on ?? null;

/** The day of the first request, from which the organ has twenty days (许可法 47); null: nobody asked. */
export const firstAskedOn = ({ requests }: Pick<Hearing, 'requests'>): Day | null => requests[0]?.on ?? null;

/** A hearing that is to be held still: somebody asked for it, or it was called (许可法 46, 47). */
export const isToBeHeld = ({ requests, called, heldOn }: Hearing): boolean =>
  heldOn === null && (requests.length > 0 || called !== null);
