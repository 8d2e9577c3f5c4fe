import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { Deadline } from '../paper/deadline.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** 督办 is formal and has a paper; 催办 is a plain reminder. */
export type UrgingKind = 'order' | 'reminder';

/** Which side urges: whoever oversees, the applicant, or the law by itself at an overrun. */
export type UrgingOrigin = 'supervisor' | 'enterprise' | 'law';

/** A reminder is answered within so many working days. */
export const REMINDER_DAYS = 2;

/** An urging order leaves at most so many working days for the answer. */
export const ORDER_DAYS_MAX = 10;

/** What bears on whether a case can be urged. */
export interface Urged {
  /** The unit of the most urgent open step; null: nobody of the office has anything to do. */
  readonly unit: string | null;
  /** An urging of this kind that the same side made and that waits for its answer, with its day. */
  readonly open: Day | null;
}

/** Until when a reminder made today is answered. */
export const reminderDue = (today: Day, calendar: WorkingCalendar): Day => addWork(calendar, today, REMINDER_DAYS);

/** Until when an order that the law itself gave today is answered: within one working day [A]. */
export function lawReplyBy(today: Day, calendar: WorkingCalendar): Deadline {
  const due = addWork(calendar, today, 1);
  return {
    from: today,
    event: '收到本督办单',
    period: { length: 1, unit: 'workingDays' },
    nominal: due,
    due,
    article: null,
    rule: '本区规定的督办回复期限',
  };
}

/** Nobody is urged who has nothing to do, nor twice before the answer is due. */
export function refuseUrging({ unit, open }: Urged): Refusal | null {
  if (unit === null) return refuse('E-URGING-IDLE');
  return open === null ? null : refuse('E-URGING-OPEN', { facts: { replyBy: open } });
}

/** The day of the answer lies between the next working day and the tenth. */
export function refuseReplyDay(replyBy: Day, today: Day, calendar: WorkingCalendar): Refusal | null {
  const [from, until] = [addWork(calendar, today, 1), addWork(calendar, today, ORDER_DAYS_MAX)];
  return replyBy >= from && replyBy <= until
    ? null
    : refuse('E-URGING-DAY', { field: 'replyBy', facts: { from, until } });
}

/** An answer is given once. */
export const refuseReply = (answered: boolean): Refusal | null => (answered ? refuse('E-URGING-ANSWERED') : null);
