import { forWhom } from '../../domain/case/actor.ts';
import { openDuties, paperServed, type Duty } from '../../domain/case/duty.ts';
import { dueOfDuty } from '../../domain/case/duty-clocks.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import type { Appending, Step } from './step.ts';
import { newId } from '../id.ts';

// What fell away was done by nobody.
const CLOSE_TASKS = `
  UPDATE task SET done_at = $3, done_by = CASE WHEN round = ANY ($6) AND kind = 'serve' THEN NULL ELSE $4 END,
    done_for = CASE WHEN round = ANY ($6) AND kind = 'serve' THEN NULL ELSE $5 END
  WHERE case_id = $1 AND done_at IS NULL AND NOT (kind || ':' || round = ANY ($2))`;

// A task that is open already stays as it is, but for its day, and the paper where more is decided that it serves; a step that the
// case asks for again is open again.
const OPEN_TASKS = `
  INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, paper, opened_at)
  SELECT id, $1, $2, kind, round, unit, due, paper, $9
  FROM unnest($3::text[], $4::text[], $5::int[], $6::text[], $7::date[], $8::text[])
    AS duty (id, kind, round, unit, due, paper)
  ON CONFLICT (case_id, kind, round) DO UPDATE SET due = excluded.due, paper = excluded.paper, done_at = NULL, done_by = NULL, done_for = NULL,
    opened_at = CASE WHEN task.done_at IS NULL THEN task.opened_at ELSE excluded.opened_at END`;

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
  const before = steps[0]?.before ?? null;
  const { by } = last.event;
  const fallen = before ? servedByNobody(before, steps).map(({ round }) => round) : [];
  await Promise.all([
    before && tx.query(CLOSE_TASKS, [caseId, keys, now, by.person, forWhom(by), fallen]),
    duties.length === 0
      ? null
      : tx.query(OPEN_TASKS, [caseId, world.id, ...columnsOf(duties, last.after, world, dayOf(now)), now]),
  ]);
}

/** The services of notices that were open, and that no service of theirs took: what came in their place ended them. */
const servedByNobody = (before: Case, steps: readonly Step[]): readonly Duty[] =>
  openDuties(before).filter(
    ({ kind, paper }) =>
      kind === 'serve' &&
      paper !== undefined &&
      !steps.some(
        ({ event }) => (event.type === 'served' || event.type === 'serviceAnnounced') && event.paper === paper,
      ),
  );

const columnsOf = (
  duties: readonly Duty[],
  c: Case,
  { calendar }: Appending['world'],
  today: Day,
): readonly (string | number | null)[][] => [
  duties.map(() => newId()),
  duties.map((duty) => duty.kind),
  duties.map((duty) => duty.round),
  duties.map((duty) => duty.unit),
  duties.map((duty) => columnOf(dueOfDuty(duty, c, calendar, today))),
  duties.map((duty) => paperServed(duty, c)),
];

/** A step against which no clock runs stands behind all others in a list. */
const columnOf = (due: Day | null): string => due ?? 'infinity';

const MOVE_DUES = `
  UPDATE task SET due = duty.due
  FROM unnest($2::text[], $3::int[], $4::date[]) AS duty (kind, round, due)
  WHERE task.case_id = $1 AND task.kind = duty.kind AND task.round = duty.round AND done_at IS NULL`;

/** Moves the last day of the steps that are open, where a day went by on which nothing happened. */
export async function refreshDues(
  tx: Queryable,
  caseId: string,
  c: Case,
  { world, now }: Pick<Appending, 'world' | 'now'>,
): Promise<void> {
  const duties = openDuties(c);
  const dues = duties.map((duty) => columnOf(dueOfDuty(duty, c, world.calendar, dayOf(now))));
  await tx.query(MOVE_DUES, [caseId, duties.map(({ kind }) => kind), duties.map(({ round }) => round), dues]);
}
