import { forWhom, personsBehind, SYSTEM, type Actor } from '../../domain/case/actor.ts';
import { serviceOf } from '../../domain/case/notice-service.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Signer } from '../../domain/clock/clock.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { jointClock, jointOverdueAt, refuseJointExtension } from '../../domain/project/joint.ts';
import { isRefusal, refuse, type Refusal } from '../../domain/refusal.ts';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import { worldAt, zoneNow, zoneWorldOf, type ZoneWorld } from '../zone-world.ts';
import { happenTo } from './happen-to.ts';
import { jointOf, readJoint, refreshJoint, type JointRow } from './joint-moment.ts';
import { lockProject } from './release.ts';

/**
 * Lets a common limit that is over be over: the bureaus that are still to decide are urged, once. Returns the next moment, null
 * if there is none. May be repeated at any time.
 */
export const lapseJoint = (pool: Pool, submission: string): Promise<Instant | null> =>
  transaction(pool, async (tx) => {
    const { world, now } = await takeInHand(tx, submission);
    const row = await readJoint(tx, submission);
    const moment = row.overdueAt === null ? jointOverdueAt(jointOf(row), world.calendar) : null;
    if (moment === null || moment > now) return refreshJoint(tx, submission, world);
    await tx.query('UPDATE joint_handling SET overdue_at = $2, next_moment = NULL WHERE submission_id = $1', [
      submission,
      moment,
    ]);
    const limit = limitOn(row, world.calendar, now);
    if (limit) await tellOpen(tx, row, SYSTEM, { type: 'jointOverdue', ...limit });
    return null;
  });

/** Locks the project, then the cases, then the joint handling: the order of every act that needs more than one of them. */
async function takeInHand(tx: Queryable, submission: string): Promise<{ world: ZoneWorld; now: Instant }> {
  const { rows } = await tx.query<{
    project: string;
    zone: string;
    edition: number;
    clock_at: Date | null;
    park: string | null;
  }>(
    `SELECT j.project_id AS project, z.id AS zone, z.edition, z.clock_at,
       (SELECT min(r.park) FROM case_file f JOIN case_row r ON r.case_id = f.id WHERE f.submission_id = $1) AS park
     FROM joint_handling j JOIN zone z ON z.id = j.zone_id WHERE j.submission_id = $1`,
    [submission],
  );
  const [row] = rows;
  if (!row) throw new Error(`no joint handling ${submission}`);
  await lockProject(tx, row.project);
  await tx.query(
    `SELECT 1 FROM case_row WHERE case_id IN (SELECT id FROM case_file WHERE submission_id = $1) ORDER BY case_id FOR UPDATE`,
    [submission],
  );
  await tx.query('SELECT 1 FROM joint_handling WHERE submission_id = $1 FOR UPDATE', [submission]);
  return { world: worldAt(await zoneWorldOf(tx, row.zone, row.edition), row.park), now: zoneNow(row.clock_at) };
}

function limitOn(row: JointRow, calendar: WorkingCalendar, now: Instant) {
  const clock = jointClock(jointOf(row), calendar, dayOf(now));
  const due = clock && dueOf(clock, calendar);
  return clock && due ? { start: clock.start, due, ledger: clock } : null;
}

/** Records it in every member that is still to be decided. */
async function tellOpen(
  tx: Queryable,
  { members }: JointRow,
  by: Actor,
  happening: Parameters<typeof happenTo>[3],
): Promise<void> {
  for (const { id, stage } of members) if (stage === 'accepted') await happenTo(tx, id as CaseId, by, happening);
}

/** An extension of a common limit as it is asked for. */
export interface AskedJointExtension {
  readonly submission: string;
  readonly length: number;
  readonly reason: string;
  readonly by: Actor;
}

/** Who reviews one of the cases, or entered it at the counter, does not lengthen the limit that is common to them. */
async function reviewsMember(tx: Queryable, { submission, by }: AskedJointExtension): Promise<boolean> {
  const { rowCount } = await tx.query(
    `SELECT 1 FROM case_file f JOIN case_row r ON r.case_id = f.id
     WHERE f.submission_id = $1 AND (r.state->'reviewers' ?| $2::text[] OR r.state->'counter'->'persons' ?| $2::text[]) LIMIT 1`,
    [submission, personsBehind(by)],
  );
  return rowCount === 1;
}

/** Lengthens a common limit within the running transaction, if its rule lets this head do so today (许可法 42(2)). */
export async function extendJoint(tx: Queryable, asked: AskedJointExtension): Promise<Refusal | null> {
  const { world, now } = await takeInHand(tx, asked.submission);
  const row = await readJoint(tx, asked.submission);
  const by = asked.by.capacity as Signer;
  const refusal = refuseJointExtension(jointOf(row), { by, length: asked.length, at: now }, world.calendar);
  if (isRefusal(refusal)) return refusal;
  if (await reviewsMember(tx, asked)) return refuse('E-RECUSAL-EXTENSION', { article: '许可法 42(2)' });
  const before = limitOn(row, world.calendar, now);
  await tx.query(
    `INSERT INTO joint_extension (id, submission_id, days, reason, signed_on, signed_by, signed_for, capacity, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      asked.submission,
      asked.length,
      asked.reason,
      dayOf(now),
      asked.by.person,
      forWhom(asked.by),
      by,
      new Date(),
    ],
  );
  const after = limitOn(await readJoint(tx, asked.submission), world.calendar, now);
  const { length, reason } = asked;
  if (before && after)
    await tellOpen(tx, row, asked.by, (c) => ({
      type: 'jointExtended',
      length,
      reason,
      start: before.start,
      before: before.due,
      after: after.due,
      ledger: before.ledger,
      ...serviceOf(c),
    }));
  await refreshJoint(tx, asked.submission, world);
  return null;
}

/** Carries a published calendar through the joint handlings of its zone: their next moment is projected anew. */
export async function recountJoints(pool: Pool, publication: string): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT j.submission_id AS id FROM joint_handling j JOIN calendar_publication p ON p.zone_id = j.zone_id
     WHERE p.id = $1 AND j.next_moment IS NOT NULL ORDER BY j.submission_id`,
    [publication],
  );
  for (const { id } of rows)
    await transaction(pool, async (tx) => {
      const { world } = await takeInHand(tx, id);
      await refreshJoint(tx, id, world);
    });
}
