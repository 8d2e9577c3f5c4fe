import type { z } from 'zod';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Clock, ClockAnswer } from '../../domain/clock/clock.ts';
import { yearOf } from '../../domain/clock/day.ts';
import type { calendarVersion, clockEnd } from '../contract/clock-answer.ts';
import { tellClock } from './tell-clock.ts';

/** What of an answer is told of every clock, by whoever it is asked. */
export function clockEndOf(clock: Clock, calendar: WorkingCalendar, answer: ClockAnswer): z.input<typeof clockEnd> {
  const { due, nominal, provisional, excluded, consumed, onTime, refused, lights } = answer;
  return {
    due,
    nominal,
    provisional,
    excluded,
    consumed,
    onTime,
    refused,
    lights,
    calendar: versionsOf(clock, calendar, answer),
    sentence: { ...tellClock(clock, answer) },
  };
}

/** The arrangements, as it was counted by, of the years from the start of a clock to its last day or its end. */
function versionsOf(
  { start, end }: Clock,
  calendar: WorkingCalendar,
  { due }: ClockAnswer,
): z.input<typeof calendarVersion>[] {
  const own = end === undefined ? calendar : calendar.asOf(end);
  const [first, last] = [yearOf(start), yearOf(end !== undefined && end > due ? end : due)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { year, version, status, source, notice } = own.arrangementOf(first + i);
    return { year, version, status, source, notice };
  });
}
