import type { DayColumn, LaneCell, Mark } from './day-columns.ts';
import { dayColumns } from './day-columns.ts';
import type { LedgerStory } from './ledger-story.ts';
import { spanAt } from './whose-time.ts';

/** Consecutive days that are treated alike. `days` holds every calendar day of the run, days off included. */
export interface Run {
  readonly days: readonly DayColumn[];
  /** Index in the story's spans, -1 = nobody's yet. */
  readonly span: number;
}

interface OpenRun {
  days: DayColumn[];
  span: number;
  marks: Mark[];
  alone: boolean;
  /** Days on which the zone is closed; only such days join. */
  closed: boolean;
}

/** Folds the days of a story into runs; together they are every day from receipt to the end, each exactly once. */
export function runsOf(story: LedgerStory): Run[] {
  const runs: OpenRun[] = [];
  for (const day of dayColumns(story)) place(runs, day, story);
  return runs.map(({ days, span }) => ({ days, span }));
}

/** One run for each day: 逐日展开. */
export function singleDays(story: LedgerStory): Run[] {
  return dayColumns(story).map((day) => ({ days: [day], span: spanAt(story.spans, day) }));
}

/** The zone does not work on that day, and some running clock therefore does not count it. */
function isClosed(day: DayColumn): boolean {
  return day.kind === 'closure' && day.cells.some((cell) => cell.mark === 'off');
}

/** Is it the time in which the zone was closed? It has a row of its own, since no arrangement that everybody knows tells of it. */
export const closes = ({ days }: Run): boolean => days.some(isClosed);

/** The days of a run that it is named by: working days, days of a closure and days that some clock treats; all, if there are none. */
export function shownDays(run: Run): readonly DayColumn[] {
  const shown = run.days.filter((day) => !day.off || isClosed(day) || day.cells.some(isTreated));
  return shown.length === 0 ? run.days : shown;
}

function isTreated(cell: LaneCell): boolean {
  return cell.mark !== 'off' && cell.mark !== 'none';
}

function place(runs: OpenRun[], day: DayColumn, story: LedgerStory): void {
  const run = runs.at(-1);
  const alone = standsAlone(day, story);
  const span = spanAt(story.spans, day);
  if (run !== undefined && joins(run, day, { alone, span })) {
    run.days.push(day);
    run.marks = run.marks.map((mark, lane) => (mark === 'off' ? (day.cells[lane]?.mark ?? mark) : mark));
    return;
  }
  runs.push({ days: [day], span, alone, closed: isClosed(day), marks: day.cells.map((cell) => cell.mark) });
}

/** Days that a reader looks for by themselves: receipt, the start and the end of a clock, today, a make-up day counted. */
function standsAlone(day: DayColumn, story: LedgerStory): boolean {
  if (day.when === 'today' || day.date === story.receivedOn) return true;
  return day.cells.some((cell) => cell.mark === 'start' || cell.due || cell.row?.why === 'makeup');
}

function joins(run: OpenRun, day: DayColumn, { alone, span }: { alone: boolean; span: number }): boolean {
  if (alone || (isClosed(day) && !run.closed)) return false;
  const likeMarks = day.cells.every((cell, lane) => isLike(run.marks[lane], cell.mark));
  if (day.off && !day.cells.some(isTreated)) return true;
  return !run.alone && run.span === span && run.closed === isClosed(day) && likeMarks;
}

function isLike(one: Mark | undefined, other: Mark): boolean {
  return one === other || one === 'off' || other === 'off';
}
