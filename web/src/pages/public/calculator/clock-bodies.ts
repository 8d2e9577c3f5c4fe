import { addWork, type WorkingCalendar } from '../../../../../domain/clock/calendar.ts';
import { parseDay } from '../../../../../domain/clock/day.ts';
import type { ClockBody } from './asked-clock.ts';
import type { Limited, Question } from './question.ts';
import type { GuideCalendar } from './use-guide.ts';

/** The question about one of the two limits as the API takes it; null: that limit is not asked for. */
export function clockBody(
  question: Question,
  limit: Limited,
  { calendar, change }: GuideCalendar,
  today: string,
): ClockBody | null {
  const { length, unit } = question[limit];
  if (length === '') return null;
  const pauses = pausesOf(question, calendar);
  const { extension } = question;
  const extensions =
    limit === 'statutory' && extension !== null ? [{ ...extension, length: numberOf(extension.length) }] : null;
  return {
    limit,
    start: question.start,
    unit,
    length: numberOf(length),
    moments: [today],
    ...(change === null ? {} : { calendar: change }),
    ...(pauses.length === 0 ? {} : { pauses }),
    ...(extensions === null ? {} : { extensions }),
    ...(question.end === null ? {} : { end: question.end }),
  };
}

/** Publicity first, then the procedures; the order is that of the faults' places. */
function pausesOf({ publicity, procedures }: Question, calendar: WorkingCalendar): NonNullable<ClockBody['pauses']> {
  return [
    ...(publicity === null ? [] : [publicityPause(publicity, calendar)]),
    ...procedures.map(({ kind, notice, to }) => ({
      kind,
      notice: notice === '' ? null : notice,
      to,
    })),
  ];
}

/** So many working days from the day after the announcement. A day that does not exist is left for the API to refuse. */
function publicityPause({ on, days }: NonNullable<Question['publicity']>, calendar: WorkingCalendar) {
  const day = parseDay(on);
  const count = numberOf(days);
  const to = day === null || !Number.isSafeInteger(count) ? on : addWork(calendar, day, count);
  return { kind: 'publicity' as const, notice: on, to };
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
