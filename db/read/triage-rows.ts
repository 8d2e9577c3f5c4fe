import { nameOfUnit, type DutyKind } from '../../domain/case/duty.ts';
import type { Opinion, Procedure } from '../../domain/case/state/review.ts';
import { workingDaysFrom } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { guessCause, type Cause } from '../../domain/supervision/cause.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';

/** A case that must be handled: what it is, who has it and how much besides, and why it probably waits. */
export interface TriageRow {
  readonly task: string;
  readonly kind: DutyKind;
  readonly due: Day | null;
  /** Working days to the last day of the step, negative: it has passed; null: it has none. */
  readonly remaining: number | null;
  readonly case: CaseCard;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly applicant: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly holder: { readonly id: string; readonly name: string; readonly load: number } | null;
  readonly cause: Cause;
}

interface Row extends CardRow {
  task_id: string;
  kind: DutyKind;
  unit: string;
  due: string;
  opened_at: Date;
  holder: { readonly id: string; readonly name: string; readonly load: number } | null;
  claimed_at: Date | null;
  was_in_hand: boolean;
  rectifies: boolean;
  accepted_on: Day | null;
  project: TriageRow['project'];
  applicant: string;
  corrected: boolean;
  returned: number;
  opinions: readonly Opinion[] | null;
}

const ROWS = `
  SELECT t.id AS task_id, t.kind, t.unit, t.due, t.opened_at, ${CARD_COLUMNS}, r.accepted_on, r.corrected, r.returned,
    r.state->'opinions' AS opinions, c.claimed_at,
    EXISTS (SELECT FROM claim_change h WHERE h.task_id = t.id) AS was_in_hand,
    coalesce(r.state->'check'->>'state' = 'rectify', false) AS rectifies, e.name AS applicant,
    jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    CASE WHEN w.id IS NULL THEN NULL ELSE jsonb_build_object('id', w.id, 'name', w.name, 'load', (
      SELECT count(*) FROM claim k JOIN task o ON o.id = k.task_id
      WHERE k.person_id = w.id AND o.zone_id = t.zone_id AND o.done_at IS NULL)) END AS holder
  FROM task t JOIN case_row r ON r.case_id = t.case_id JOIN case_file f ON f.id = r.case_id
  JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
  LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person w ON w.id = c.person_id
  WHERE t.id = ANY ($1) ORDER BY array_position($1, t.id)`;

interface RowsOf {
  readonly tasks: readonly string[];
  readonly today: Day;
  readonly world: ZoneWorld;
}

/** The rows of these steps, in their order. */
export async function readTriageRows(db: Queryable, { tasks, today, world }: RowsOf): Promise<readonly TriageRow[]> {
  if (tasks.length === 0) return [];
  const { rows } = await db.query<Row>(ROWS, [tasks]);
  return rows.map((row) => triageRow(row, today, world));
}

function triageRow(row: Row, today: Day, world: ZoneWorld): TriageRow {
  const due = row.due === 'infinity' ? null : (row.due as Day);
  return {
    task: row.task_id,
    kind: row.kind,
    due,
    remaining: due && workingDaysFrom(calendarAt(world, row.park), today, due),
    case: cardOf(row, today, world),
    project: row.project,
    applicant: row.applicant,
    unit: { code: row.unit, name: nameOfUnit(row.unit, world.bureaus) },
    holder: row.holder,
    cause: tellCause(row, today, world),
  };
}

const dayIn = (at: Date): Day => dayOf(instantFromMs(at.getTime()));

function tellCause(row: Row, today: Day, world: ZoneWorld): Cause {
  const { bureaus } = world;
  const calendar = calendarAt(world, row.park);
  const procedures: readonly Procedure[] = row.procedures ?? [];
  const due = row.due === 'infinity' ? today : (row.due as Day);
  return guessCause(
    {
      kind: row.kind,
      openedOn: dayIn(row.opened_at),
      claimedOn: row.claimed_at && dayIn(row.claimed_at),
      wasInHand: row.was_in_hand,
      load: row.holder?.load ?? 0,
      waitsFor: waitingOpinions(row).map(({ bureau, clock }) => ({
        bureau: nameOfUnit(bureau, bureaus),
        askedOn: clock.start,
      })),
      procedures,
      corrected: row.corrected,
      returned: row.returned,
      deferred: row.deferred,
      acceptedOn: row.accepted_on,
      byCommitment: row.way === 'commitment',
      rectifies: row.rectifies,
      remaining: workingDaysFrom(calendar, today, due),
    },
    today,
    calendar,
  );
}

/** The step of the department itself waits for nobody else. */
const waitingOpinions = ({ opinions, kind }: Row): readonly Opinion[] =>
  kind === 'opinion' ? [] : (opinions ?? []).filter(({ answer, lapsed }) => answer === null && !lapsed);
