import type { DayKind } from '../../../domain/clock/calendar-year.ts';
import type { DayRow } from '../../../domain/clock/clock.ts';
import { daysIn, type Day } from '../../../domain/clock/day.ts';
import type { LedgerClock, LedgerStory } from './ledger-story.ts';

/** How a clock treats a day. `none`: it does not run; `kept`: a served last day stays; `over`: past due and still open. */
export type Mark = 'none' | 'start' | 'counted' | 'paused' | 'off' | 'rolled' | 'kept' | 'over';

/** One cell of a lane. `n` is the number of the day where the clock numbers it. */
export interface LaneCell {
  readonly mark: Mark;
  readonly n: number | null;
  readonly of: number | null;
  readonly due: boolean;
  readonly row: DayRow | null;
}

/** One calendar day over all lanes. */
export interface DayColumn {
  readonly date: Day;
  readonly kind: DayKind;
  /** 国庆节, where the calendar names it. */
  readonly holiday: string | null;
  readonly off: boolean;
  readonly when: 'past' | 'today' | 'future';
  readonly cells: readonly LaneCell[];
}

/** One column per calendar day, from receipt to the last due day (or today, if that is later). */
export function dayColumns(story: LedgerStory): DayColumn[] {
  const kinds = new Map(story.calendar.map((day) => [day.date, day]));
  const lanes = story.clocks.map((clock) => ({ clock, rows: rowsByDate(clock) }));
  return [...daysIn(story.receivedOn, lastDay(story))].map((date) => {
    const day = kinds.get(date);
    const kind = day?.kind ?? 'workday';
    const cells = lanes.map(({ clock, rows }) => cellOf(clock, rows.get(date) ?? null, { date, kind, story }));
    return { date, kind, holiday: day?.name ?? null, off: isOff(kind), when: whenOf(date, story.today), cells };
  });
}

/** A weekend, a holiday or a local closure: nobody works. */
export function isOff(kind: DayKind): boolean {
  return kind !== 'workday' && kind !== 'makeup';
}

function rowsByDate(clock: LedgerClock): Map<Day, DayRow> {
  return new Map(clock.answer.days.map((row) => [row.date, row]));
}

function lastDay(story: LedgerStory): Day {
  const dues = story.clocks.map((clock) => clock.answer.due);
  return [...dues, story.today].reduce((last, day) => (day > last ? day : last), story.receivedOn);
}

function whenOf(date: Day, today: Day): DayColumn['when'] {
  if (date === today) return 'today';
  return date < today ? 'past' : 'future';
}

function cellOf(
  clock: LedgerClock,
  row: DayRow | null,
  at: { date: Day; kind: DayKind; story: LedgerStory },
): LaneCell {
  const due = at.date === clock.answer.due;
  if (row === null || isAfterEnd(clock, at.date)) {
    return { mark: overdueMark(clock, at), n: null, of: null, due, row: null };
  }
  return { mark: markOf(row), n: row.n, of: row.of, due, row };
}

function isAfterEnd(clock: LedgerClock, date: Day): boolean {
  return clock.endedOn !== null && date > clock.endedOn;
}

function overdueMark(
  clock: LedgerClock,
  { date, kind, story }: { date: Day; kind: DayKind; story: LedgerStory },
): Mark {
  const past = date > clock.answer.due && date <= story.today && !isAfterEnd(clock, date);
  if (!past) return 'none';
  return isOff(kind) ? 'off' : 'over';
}

function markOf(row: DayRow): Mark {
  const { why } = row;
  if (why === 'start' || why === 'paused' || why === 'rolled' || why === 'kept') return why;
  return row.counted ? 'counted' : 'off';
}
