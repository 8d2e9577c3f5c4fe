import type { Case } from '../case/case.ts';
import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** 催办 asks how far a case is; 投诉 complains of how it is handled. */
export const REMINDER_KINDS = ['urge', 'complain'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Working days within which the office answers; the day on which it was asked is not counted. */
const ANSWER_DAYS = 2;

/** The last day for the answer. */
export const answerBy = (madeOn: Day, calendar: WorkingCalendar): Day => addWork(calendar, madeOn, ANSWER_DAYS);

/** May the applicant remind the office of the case? Only while the office has it, and one question at a time. */
export function refuseReminder(
  kind: ReminderKind,
  { stage, unanswered }: { readonly stage: Case['stage']; readonly unanswered: readonly ReminderKind[] },
): Refusal | null {
  if (kind === 'urge' && stage !== 'received' && stage !== 'accepted')
    return refuse('E-CASE-STAGE', { facts: { stage, act: 'urge' } });
  return unanswered.includes(kind) ? refuse('E-REMINDER-OPEN') : null;
}

/** A reminder is answered once, by the unit that was asked. */
export const refuseReply = (answered: boolean): Refusal | null => (answered ? refuse('E-REMINDER-ANSWERED') : null);
