import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import { STATUTORY_PAUSE_KINDS, type Clock, type Pause } from '../clock/clock.ts';
import { DAY_MAX, type Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Case, ClockName, Clocks } from './case.ts';
import type { Procedure } from './state/review.ts';

/** What of a case decides how its clocks stand. */
export type Ticking = Pick<Case, 'clocks' | 'procedures'> & Capped;

/** How many days a procedure can exclude. */
export interface Capped {
  readonly item: Pick<Case['item'], 'caps' | 'pauseArticles'>;
}

/** The limits that procedures can stop. */
const STOPPABLE: readonly ClockName[] = ['statutory', 'promised'];

/**
 * The clocks of a case as they stand on a day: the ledger of each, with the special procedures laid on the two limits that
 * they can stop (许可法 45). While a procedure runs its end is taken as the planned one, and after that day as `today`.
 */
export function clocksOf(c: Ticking, calendar: WorkingCalendar, today: Day): Clocks {
  if (c.procedures.length === 0 && !c.clocks.cure) return c.clocks;
  const procedures = c.procedures.map((procedure) => ({
    ...pauseOf(procedure, capOf(c, procedure), calendar, today),
    ...lawOfPause(c, procedure),
  }));
  const cure = c.clocks.cure ? [cureOf(c.clocks.cure, calendar)] : [];
  const stopped = STOPPABLE.flatMap((name) => {
    const clock = c.clocks[name];
    return clock ? [[name, withPauses(clock, [...procedures, ...cure], calendar)] as const] : [];
  });
  const clocks: Clocks = { ...c.clocks, ...Object.fromEntries(stopped) };
  return c.clocks.cure && clocks.promised
    ? { ...clocks, promised: notBeforeCure(clocks.promised, c.clocks.cure, calendar) }
    : clocks;
}

/** One clock of a case as it stands on a day; undefined if it never ran. */
export const clockOf = (c: Ticking, name: ClockName, calendar: WorkingCalendar, today: Day): Clock | undefined =>
  clocksOf(c, calendar, today)[name];

/**
 * The clocks as they will stand if nobody ends the procedures that run: what must still lapse does so on their days. A
 * limit that such a procedure stops for good has no last day.
 */
export const clocksAtWorst = (c: Ticking, calendar: WorkingCalendar): Clocks => clocksOf(c, calendar, DAY_MAX);

/** The last day that a procedure was planned to take. */
export const plannedEnd = (procedure: Pick<Procedure, 'noticeOn' | 'days'>, calendar: WorkingCalendar): Day =>
  addWork(calendar, procedure.noticeOn, procedure.days);

/** The last day that the procedure can exclude by its cap (L19); null if its law sets none. */
export function lastExcluded(c: Capped, procedure: Procedure, calendar: WorkingCalendar): Day | null {
  const cap = capOf(c, procedure);
  return cap === undefined ? null : addWork(calendar, stopsFrom(procedure), cap);
}

/** Only what the eight of 许可法 45 do not cover has a law of its own (L20). */
function lawOfPause({ item }: Capped, { kind }: Procedure): Pick<Pause, 'article'> {
  const article = STATUTORY_PAUSE_KINDS.some((one) => one === kind) ? undefined : item.pauseArticles?.[kind];
  return article === undefined ? {} : { article };
}

/** The most working days that a procedure can exclude; undefined: its law sets none. */
export const capOf = (c: Capped, procedure: Pick<Procedure, 'kind'>): number | undefined =>
  c.item.caps?.[procedure.kind];

/** Later of notice and beginning: before either, no time is excluded. */
export const stopsFrom = ({ noticeOn, began }: Pick<Procedure, 'noticeOn' | 'began'>): Day =>
  began !== null && began > noticeOn ? began : noticeOn;

function pauseOf(procedure: Procedure, cap: number | undefined, calendar: WorkingCalendar, today: Day): Pause {
  const to = endOf(procedure, calendar, today);
  return { kind: procedure.kind, notice: procedure.noticeOn, from: stopsFrom(procedure), to, cap };
}

/**
 * The cap counts working days (L19). In a limit of working days it is the clock’s own: it cuts a procedure short only if
 * there would be more days to exclude, so that the Saturday after a cap used up on Friday is still one of the procedure. In
 * a limit of calendar days it ends on the day on which the last working day of the cap falls.
 */
function cutByCap(pause: Pause, calendar: WorkingCalendar): Pause {
  const { cap, ...uncapped } = pause;
  if (cap === undefined) return pause;
  const last = addWork(calendar, uncapped.from ?? uncapped.to, cap);
  return { ...uncapped, to: last < uncapped.to ? last : uncapped.to };
}

function endOf(procedure: Procedure, calendar: WorkingCalendar, today: Day): Day {
  if (procedure.endedOn !== null && !procedure.cut) return procedure.endedOn;
  const planned = plannedEnd(procedure, calendar);
  const reached = procedure.endedOn ?? today;
  return reached > planned ? reached : planned;
}

/** While the cure runs the promised limit stands, from the last day of the lapsed deferral on. */
const cureOf = (cure: Clock, calendar: WorkingCalendar): Pause => ({
  kind: 'cure',
  notice: cure.start,
  to: cure.end ?? dueOf(cure, calendar) ?? cure.start,
  article: '意见 6',
});

/** Never overdue while the cure runs, and once the papers are in not before the second working day after. */
function notBeforeCure(promised: Clock, cure: Clock, calendar: WorkingCalendar): Clock {
  const earliest = cure.end === undefined ? dueOf(cure, calendar) : addWork(calendar, cure.end, 2);
  const kept = promised.notBefore;
  return earliest === null || (kept !== undefined && kept > earliest) ? promised : { ...promised, notBefore: earliest };
}

/** A limit in months cannot be stopped by days. */
function withPauses(clock: Clock, pauses: readonly Pause[], calendar: WorkingCalendar): Clock {
  if (clock.unit === 'months') return clock;
  return { ...clock, pauses: clock.unit === 'workingDays' ? pauses : pauses.map((pause) => cutByCap(pause, calendar)) };
}
