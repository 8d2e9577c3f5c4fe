import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { refuseTied } from '../permission/independence.ts';
import type { Tie } from '../permission/tie.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Working days within which the unit answers a complaint (投诉); the day on which it was made is not counted. */
const ANSWER_DAYS = 2;

/** The last day for the answer. */
export const answerBy = (madeOn: Day, calendar: WorkingCalendar): Day => addWork(calendar, madeOn, ANSWER_DAYS);

/** May the applicant complain of a case? Whatever became of it, but not again before the answer. */
export const refuseComplaint = (waits: boolean): Refusal | null => (waits ? refuse('E-COMPLAINT-OPEN') : null);

/** An answer to a complaint, and whoever gives it. */
export interface Answering {
  /** Everybody behind the answer. */
  readonly persons: readonly string[];
  /** Whoever did something in the case for an organ before the complaint was made. */
  readonly worked: readonly string[];
  /** What ties these persons to the applicant. */
  readonly ties: readonly Tie[];
  readonly answered: boolean;
}

/** A complaint is answered once, and nobody answers one about what they did themselves or with a tie to who made it (回避). */
export const refuseAnswer = ({ persons, worked, ties, answered }: Answering): Refusal | null =>
  refuseTied(persons, ties) ??
  (persons.some((person) => worked.includes(person))
    ? refuse('E-RECUSAL-COMPLAINT', { article: '公务员法 76(3)' })
    : null) ??
  (answered ? refuse('E-COMPLAINT-ANSWERED') : null);
