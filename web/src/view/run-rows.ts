import type { Day } from '../../../domain/clock/day.ts';
import type { Language, Texts } from '../texts/texts.ts';
import type { DayColumn, LaneCell } from './day-columns.ts';
import { dateText, shortDay } from './date-text.ts';
import type { LedgerStory, Reference } from './ledger-story.ts';
import { type Reader, runNotes } from './run-notes.ts';
import { closes, runsOf, shownDays, singleDays, type Run } from './runs.ts';

/** One row of the run table: words only, ready to be shown. */
export interface RunRow {
  readonly key: Day;
  readonly date: string;
  readonly today: boolean;
  readonly future: boolean;
  readonly lanes: readonly LaneText[];
  readonly notes: readonly string[];
  readonly papers: readonly Reference[];
  readonly articles: readonly string[];
}

/** `strong`: the last day of the clock; `faint`: not counted. */
export interface LaneText {
  readonly text: string;
  readonly tone: 'plain' | 'strong' | 'faint';
}

/** The run table of a story; `daily` gives a row for every day. */
export function runRows(story: LedgerStory, reader: Reader, daily = false): RunRow[] {
  const runs = daily ? singleDays(story) : runsOf(story);
  return runs.map((run) => rowOf(run, story, reader));
}

/** One day as a sentence, for a reader who hears it. */
export function daySentence(story: LedgerStory, date: Day, reader: Reader): string {
  const run = singleDays(story).find((single) => single.days[0]?.date === date);
  if (run === undefined) return '';
  const row = rowOf(run, story, reader);
  const lanes = row.lanes.map((lane, index) =>
    reader.texts.ledger.inClock(story.clocks[index]?.short ?? '', lane.text),
  );
  return reader.texts.ledger.daySentence([row.date, ...lanes, row.notes.join('')].filter((part) => part !== ''));
}

function rowOf(run: Run, story: LedgerStory, reader: Reader): RunRow {
  const shown = shownDays(run);
  const [first] = shown as readonly [DayColumn, ...DayColumn[]];
  return {
    key: first.date,
    date: rangeText(shown, reader),
    today: first.when === 'today',
    future: first.when === 'future',
    lanes: story.clocks.map((_clock, lane) => laneText(cellsOf(shown, lane), closes(run), reader.texts)),
    notes: runNotes(run, story, reader),
    papers: papersOf(run, story, reader.texts),
    articles: articlesOf(run),
  };
}

function rangeText(days: readonly DayColumn[], reader: Reader): string {
  const { language, texts } = reader;
  const [first, last] = [days[0], days.at(-1)] as [DayColumn, DayColumn];
  if (first === last) return singleDate(first, reader);
  const [from, to] = [shortDay(first.date, language, texts), shortDay(last.date, language, texts)];
  if (language === 'zh' && days.length === 2) return texts.ledger.pair(from, to);
  const range = texts.ledger.range(from, to);
  const working = days.filter((day) => !day.off).length;
  return working === 0 ? range : texts.ledger.workingDays(range, working);
}

function singleDate(day: DayColumn, { language, texts }: Reader): string {
  const date = dateText(day.date, language, texts);
  const marked = day.kind === 'makeup' ? withSuffix(date, texts.date.makeup, language) : date;
  return day.when === 'today' ? `${marked} ${texts.date.today}` : marked;
}

function withSuffix(date: string, suffix: string, language: Language): string {
  return language === 'zh' ? date.replace('）', `，${suffix}）`) : `${date}, ${suffix}`;
}

function cellsOf(days: readonly DayColumn[], lane: number): LaneCell[] {
  return days.map((day) => day.cells[lane]).filter((cell) => cell !== undefined && cell.mark !== 'off') as LaneCell[];
}

function laneText(cells: readonly LaneCell[], closed: boolean, texts: Texts): LaneText {
  const [first] = cells;
  const words = texts.ledger;
  if (first === undefined) return { text: closed ? words.notCounted : words.nothing, tone: 'faint' };
  const onDueDay = (): LaneText =>
    first.due ? { text: words.dueDay, tone: 'strong' } : { text: words.notCounted, tone: 'faint' };
  const nothing = (): LaneText => ({ text: words.nothing, tone: 'plain' });
  const told: Readonly<Record<LaneCell['mark'], () => LaneText>> = {
    start: () => ({ text: words.dayN(0), tone: 'plain' }),
    counted: () => countedText(cells, texts),
    paused: () => ({ text: words.notCounted, tone: 'faint' }),
    rolled: onDueDay,
    kept: onDueDay,
    over: () => ({ text: words.over, tone: 'strong' }),
    none: nothing,
    off: nothing,
  };
  return told[first.mark]();
}

function countedText(cells: readonly LaneCell[], { ledger }: Texts): LaneText {
  const [first, last] = [cells[0], cells.at(-1)] as [LaneCell, LaneCell];
  const tone = last.due ? 'strong' : 'plain';
  if (first.n === null || last.n === null) return { text: last.due ? ledger.dueDay : ledger.counted, tone };
  if (last.due) return { text: ledger.dueN(last.n), tone };
  return { text: first.n === last.n ? ledger.dayN(first.n) : ledger.daysN(first.n, last.n), tone };
}

/** What happened on the days of a run, the notice of what stops it, and the arrangement its days off rest on; each once. */
function papersOf(run: Run, story: LedgerStory, texts: Texts): Reference[] {
  const events = story.events.filter((event) => run.days.some((day) => day.date === event.date));
  const all = [
    ...events.flatMap((event) => event.papers),
    ...pausePapers(run, story),
    ...noticePaper(run, story, texts),
  ];
  return all.filter(
    (paper, at) => all.findIndex(({ name, href }) => name === paper.name && href === paper.href) === at,
  );
}

/** There is no pause without its notice (许可法 45): it stands beside every stopped day. */
function pausePapers(run: Run, story: LedgerStory): Reference[] {
  return story.clocks.flatMap(({ pausePapers: papers = [] }, lane) =>
    run.days.flatMap((day) => {
      const row = day.cells[lane]?.row;
      const paper = row?.why === 'paused' && row.pause !== null ? papers[row.pause] : null;
      return paper ? [paper] : [];
    }),
  );
}

/** Days off inside a run of running clocks rest on the published arrangement of the year. */
function noticePaper(run: Run, story: LedgerStory, texts: Texts): Reference[] {
  const counts = run.days.some((day) => day.cells.some((cell) => cell.mark === 'counted' || cell.mark === 'paused'));
  const arranged = run.days.some((day) => day.kind === 'holiday' || day.kind === 'makeup');
  return counts && arranged ? [{ name: texts.ledger.notice(story.calendarVersion.year) }] : [];
}

/** The articles that decide a run; those of ordinary days off (许可法 82) once a day is shown alone or the zone was closed. */
function articlesOf(run: Run): string[] {
  const rows = run.days.flatMap((day) => day.cells.map((cell) => cell.row));
  const all = run.days.length === 1 || closes(run);
  const deciding = rows.filter((row) => row !== null && (all || !isRest(row.why)));
  return [...new Set(deciding.flatMap((row) => row?.article ?? []))];
}

function isRest(why: string): boolean {
  return why === 'weekend' || why === 'holiday' || why === 'closure';
}
