import type { Case, ClockName } from '../../domain/case/case.ts';
import { clockOf, type Ticking } from '../../domain/case/clocks-of.ts';
import { isStopped } from '../../domain/case/is-stopped.ts';
import { litOf, type LitClock } from '../../domain/case/light.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { isClockRefusal, type Light } from '../../domain/clock/clock.ts';
import { leftOn } from '../../domain/clock/clock-on-day.ts';
import type { Day } from '../../domain/clock/day.ts';
import { projectClock } from '../../domain/clock/project-clock.ts';
import { calendarAt, type Calendars } from '../calendar-editions.ts';

/**
 * Columns of a card. Of the state only what decides how the clocks stand travels, from columns that the server derives from
 * it: a list asks for many. `r` is case_row, `f` case_file.
 */
export const CARD_COLUMNS = `
  r.case_id, f.number, r.item_code, r.item_name, f.way, r.stage, r.status, r.outcome, r.clocks, r.procedures, r.caps,
  r.nearest_clock, r.promised_due, r.statutory_due, r.received_on, r.decided_on, r.deferred, r.park`;

export interface CardRow {
  case_id: string;
  number: string;
  item_code: ItemCode;
  item_name: string;
  way: 'ordinary' | 'commitment';
  stage: Case['stage'];
  status: number | null;
  outcome: 'grant' | 'refuse' | null;
  clocks: Case['clocks'];
  /** Null in the state of a case that was written before there were any. */
  procedures: Case['procedures'] | null;
  caps: Case['item']['caps'] | null;
  nearest_clock: ClockName | null;
  promised_due: Day | null;
  statutory_due: Day | null;
  received_on: Day | null;
  decided_on: Day | null;
  deferred: number;
  /** At whose desk it was filed. */
  park: string | null;
}

/** A case in a list: what it is, where it stands, until when, and its light on the zone's day. */
export interface CaseCard {
  readonly id: string;
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly way: 'ordinary' | 'commitment';
  readonly stage: Case['stage'];
  readonly status: number | null;
  readonly outcome: 'grant' | 'refuse' | null;
  readonly light: Light;
  /** The clock that the light is of. */
  readonly lit: LitClock | null;
  readonly nearest: {
    readonly clock: ClockName;
    readonly due: Day;
    readonly remaining: number;
    readonly provisional: boolean;
    /** A special procedure stops it: its first day, which still counts, included. */
    readonly stopped: boolean;
  } | null;
  readonly promisedDue: Day | null;
  readonly statutoryDue: Day | null;
  readonly receivedOn: Day | null;
  readonly decidedOn: Day | null;
  readonly deferred: number;
}

/** Makes the card of a row; light and remaining days are asked of the ledger, on that day, by the calendar of its desk. */
export function cardOf(row: CardRow, day: Day, calendars: Calendars): CaseCard {
  const calendar = calendarAt(calendars, row.park);
  const ticking = tickingOf(row);
  return {
    id: row.case_id,
    number: row.number,
    item: { code: row.item_code, name: row.item_name },
    way: row.way,
    stage: row.stage,
    status: row.status,
    outcome: row.outcome,
    ...litOf({ stage: row.stage, ...ticking }, day, calendar),
    nearest: nearestOf(row.nearest_clock, ticking, day, calendar),
    promisedDue: row.promised_due,
    statutoryDue: row.statutory_due,
    receivedOn: row.received_on,
    decidedOn: row.decided_on,
    deferred: row.deferred,
  };
}

const tickingOf = ({ clocks, procedures, caps }: CardRow): Ticking => ({
  clocks,
  procedures: procedures ?? [],
  item: caps ? { caps } : {},
});

function nearestOf(name: ClockName | null, ticking: Ticking, day: Day, calendar: WorkingCalendar): CaseCard['nearest'] {
  const clock = name ? clockOf(ticking, name, calendar, day) : undefined;
  const projection = clock && projectClock(clock, calendar);
  if (!name || !projection || isClockRefusal(projection)) return null;
  return {
    clock: name,
    due: projection.due,
    remaining: leftOn(projection, day),
    provisional: projection.provisional,
    stopped: isStopped(ticking, projection, day),
  };
}
