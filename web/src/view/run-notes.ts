import { yearOf, type Day } from '../../../domain/clock/day.ts';
import type { Language, Texts } from '../texts/texts.ts';
import type { DayColumn, Mark } from './day-columns.ts';
import { dateText, shortDay } from './date-text.ts';
import type { LedgerClock, LedgerStory } from './ledger-story.ts';
import { closes, shownDays, type Run } from './runs.ts';
import { spanName } from './whose-time.ts';

/** How the words are chosen: language, and whether the reader is the enterprise. */
export interface Reader {
  readonly language: Language;
  readonly texts: Texts;
  readonly ownSide: boolean;
}

/** The sentences of a run: what happened, how the days are treated, and which rest days lie between. */
export function runNotes(run: Run, story: LedgerStory, reader: Reader): string[] {
  return [
    ...happened(run, story, reader),
    ...treatment(run, story, reader),
    ...rest(run, story, reader),
    ...endings(run, story, reader),
  ];
}

/**
 * What happened on the one day that a run is named by needs no date; all else does, such as what fell on a rest day after it. What
 * happened several times on a day, such as four departments that are asked, is told once.
 */
function happened(run: Run, story: LedgerStory, { language, texts }: Reader): string[] {
  const [named, ...others] = shownDays(run);
  const isNamed = (day: Day) => others.length === 0 && day === named?.date;
  const dated = (day: Day, sentence: string) => texts.ledger.onDay(shortDay(day, language, texts), sentence);
  const told = story.events
    .filter((event) => event.sentence !== null && run.days.some((day) => day.date === event.date))
    .map(({ date, sentence }) => (isNamed(date) ? (sentence ?? '') : dated(date, sentence ?? '')));
  return [...new Set(told)];
}

function treatment(run: Run, story: LedgerStory, reader: Reader): string[] {
  const { notes } = reader.texts.ledger;
  const marks = new Set(shownDays(run).flatMap((day) => day.cells.map((cell) => cell.mark)));
  if (closes(run)) return [notes.closed];
  if (marks.has('start')) return [notes.start];
  if (marks.has('over')) return [notes.over];
  if (marks.has('paused')) return pausedNotes(run, story, reader);
  if (marks.has('rolled')) return [notes.rolled];
  if (marks.has('kept')) return [notes.kept];
  if (marks.has('counted')) return [countedNote(run, story, reader)];
  return waitingNotes(run, story, reader);
}

function waitingNotes(run: Run, story: LedgerStory, { texts, ownSide }: Reader): string[] {
  const span = story.spans[run.span];
  if (run.days.every((day) => day.off)) return [];
  if (story.clocks.every((clock) => isPast(clock.endedOn, run))) return [texts.ledger.notes.ended];
  if (span === undefined || span.side === 'organ') return [texts.ledger.notes.notStarted];
  return [texts.ledger.notes.waiting(spanName(span, texts, ownSide))];
}

const isPast = (end: LedgerClock['endedOn'], run: Run): boolean => end !== null && end < (run.days[0]?.date ?? end);

function countedNote(run: Run, story: LedgerStory, { texts }: Reader): string {
  const { notes } = texts.ledger;
  const [first] = shownDays(run);
  if (first?.kind === 'makeup') return notes.makeup;
  if (first?.when === 'future') return notes.willCount;
  return notes.counted(story.spans[run.span]?.reason ?? null);
}

function pausedNotes(run: Run, story: LedgerStory, { texts }: Reader): string[] {
  const { notes, between } = texts.ledger;
  const reason = pauseName(run, story) ?? story.spans[run.span]?.reason ?? texts.lights.blue;
  const stopped = clocksWith(run.days, story, 'paused');
  const running = clocksWith(run.days, story, 'counted');
  if (running.length === 0) return [notes.allPaused(reason)];
  const some = notes.somePaused(
    reason,
    stopped.map((clock) => clock.short).join(between),
    running.map((clock) => clock.short).join(between),
  );
  return running.some((clock) => clock.name === 'statutory') ? [some, notes.notListed(reason)] : [some];
}

function pauseName(run: Run, story: LedgerStory): string | null {
  for (const day of run.days) {
    const lane = day.cells.findIndex((cell) => cell.mark === 'paused');
    const index = day.cells[lane]?.row?.pause ?? null;
    if (index !== null) return story.clocks[lane]?.pauseNames[index] ?? null;
  }
  return null;
}

function clocksWith(days: readonly DayColumn[], story: LedgerStory, mark: Mark): readonly LedgerClock[] {
  return story.clocks.filter((_clock, lane) => days.some((day) => day.cells[lane]?.mark === mark));
}

function rest(run: Run, story: LedgerStory, reader: Reader): string[] {
  const { notes } = reader.texts.ledger;
  if (!run.days.some((day) => day.cells.some((cell) => cell.mark === 'counted' || cell.mark === 'paused'))) return [];
  const shown = shownDays(run);
  const last = shown.at(-1)?.date ?? '';
  const after = run.days.filter((day) => day.off && day.date > last);
  return [...holidayNotes(run, story, reader), ...(after.length > 0 ? [notes.restAfter(restText(after, reader))] : [])];
}

/** Holidays among the counted days that a clock skips; which clock, where another counts them. */
function holidayNotes(run: Run, story: LedgerStory, { texts }: Reader): string[] {
  const last = shownDays(run).at(-1)?.date ?? '';
  const holidays = run.days.filter((day) => day.kind === 'holiday' && day.date < last);
  const skipping = clocksWith(holidays, story, 'off').map((clock) => clock.short);
  if (skipping.length === 0) return [];
  const which = clocksWith(holidays, story, 'counted').length === 0 ? null : skipping.join(texts.ledger.between);
  return [texts.ledger.notes.holidays(holidayNames(holidays, texts), which)];
}

function holidayNames(days: readonly DayColumn[], { ledger }: Reader['texts']): string | null {
  const names = [...new Set(days.flatMap((day) => (day.holiday === null ? [] : [day.holiday])))];
  return names.length === 0 ? null : names.join(ledger.between);
}

function restText(days: readonly DayColumn[], { language, texts }: Reader): string {
  const [first, last] = [days[0], days.at(-1)] as [DayColumn, DayColumn];
  if (first === last) return dateText(first.date, language, texts, true);
  const range = [first, last].map((day) => shortDay(day.date, language, texts));
  return days.length === 2
    ? texts.ledger.pair(range[0] ?? '', range[1] ?? '')
    : texts.ledger.range(range[0] ?? '', range[1] ?? '');
}

function endings(run: Run, story: LedgerStory, { texts }: Reader): string[] {
  return story.clocks.flatMap((clock) => {
    if (!run.days.some((day) => day.date === clock.answer.due) || isPast(clock.endedOn, run)) return [];
    const due = texts.ledger.notes.due(clock.short);
    return clock.answer.provisional ? [due, texts.ledger.notes.provisional(yearOf(clock.answer.due))] : [due];
  });
}
