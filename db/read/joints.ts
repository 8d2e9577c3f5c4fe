import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Signer } from '../../domain/clock/clock.ts';
import type { Queryable } from '../pool.ts';
import { isOpen } from './how-it-stands.ts';
import { seenCases, type Looking, type Seer, type Values } from './seen.ts';

/** A joint handling with its members in the order in which they were filed. */
export interface JointRecord {
  readonly submission: string;
  readonly number: string;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly applicant: string;
  readonly members: readonly {
    readonly id: string;
    readonly number: string;
    readonly state: Case;
    /** Whoever looks may read it; else it counts for the common limit and is not named. */
    readonly seen: boolean;
  }[];
  readonly extensions: readonly {
    readonly signedOn: Day;
    readonly by: Signer;
    readonly length: number;
    readonly name: string;
    /** 代理: for whom; null: for nobody but oneself. */
    readonly nameFor: string | null;
    readonly reason: string;
  }[];
  readonly overdue: boolean;
}

const readSeen = (seen: string): string => `
  SELECT j.submission_id AS submission, s.number, jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    e.name AS applicant, j.overdue_at IS NOT NULL AS overdue,
    (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'state', r.state, 'seen', (${seen}) IS TRUE) ORDER BY f.number)
      FROM case_file f JOIN case_row r ON r.case_id = f.id WHERE f.submission_id = j.submission_id) AS members,
    coalesce((SELECT jsonb_agg(jsonb_build_object('signedOn', x.signed_on, 'by', x.capacity, 'length', x.days,
        'name', w.name, 'nameFor', o.name, 'reason', x.reason) ORDER BY x.id)
      FROM joint_extension x JOIN person w ON w.id = x.signed_by
        LEFT JOIN person o ON o.id = x.signed_for WHERE x.submission_id = j.submission_id), '[]') AS extensions
  FROM joint_handling j JOIN submission s ON s.id = j.submission_id JOIN project p ON p.id = j.project_id
    JOIN enterprise e ON e.id = p.enterprise_id`;

/** The joint handlings of a project for whoever looks, the latest first. */
export const jointsOfProject = (db: Queryable, project: string, seer: Seer): Promise<readonly JointRecord[]> =>
  readFor(db, seer, 'WHERE j.project_id = $1', project);

/** The joint handling to which a case belongs, for whoever looks; null: it is handled alone. */
export async function jointOfCase(db: Queryable, caseId: string, seer: Seer): Promise<JointRecord | null> {
  const ofCase = 'WHERE j.submission_id = (SELECT submission_id FROM case_file WHERE id = $1)';
  const found = await readFor(db, seer, ofCase, caseId);
  return found[0] ?? null;
}

/** Those of a zone of which a member is still open, the latest first: for whoever may read all their members. */
export function openJointsIn(db: Queryable, { zone, seer }: Looking): Promise<readonly JointRecord[]> {
  const values: Values = [zone];
  return read(
    db,
    `WHERE j.zone_id = $1 AND EXISTS (SELECT 1 FROM case_file f JOIN case_row r ON r.case_id = f.id
       WHERE f.submission_id = j.submission_id AND ${isOpen('r')})
     AND NOT EXISTS (SELECT 1 FROM case_file f JOIN case_row r ON r.case_id = f.id
       WHERE f.submission_id = j.submission_id AND (${seenCases(seer, 'r', values)}) IS NOT TRUE)`,
    values,
  );
}

/** One by its submission; null if there is none. */
export async function jointBySubmission(db: Queryable, submission: string): Promise<JointRecord | null> {
  const found = await read(db, 'WHERE j.submission_id = $1', [submission]);
  return found[0] ?? null;
}

function readFor(db: Queryable, seer: Seer, where: string, value: string): Promise<readonly JointRecord[]> {
  const values: Values = [value];
  return read(db, where, values, seenCases(seer, 'r', values));
}

async function read(db: Queryable, where: string, values: Values, seen = 'true'): Promise<readonly JointRecord[]> {
  const { rows } = await db.query<JointRecord>(
    `${readSeen(seen)} ${where} ORDER BY s.received_at DESC, s.number DESC`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    members: row.members.map((member) => ({ ...member, state: completeState(member.state) })),
  }));
}
