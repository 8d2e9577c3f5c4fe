import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { dayKind, type WorkingCalendar } from '../../../domain/clock/calendar.ts';
import { isClockRefusal, type Clock, type ClockAnswer } from '../../../domain/clock/clock.ts';
import { daysIn, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { day } from '../../../web/src/gallery/story.ts';
import type { CalendarDay, LedgerClock, LedgerStory } from '../../../web/src/view/ledger-story.ts';
import type { Reader } from '../../../web/src/view/run-notes.ts';

/** An enterprise that reads Chinese. */
export const ENTERPRISE: Reader = { language: 'zh', texts: texts.zh, ownSide: true };

/** A clock as a lane of a ledger. */
export function laneOf(
  clock: Clock,
  endedOn: Day | null = null,
  calendar: WorkingCalendar = PUBLISHED_CALENDAR,
): LedgerClock {
  const name = clock.limit ?? 'statutory';
  const short = name === 'promised' ? '承诺' : '法定';
  const label = `${short} ${clock.length} 日`;
  return { name, short, label, unit: clock.unit, answer: answerOf(clock, calendar), endedOn, pauseNames: ['专家评审'] };
}

/** A case with these clocks and nothing else, received on the day on which the first of them starts. */
export function storyOf(
  clocks: readonly LedgerClock[],
  dates: { received: string; today: string; to: string; calendar?: WorkingCalendar },
): LedgerStory {
  return {
    receivedOn: day(dates.received),
    today: day(dates.today),
    clocks,
    events: [],
    spans: [],
    calendar: calendarDays(dates),
    calendarVersion: { year: '2026', version: '1', notice: null },
  };
}

function calendarDays({ received, to, calendar = PUBLISHED_CALENDAR }: Parameters<typeof storyOf>[1]): CalendarDay[] {
  return [...daysIn(day(received), day(to))].map((date) => ({ date, kind: dayKind(calendar, date) }));
}

function answerOf(clock: Clock, calendar: WorkingCalendar): ClockAnswer {
  const answer = answerClock(clock, calendar);
  if (isClockRefusal(answer)) throw new Error(answer.code);
  return answer;
}
