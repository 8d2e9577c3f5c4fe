import type { Capacity } from '../../domain/case/actor.ts';
import type { DutyKind } from '../../domain/case/duty.ts';
import type { Queryable } from '../pool.ts';
import { todayIn } from '../zone-day.ts';
import { changeClaim } from './claim-change.ts';
import { endSessionsOf } from './session.ts';
import { endStewardship, type RoleEnd } from './steward.ts';
import { countSubstitutions, endSubstitutions } from './substitution.ts';
import { HAT_COUNTS } from './who.ts';

/** What of a person goes when (s)he leaves a zone. */
export interface Leaving {
  readonly hats: readonly {
    readonly id: string;
    readonly capacity: Exclude<Capacity, 'system'>;
    readonly bureau: string | null;
  }[];
  readonly steps: readonly LeftStep[];
  readonly substitutions: number;
  readonly sessions: number;
}

/** A step in the hands of who leaves, and the unit to whose pool it goes. */
export interface LeftStep {
  readonly task: string;
  readonly kind: DutyKind;
  readonly unit: string;
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
}

const HATS = `SELECT h.id, h.capacity, h.bureau FROM hat h JOIN zone z ON z.id = h.zone_id
  WHERE h.person_id = $1 AND h.zone_id = $2 AND h.enterprise_id IS NULL
    AND (${HAT_COUNTS} OR h.first_day > ${todayIn('z')})
  ORDER BY h.first_day, h.id`;

const STEPS = `SELECT t.id AS task, t.kind, t.unit, jsonb_build_object('id', r.case_id, 'number', f.number, 'item', r.item_name) AS case
  FROM claim c JOIN task t ON t.id = c.task_id JOIN case_row r ON r.case_id = t.case_id JOIN case_file f ON f.id = t.case_id
  WHERE c.person_id = $1 AND t.zone_id = $2 AND t.done_at IS NULL ORDER BY t.due, t.id`;

const SESSIONS = 'SELECT count(*) AS n FROM session WHERE person_id = $1 AND ended_at IS NULL';

/** What would go; within a transaction, what goes. */
export async function readLeaving(db: Queryable, person: string, zone: string): Promise<Leaving> {
  const [hats, steps, substitutions, sessions] = await Promise.all([
    db.query<Leaving['hats'][number]>(HATS, [person, zone]),
    db.query<LeftStep>(STEPS, [person, zone]),
    countSubstitutions(db, zone, person),
    db.query<{ n: number }>(SESSIONS, [person]),
  ]);
  return { hats: hats.rows, steps: steps.rows, substitutions, sessions: sessions.rows[0]?.n ?? 0 };
}

/** Ends every role of a person in a zone at once, puts the steps in hand back into their pools and ends every session. */
export async function release(tx: Queryable, person: string, zone: string, how: RoleEnd): Promise<Leaving> {
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [person]);
  const going = await readLeaving(tx, person, zone);
  await tx.query(
    'UPDATE hat SET last_day = least(last_day, $3::date) WHERE person_id = $1 AND zone_id = $2 AND enterprise_id IS NULL',
    [person, zone, how.lastDay],
  );
  for (const { task } of going.steps)
    await changeClaim(tx, { task, kind: 'left', from: person, to: null, by: how.by, reason: how.reason });
  await endSubstitutions(tx, { zone, person }, how);
  await endStewardship(tx, zone, person, how);
  await endSessionsOf(tx, person, null);
  return going;
}
