import type { LateEnd } from '../../domain/case/late-ends.ts';
import { answerClock } from '../../domain/clock/answer-clock.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { isClockRefusal, type Clock, type DayRow } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { ClockPaper } from '../../db/read/clock-papers.ts';
import { clockEndOf } from './clock-end.ts';
import { tellPausedDay, tellReason, type Sentence } from './day-sentences.ts';
import { ledgerOf, tellPaper, type ClockStory, type ExplainedClock } from './explain-ledger.ts';
import { papersOfPauses } from './explain-papers.ts';
import { addedBy } from './tell-clock.ts';

/** What a clock of a case is explained from. */
export interface Asking {
  readonly name: ExplainedClock['clock'];
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  /** The day of the zone on which one looks. */
  readonly today: Day;
  readonly papers: readonly ClockPaper[];
  /** Of the whole history of the case. */
  readonly late: readonly LateEnd[];
}

/** Why a clock ends on its day: ledger, last day and a reason for every day, from one pass; null if it cannot be computed. */
export function explainClock({ name, clock, calendar, today, papers, late }: Asking): ExplainedClock | null {
  const answer = answerClock(clock, calendar, [{ at: today, day: today }]);
  if (isClockRefusal(answer)) return null;
  const notices = papersOfPauses(clock.pauses ?? [], papers).map(tellPaper);
  const story = { name, clock, answer, papers, notices, late };
  const { remaining = 0, consumed = 0, excluded = 0, light = 'off' } = answer.moments[0] ?? {};
  return {
    clock: name,
    limit: clock.limit ?? 'statutory',
    start: clock.start,
    unit: clock.unit,
    length: clock.length,
    of: clock.length + addedBy(clock, answer),
    end: clock.end ?? null,
    today,
    onToday: { remaining, consumed, excluded, light },
    ...clockEndOf(clock, calendar, answer),
    ledger: ledgerOf(story),
    days: daysOf(story),
  };
}

/** A row for every day with its sentence, which names the notice where a procedure is the reason. */
function daysOf(story: ClockStory): ExplainedClock['days'] {
  const paused = (story.clock.pauses ?? []).map((pause, index) =>
    tellPausedDay(pause, story.notices[index]?.number ?? null),
  );
  return story.answer.days.map((row) => ({ ...row, sentence: sentenceOf(row, paused) }));
}

const sentenceOf = ({ why, pause }: DayRow, paused: readonly Sentence[]): Sentence =>
  (pause === null ? undefined : paused[pause]) ?? tellReason(why);
