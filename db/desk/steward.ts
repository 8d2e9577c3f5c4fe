import { FILING_CAPACITIES } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import type { Principal } from './mandate.ts';

/** Somebody with the role of steward (帮办代办) in a zone. */
export interface StewardRow {
  readonly id: string;
  readonly name: string;
  readonly firstDay: Day;
  readonly lastDay: Day | null;
}

/** The stewards of a zone whose role has not ended on a day, by name; each once, with the role that lasts longest. */
export async function stewardsOn(db: Queryable, zone: string, day: Day): Promise<readonly StewardRow[]> {
  const { rows } = await db.query<StewardRow>(
    `SELECT DISTINCT ON (p.name, p.id) p.id, p.name, h.first_day AS "firstDay", h.last_day AS "lastDay"
     FROM hat h JOIN person p ON p.id = h.person_id
     WHERE h.zone_id = $1 AND h.capacity = 'steward' AND h.enterprise_id IS NULL
       AND $2::date BETWEEN h.first_day AND coalesce(h.last_day, 'infinity')
     ORDER BY p.name, p.id, h.last_day DESC NULLS FIRST`,
    [zone, day],
  );
  return rows;
}

// Whoever acted in one of the cases for an organ, or has a step of one in hand.
const OFFICER_IN = `
  SELECT f.number FROM case_row r JOIN case_file f ON f.id = r.case_id
  WHERE r.zone_id = $2 AND r.enterprise_id = $3 AND ($4::text[] IS NULL OR r.project_id = ANY ($4))
    AND (EXISTS (SELECT 1 FROM case_event v WHERE v.case_id = r.case_id AND v.data->'by'->>'capacity' <> ALL ($5)
           AND $1 IN (v.data->'by'->>'person', v.data->'by'->'for'->>'person'))
      OR EXISTS (SELECT 1 FROM task t JOIN claim c ON c.task_id = t.id
           WHERE t.case_id = r.case_id AND t.done_at IS NULL AND c.person_id = $1))
  ORDER BY f.number LIMIT 20`;

/** Numbers of the cases of these projects (null: of all of the enterprise) in which a person works or worked for the zone. */
export async function officerIn(
  db: Queryable,
  person: string,
  { zone, enterprise, projects }: Principal & { readonly projects: readonly string[] | null },
): Promise<readonly string[]> {
  const values = [person, zone, enterprise, projects, [...FILING_CAPACITIES, 'thirdParty', 'system']];
  return (await db.query<{ number: string }>(OFFICER_IN, values)).rows.map(({ number }) => number);
}

/** Lays the hat in which a steward acts for an enterprise; whether it counts is asked of the mandates (`HAT_COUNTS`). */
export async function layStewardHat(
  tx: Queryable,
  { zone, enterprise }: Principal,
  person: string,
  today: Day,
): Promise<void> {
  await tx.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, enterprise_id, first_day) VALUES ($1, $2, 'steward', $3, $4, $5)
     ON CONFLICT (person_id, zone_id, enterprise_id) WHERE capacity = 'steward' AND enterprise_id IS NOT NULL
     DO UPDATE SET last_day = NULL`,
    [newId(), person, zone, enterprise, today],
  );
}

/**
 * Ends that hat where no mandate is left that could cover anything. An act that is being recorded in it holds its row: it is
 * waited for, and after that nothing is done in it any more.
 */
export async function endIdleStewardHat(
  tx: Queryable,
  { zone, enterprise }: Principal,
  person: string,
  today: Day,
): Promise<void> {
  await tx.query(
    `UPDATE hat h SET last_day = $4::date - 1 WHERE h.person_id = $1 AND h.zone_id = $2 AND h.enterprise_id = $3
       AND h.capacity = 'steward' AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.agent_id = $1 AND m.zone_id = $2
         AND m.enterprise_id = $3 AND m.capacity = 'steward' AND m.last_day >= $4
         AND NOT EXISTS (SELECT 1 FROM mandate_end e WHERE e.mandate_id = m.id))`,
    [person, zone, enterprise, today],
  );
}

/** By whom a role ends, when and why, and its last day: the day before, so that nothing is done in it from now on. */
export interface RoleEnd {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  readonly lastDay: Day;
}

/** Ends what enterprises entrusted a steward with in a zone, and the hats of it: the role is over. */
export async function endStewardship(tx: Queryable, zone: string, person: string, end: RoleEnd): Promise<void> {
  await tx.query(
    `INSERT INTO mandate_end (mandate_id, ended_by, reason, ended_at, machine_at)
     SELECT m.id, $3, $4, $5, now() FROM mandate m WHERE m.zone_id = $1 AND m.agent_id = $2 AND m.capacity = 'steward'
       AND m.last_day > $6::date AND NOT EXISTS (SELECT 1 FROM mandate_end e WHERE e.mandate_id = m.id)`,
    [zone, person, end.by, end.reason, end.at, end.lastDay],
  );
  await tx.query(
    `UPDATE hat SET last_day = least(last_day, $3::date) WHERE zone_id = $1 AND person_id = $2 AND capacity = 'steward'
       AND enterprise_id IS NOT NULL`,
    [zone, person, end.lastDay],
  );
}
