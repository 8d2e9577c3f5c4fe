import type { DutyKind } from '../../domain/case/duty.ts';
import type { Procedure } from '../../domain/case/state/review.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import {
  forecastColumn,
  forecastDays,
  triageDays,
  triageGroup,
  type TriageDays,
  type TriageGroup,
} from '../../domain/supervision/triage.ts';
import { isTooLong, watchPause } from '../../domain/supervision/watch-pause.ts';
import type { Pool } from '../pool.ts';
import { snapshot } from '../snapshot.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneWithMoment, type ZoneWorld } from '../zone-world.ts';
import { readTriageRows, type TriageRow } from './triage-rows.ts';
import { pageInOrder, type PageAsked } from './page.ts';
import { seenCases, type Looking, type Values } from './seen.ts';
import { readHandlingRates } from './handling-rates.ts';

/** What must be handled today in a zone: numbers, the rows behind one of them, and what comes, all of one moment. */
export interface Triage {
  readonly asOf: Instant;
  readonly days: TriageDays;
  readonly counts: Readonly<Record<TriageGroup, number>>;
  /** How much of the group lies with each unit, the most first. */
  readonly units: readonly { readonly unit: string; readonly count: number }[];
  readonly rows: readonly TriageRow[];
  readonly next: string | null;
  readonly forecast: Forecast;
  readonly world: ZoneWorld;
}

/** Steps due per unit and working day; `capacity`: what the unit finished a day of late, rounded up. */
export interface Forecast {
  readonly days: readonly Day[];
  readonly units: readonly { readonly unit: string; readonly capacity: number; readonly due: readonly number[] }[];
}

interface StepRow {
  task: string;
  case_id: string;
  kind: DutyKind;
  unit: string;
  due: string;
  opened_at: Date;
  claimed: boolean;
  procedures: readonly Procedure[] | null;
  park: string | null;
}

// Every open step, the most urgent of each case first.
const stepsIn = (seen: string): string => `
  SELECT t.id AS task, t.case_id, t.kind, t.unit, t.due, t.opened_at, c.task_id IS NOT NULL AS claimed,
    r.procedures, r.park
  FROM task t JOIN case_row r ON r.case_id = t.case_id LEFT JOIN claim c ON c.task_id = t.id
  WHERE t.zone_id = $1 AND t.done_at IS NULL AND ${seen} ORDER BY t.case_id, t.due, t.id`;

/** A step with its day, and the group in which its case stands. */
interface Placed extends StepRow {
  readonly day: Day | null;
  readonly group: TriageGroup | null;
}

/** Whose rows: those of a group, or of it those of one unit. */
export interface TriageAsked {
  readonly group: TriageGroup;
  readonly unit?: string | undefined;
}

/** Reads it for whoever looks. Without a page all rows are told; all questions are asked of one state of the tables. */
export const readTriage = (
  pool: Pool,
  { zone, seer }: Looking,
  { group, unit }: TriageAsked,
  page: PageAsked = { limit: Infinity },
): Promise<Triage> =>
  snapshot(pool, async (db) => {
    const found = await zoneWithMoment(db, zone);
    if (!found) throw new Error(`no zone ${zone}`);
    const { world, now: asOf } = found;
    const days = triageDays(dayOf(asOf), world.calendar);
    const values: Values = [zone];
    const { rows } = await db.query<StepRow>(stepsIn(seenCases(seer, 'r', values)), values);
    const steps = rows.map((row) => placeOf(row, days, world));
    const placed = onePerCase(steps);
    const ofGroup = placed.filter((one) => one.group === group);
    const wanted = ofGroup.filter((one) => unit === undefined || one.unit === unit);
    const { rows: chosen, next } = pageInOrder(wanted, page, ({ due, task }) => `${due} ${task}`);
    return {
      asOf,
      days,
      world,
      counts: countGroups(placed),
      units: countUnits(ofGroup),
      next,
      rows: await readTriageRows(db, { tasks: chosen.map(({ task }) => task), today: days.today, world }),
      forecast: forecastOf(
        firstOfEach(steps),
        days.today,
        world,
        await readHandlingRates(db, { zone, today: days.today, world }),
      ),
    };
  });

/** Each case once, by its most urgent step that must be handled today: what is left lying may stand beside a day that is far. */
const onePerCase = (steps: readonly Placed[]): readonly Placed[] =>
  firstOfEach(steps.toSorted((one, other) => Number(one.group === null) - Number(other.group === null)));

/** The first step of each case. */
function firstOfEach(steps: readonly Placed[]): readonly Placed[] {
  const cases = new Map<string, Placed>();
  for (const step of steps) if (!cases.has(step.case_id)) cases.set(step.case_id, step);
  return [...cases.values()];
}

function placeOf(row: StepRow, days: TriageDays, world: ZoneWorld): Placed {
  const day = row.due === 'infinity' ? null : (row.due as Day);
  const calendar = calendarAt(world, row.park);
  const pausedTooLong = (row.procedures ?? []).some((one) =>
    isTooLong(one, watchPause(one, null, days.today, calendar)),
  );
  const openedOn = dayOf(instantFromMs(row.opened_at.getTime()));
  const step = { kind: row.kind, due: day, openedOn, claimed: row.claimed, pausedTooLong };
  return { ...row, day, group: triageGroup(step, days, calendar) };
}

function countGroups(placed: readonly Placed[]): Triage['counts'] {
  const counts: Record<TriageGroup, number> = {
    over: 0,
    today: 0,
    tomorrow: 0,
    soon: 0,
    deemed: 0,
    paused: 0,
    unclaimed: 0,
  };
  for (const { group } of placed) if (group !== null) counts[group] += 1;
  return counts;
}

function countUnits(placed: readonly Placed[]): Triage['units'] {
  const units = [...new Set(placed.map(({ unit }) => unit))];
  return units
    .map((unit) => ({ unit, count: placed.filter((one) => one.unit === unit).length }))
    .toSorted((one, other) => other.count - one.count);
}

function forecastOf(
  placed: readonly Placed[],
  today: Day,
  { calendar, bureaus }: ZoneWorld,
  rates: ReadonlyMap<string, number>,
): Forecast {
  const days = forecastDays(today, calendar);
  const byUnit = new Map<string, number[]>();
  for (const { kind, day, unit } of placed) {
    const column = forecastColumn({ kind, due: day }, today, days);
    if (column < 0) continue;
    const due = byUnit.get(unit) ?? days.map(() => 0);
    due[column] = (due[column] ?? 0) + 1;
    byUnit.set(unit, due);
  }
  const order = [...bureaus.keys()];
  const units = [...byUnit].toSorted(([one], [other]) => rank(order, one) - rank(order, other));
  return { days, units: units.map(([unit, due]) => ({ unit, due, capacity: Math.ceil(rates.get(unit) ?? 0) || 1 })) };
}

/** Bureaus in the order of the zone; window and upper organ after them. */
const rank = (order: readonly string[], unit: string): number => (order.includes(unit) ? order.indexOf(unit) : 1000);
