import { addWork, countWorkingDays, isWorkingDay, roll, type WorkingCalendar } from '../../domain/clock/calendar.ts';
import { isClockRefusal } from '../../domain/clock/clock.ts';
import { addMonths, parseDay, type Day } from '../../domain/clock/day.ts';
import { readCalendarChange, type CalendarRequest, type ClockRequest } from '../../domain/clock/read-clock.ts';
import { Failure, unmet } from '../failure.ts';
import type { CalendarCheck } from '../format/case-file.ts';
import type { Calculator } from './answers.ts';

/** Asks the pure functions. */
export function checkCalendar(check: CalendarCheck, request: CalendarRequest | undefined): void {
  const calendar = readCalendarChange(request ?? {});
  if (isClockRefusal(calendar)) throw new Failure(`the calendar is not admitted: ${calendar.code} ${calendar.field}`);
  requireAnswer(check, answerOf(check, calendar));
}

/** Asks the calculator, if the check can be put as a clock. */
export async function checkCalendarAsClock(
  check: CalendarCheck,
  calendar: CalendarRequest | undefined,
  ask: Calculator,
): Promise<void> {
  const question = asClock(check);
  if (question === null) return;
  const { read, ...clock } = question;
  requireAnswer(check, (await ask({ ...clock, ...(calendar ? { calendar } : {}) }))[read]);
}

function requireAnswer(check: CalendarCheck, got: unknown): void {
  if (got !== check.expect) throw unmet('', check.expect, got);
}

function answerOf(check: CalendarCheck, calendar: WorkingCalendar): unknown {
  if ('addWork' in check) return addWork(calendar, dayOf(check.addWork[0]), check.addWork[1]);
  if ('addMonths' in check) return addMonths(dayOf(check.addMonths[0]), check.addMonths[1]);
  if ('roll' in check) return roll(calendar, dayOf(check.roll));
  if ('count' in check) return countWorkingDays(calendar, dayOf(check.count[0]), dayOf(check.count[1]));
  return isWorkingDay(calendar, dayOf(check.isWorkingDay));
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Failure(`there is no day ${text}`);
  return day;
}

/** A clock, and the field of its answer that answers the check; null if no clock can ask it. */
type Question = ClockRequest & { readonly read: 'due' | 'nominal' | 'consumed' };

function asClock(check: CalendarCheck): Question | null {
  if ('addWork' in check) return spanOf('workingDays', check.addWork, 'due');
  if ('addMonths' in check) return spanOf('months', check.addMonths, 'nominal');
  if ('roll' in check) return spanOf('calendarDays', [check.roll, 0], 'due');
  if (!('count' in check) || check.count[1] < check.count[0]) return null;
  const [start, end] = check.count;
  return { start, end, unit: 'workingDays', length: 0, read: 'consumed' };
}

/** A clock cannot run backwards. */
const spanOf = (
  unit: ClockRequest['unit'],
  [start, length]: readonly [string, number],
  read: Question['read'],
): Question | null => (length < 0 ? null : { start, unit, length, read });

/** A check in words: `addWork 2025-09-26 5`. */
export const nameOfCheck = ({ expect: _expect, ...question }: CalendarCheck): string =>
  Object.entries(question)
    .map(([name, value]) => [name, ...[value].flat()].join(' '))
    .join();
