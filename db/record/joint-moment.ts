import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Extension } from '../../domain/clock/clock.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { jointOverdueAt, memberOf, type Joint } from '../../domain/project/joint.ts';
import type { Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { ringFor } from './outbox.ts';

/** Opens the joint handling of a submission; its cases follow in the same transaction. */
export const openJoint = async (
  tx: Queryable,
  { submission, zone, project }: { readonly submission: string; readonly zone: string; readonly project: string },
): Promise<void> => {
  await tx.query('INSERT INTO joint_handling (submission_id, zone_id, project_id) VALUES ($1, $2, $3)', [
    submission,
    zone,
    project,
  ]);
};

/** A joint handling with all that its common limit is computed from. */
export interface JointRow {
  readonly submission: string;
  readonly project: string;
  readonly members: readonly Case[];
  readonly extensions: readonly Extension[];
  readonly overdueAt: Date | null;
  readonly nextMoment: Date | null;
}

// The members of a submission that is just being written are those that are there already.
const READ = `
  SELECT j.submission_id AS submission, j.project_id AS project, j.overdue_at AS "overdueAt", j.next_moment AS "nextMoment",
    coalesce((SELECT jsonb_agg(r.state ORDER BY r.case_id) FROM case_file f JOIN case_row r ON r.case_id = f.id
      WHERE f.submission_id = j.submission_id AND r.version > 0), '[]') AS members,
    coalesce((SELECT jsonb_agg(jsonb_build_object('signedOn', x.signed_on, 'by', x.capacity, 'length', x.days) ORDER BY x.id)
      FROM joint_extension x WHERE x.submission_id = j.submission_id), '[]') AS extensions
  FROM joint_handling j WHERE j.submission_id = $1`;

/** Reads it. @throws Error if there is none. */
export async function readJoint(db: Queryable, submission: string): Promise<JointRow> {
  const { rows } = await db.query<JointRow>(READ, [submission]);
  const [row] = rows;
  if (!row) throw new Error(`no joint handling ${submission}`);
  return { ...row, members: row.members.map(completeState) };
}

/** What the law asks of it. */
export const jointOf = ({ members, extensions }: JointRow): Joint => ({ members: members.map(memberOf), extensions });

/** The other cases that are handled together with this one, for a paper that tells the common limit; null: there are none. */
export async function jointBeside(db: Queryable, { id, joint }: Pick<Case, 'id' | 'joint'>): Promise<Joint | null> {
  const submission = joint ? await submissionOf(db, id) : null;
  if (submission === null) return null;
  const row = await readJoint(db, submission);
  return jointOf({ ...row, members: row.members.filter((member) => member.id !== id) });
}

async function submissionOf(db: Queryable, caseId: string): Promise<string | null> {
  const { rows } = await db.query<{ submission: string }>(
    'SELECT submission_id AS submission FROM case_file WHERE id = $1',
    [caseId],
  );
  return rows[0]?.submission ?? null;
}

/** Projects the next moment of the joint handling of a case anew, in the transaction of whatever happened to the case. */
export async function refreshJointOf(
  tx: Queryable,
  { caseId, world }: { readonly caseId: string; readonly world: ZoneWorld },
): Promise<void> {
  const submission = await submissionOf(tx, caseId);
  if (submission !== null) await refreshJoint(tx, submission, world);
}

/**
 * The same for a joint handling; returns the moment. Locked first, so that of two members that move it at once the second
 * sees what the first did.
 */
export async function refreshJoint(tx: Queryable, submission: string, world: ZoneWorld): Promise<Instant | null> {
  await tx.query('SELECT 1 FROM joint_handling WHERE submission_id = $1 FOR UPDATE', [submission]);
  const row = await readJoint(tx, submission);
  const next = row.overdueAt === null ? jointOverdueAt(jointOf(row), world.calendar) : null;
  const known = row.nextMoment && instantFromMs(row.nextMoment.getTime());
  if (next === known) return next;
  await tx.query('UPDATE joint_handling SET next_moment = $2 WHERE submission_id = $1', [submission, next]);
  if (!world.practice) await askToWake(tx, submission, world.id);
  return next;
}

const askToWake = async (tx: Queryable, submission: string, zone: string): Promise<void> => {
  await tx.query(
    `WITH asked AS (
       INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('wakeJoint', $1, $2, now())
       ON CONFLICT (kind, key) DO UPDATE SET done_at = NULL, due_at = excluded.due_at, attempts = 0
     )
     ${ringFor('wakeJoint')}`,
    [submission, zone],
  );
};
