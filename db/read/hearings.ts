import type { Case } from '../../domain/case/case.ts';
import { completeHearing, type KeptHearing } from '../../domain/case/complete-state.ts';
import { askedOn, firstAskedOn } from '../../domain/case/hearing.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneWithMoment } from '../zone-world.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

export interface HearingRow {
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
  readonly project: string;
  readonly applicant: string;
  readonly matter: string;
  readonly notifiedOn: Day | null;
  /** The last day to ask for it (许可法 47). */
  readonly requestBy: Day | null;
  readonly requestedOn: Day | null;
  /** The request of the person itself. */
  readonly askedOn: Day | null;
  readonly on: Day | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly heldOn: Day | null;
  readonly over: boolean;
}

interface Row {
  park: string | null;
  id: string;
  number: string;
  item: string;
  stage: Case['stage'];
  project: string;
  applicant: string;
  hearing: KeptHearing;
  applicant_id: string;
  clock: NonNullable<Case['clocks']['hearingRequest']> | null;
  matter: string | null;
  called: { time: string; place: string } | null;
}

// A zone has some thousands of cases, and few who ask: no index serves this question.
const readOf = (seen: string): string => `
  SELECT f.id, f.number, r.state->'item'->>'name' AS item, r.stage, p.name AS project, e.name AS applicant,
    r.park, r.state->>'applicant' AS applicant_id, r.state->'hearing' AS hearing, r.state->'clocks'->'hearingRequest' AS clock,
    (SELECT data->>'matter' FROM case_event WHERE case_id = f.id AND type = 'hearingRightNotified') AS matter,
    (SELECT data FROM case_event WHERE case_id = f.id AND type = 'hearingCalled' ORDER BY seq DESC LIMIT 1) AS called
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id
  JOIN enterprise e ON e.id = r.enterprise_id
  WHERE r.zone_id = $1 AND ${seen} AND (r.state->'hearing'->'parties' ? $2 OR r.state->'hearing'->'called'->'chair'->>'person' = $2)`;

/**
 * The hearings of whoever looks in a zone, on its day: those of whose right they were told, and those in whose chair they sit, in
 * no order. Null: there is no such zone.
 */
export async function readHearings(
  db: Queryable,
  { zone, seer }: Looking,
): Promise<{ readonly today: Day; readonly hearings: readonly HearingRow[] } | null> {
  const found = await zoneWithMoment(db, zone);
  if (!found) return null;
  const { world, now } = found;
  const person = seer.person.id;
  const values: Values = [zone, person];
  const { rows } = await db.query<Row>(readOf(seenCases(seer, 'r', values)), values);
  const hearings = rows.map((row) =>
    hearingOf(row, row.clock && dueOf(row.clock, calendarAt(world, row.park)), person),
  );
  return {
    today: dayOf(now),
    hearings,
  };
}

/** Its place in the order of the hearings: what is still to be held first, by its day. */
export const hearingKey = ({ over, on, case: { number, id } }: HearingRow): string =>
  `${over ? 1 : 0} ${on ?? '9999'} ${number} ${id}`;

function hearingOf(row: Row, requestBy: Day | null, person: string): HearingRow {
  const { id, number, item, stage, called } = row;
  const hearing = completeHearing(row.hearing, row.applicant_id);
  return {
    case: { id, number, item },
    project: row.project,
    applicant: row.applicant,
    matter: row.matter ?? '',
    notifiedOn: hearing.notifiedOn,
    requestBy,
    requestedOn: firstAskedOn(hearing),
    askedOn: askedOn(hearing, person),
    on: hearing.called?.on ?? null,
    time: called?.time ?? null,
    place: called?.place ?? null,
    chair: hearing.called?.chair.name ?? null,
    heldOn: hearing.heldOn,
    over: stage !== 'accepted',
  };
}
