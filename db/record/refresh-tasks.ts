import { openDuties, type Duty } from '../../domain/case/duty.ts';
import type { Case, ClockName } from '../../domain/case/case.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import type { Appending, Step } from './append.ts';
import { newId } from '../id.ts';

const CLOSE_TASKS = `
  UPDATE task SET done_at = $3, done_by = $4
  WHERE case_id = $1 AND done_at IS NULL AND NOT (kind || ':' || round = ANY ($2))`;

// A task that is open already stays as it is, but for its day.
const OPEN_TASKS = `
  INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
  SELECT id, $1, $2, kind, round, unit, due, $8
  FROM unnest($3::text[], $4::text[], $5::int[], $6::text[], $7::date[]) AS duty (id, kind, round, unit, due)
  ON CONFLICT (case_id, kind, round) DO UPDATE SET due = excluded.due`;

/** Closes the tasks that are done and opens those that the case now asks for. */
export async function refreshTasks(
  tx: Queryable,
  { caseId, world, now }: Appending,
  steps: readonly Step[],
): Promise<void> {
  const last = steps.at(-1);
  if (!last) return;
  const duties = openDuties(last.after);
  const keys = duties.map((duty) => `${duty.kind}:${duty.round}`);
  const isNew = steps[0]?.before === null;
  await Promise.all([
    isNew ? null : tx.query(CLOSE_TASKS, [caseId, keys, now, last.event.by.person]),
    duties.length === 0 ? null : tx.query(OPEN_TASKS, [caseId, world.id, ...columnsOf(duties, last.after, world), now]),
  ]);
}

const columnsOf = (
  duties: readonly Duty[],
  c: Case,
  { calendar }: Appending['world'],
): readonly (string | number)[][] => [
  duties.map(() => newId()),
  duties.map((duty) => duty.kind),
  duties.map((duty) => duty.round),
  duties.map((duty) => duty.unit),
  duties.map((duty) => dueOfDuty(duty, c, calendar)),
];

/** The clocks against which a step is done, the binding one first. */
const CLOCKS: Readonly<Record<Duty['kind'], readonly ClockName[]>> = {
  accept: ['acceptance'],
  review: ['promised', 'statutory'],
  sign: ['promised', 'statutory'],
  serve: ['service'],
  check: ['rectify', 'check'],
};

/** The last day of a step, `infinity` if no clock runs against it. */
export function dueOfDuty(duty: Duty, c: Case, calendar: Appending['world']['calendar']): string {
  for (const name of CLOCKS[duty.kind]) {
    const clock = c.clocks[name];
    if (clock && clock.end === undefined) return dueOf(clock, calendar) ?? 'infinity';
  }
  return 'infinity';
}
