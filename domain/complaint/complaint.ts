import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Working days within which the unit answers a complaint (投诉); the day on which it was made is not counted. */
const ANSWER_DAYS = 2;

/** The last day for the answer. */
export const answerBy = (madeOn: Day, calendar: WorkingCalendar): Day => addWork(calendar, madeOn, ANSWER_DAYS);

/** May the applicant complain of a case? Whatever became of it, but not again before the answer. */
export const refuseComplaint = (waits: boolean): Refusal | null => (waits ? refuse('E-COMPLAINT-OPEN') : null);

/** A complaint is answered once, by the unit that was asked. */
export const refuseAnswer = (answered: boolean): Refusal | null => (answered ? refuse('E-COMPLAINT-ANSWERED') : null);
