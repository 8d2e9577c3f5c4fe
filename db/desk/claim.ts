import type { DutyKind } from '../../domain/case/duty.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import type { Queryable } from '../pool.ts';

/** Who has a task in hand, and since when (on the zone's clock). */
export interface Claim {
  readonly task: string;
  readonly id: string;
  readonly name: string;
  readonly since: Instant;
}

// One statement, so that of a thousand at once one wins: the others find the row that the winner wrote. Who has it already renews
// the lease.
const CLAIM = `
  WITH mine AS (
    INSERT INTO claim (task_id, person_id, claimed_at, used_at)
    SELECT t.id, $2, n.at, n.at FROM task t JOIN zone z ON z.id = t.zone_id CROSS JOIN LATERAL (
      SELECT coalesce(z.clock_at, now()) AS at) n WHERE t.id = $1 AND t.done_at IS NULL
    ON CONFLICT (task_id) DO UPDATE SET used_at = excluded.used_at WHERE claim.person_id = excluded.person_id
    RETURNING task_id, person_id, claimed_at
  )
  SELECT m.task_id AS task, p.id, p.name, m.claimed_at FROM mine m JOIN person p ON p.id = m.person_id`;

const HELD = `
  SELECT c.task_id AS task, p.id, p.name, c.claimed_at FROM claim c JOIN person p ON p.id = c.person_id WHERE c.task_id = $1`;

interface Row {
  task: string;
  id: string;
  name: string;
  claimed_at: Date;
}

/** Takes a task in hand, or says who has it; null if it is not open. Repeating it is harmless. */
export async function claimTask(db: Queryable, task: string, person: string): Promise<Claim | null> {
  const won = await db.query<Row>(CLAIM, [task, person]);
  const [row] = won.rows;
  return row ? claimOf(row) : holderOf(db, task);
}

/** Who has a task in hand; null: nobody. */
export async function holderOf(db: Queryable, task: string): Promise<Claim | null> {
  const [row] = (await db.query<Row>(HELD, [task])).rows;
  return row ? claimOf(row) : null;
}

/** Puts a task back into the pool; only who holds it can. */
export const releaseTask = async (db: Queryable, task: string, person: string): Promise<void> => {
  await db.query('DELETE FROM claim WHERE task_id = $1 AND person_id = $2', [task, person]);
};

// The open task of a case that an act completes, claimed unless somebody else has it: who, a statement of its own must ask, since this
// one still sees what was so before it waited for the other.
const CLAIM_FOR_ACT = `
  WITH wanted AS (
    SELECT t.id, coalesce(z.clock_at, now()) AS at FROM task t JOIN zone z ON z.id = t.zone_id
    WHERE t.case_id = $1 AND t.kind = $2 AND t.done_at IS NULL AND t.round = coalesce($4::int, t.round) LIMIT 1
  ), mine AS (
    INSERT INTO claim (task_id, person_id, claimed_at, used_at) SELECT id, $3, at, at FROM wanted
    ON CONFLICT (task_id) DO UPDATE SET used_at = excluded.used_at WHERE claim.person_id = excluded.person_id RETURNING person_id
  )
  SELECT wanted.id AS task, m.person_id IS NOT NULL AS won FROM wanted LEFT JOIN mine m ON true`;

/** Which step of a case an act completes, and for whom it is claimed. */
export interface ClaimingAct {
  readonly caseId: string;
  readonly kind: DutyKind;
  readonly person: string;
  /** Of steps that are open several times over, as the opinions of several bureaus are: which of them. */
  readonly round?: number;
}

/** Takes the task of an act in hand for whoever acts; returns who else has it, or null. */
export async function claimForAct(db: Queryable, act: ClaimingAct): Promise<Claim | null> {
  const asked = [act.caseId, act.kind, act.person, act.round ?? null];
  const { rows } = await db.query<{ readonly task: string; readonly won: boolean }>(CLAIM_FOR_ACT, asked);
  const [wanted] = rows;
  if (!wanted || wanted.won) return null;
  const claim = await claimTask(db, wanted.task, act.person);
  return claim && claim.id !== act.person ? claim : null;
}

/** Refuses a step that somebody has in hand, with who and since when. */
export const refuseHeld = ({ id, name, since }: Pick<Claim, 'id' | 'name' | 'since'>): Refusal =>
  refuse('E-TASK-CLAIMED', { facts: { holder: name, holderId: id, since } });

const claimOf = (row: Row): Claim => ({
  task: row.task,
  id: row.id,
  name: row.name,
  since: instantFromMs(row.claimed_at.getTime()),
});

/** An open step: of which case, and who takes it. */
export interface OpenTask {
  readonly caseId: string;
  readonly zone: string;
  readonly unit: string;
  readonly kind: DutyKind;
}

/** An open step; null if there is none, or it is done. */
export async function openTask(db: Queryable, task: string): Promise<OpenTask | null> {
  const found = await readTask(db, task);
  return found?.isDone === false ? found : null;
}

/** A step, done or not; null if there is none. */
export async function readTask(db: Queryable, task: string): Promise<(OpenTask & { readonly isDone: boolean }) | null> {
  const { rows } = await db.query<OpenTask & { readonly isDone: boolean }>(
    'SELECT case_id AS "caseId", zone_id AS zone, unit, kind, done_at IS NOT NULL AS "isDone" FROM task WHERE id = $1',
    [task],
  );
  return rows[0] ?? null;
}
