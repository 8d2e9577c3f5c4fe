import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import type { JointVisitRecord } from '../read/joint-acceptance.ts';

/** A visit about to be kept, on the case of the joint acceptance. */
export interface NewJointVisit {
  readonly caseId: string;
  readonly on: Day;
  readonly officers: JointVisitRecord['officers'];
  readonly findings: readonly Omit<JointVisitRecord['findings'][number], 'counted'>[];
  readonly by: Doer;
  readonly now: Instant;
}

/** Keeps a joint site visit; its id is the key under which each case records it. */
export async function insertJointVisit(db: Queryable, visit: NewJointVisit): Promise<string> {
  const id = newId();
  await db.query(
    `INSERT INTO joint_site_visit (id, case_id, visited_on, officers, findings, recorded_by, recorded_for, recorded_at, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
    [
      id,
      visit.caseId,
      visit.on,
      JSON.stringify(visit.officers),
      JSON.stringify(visit.findings),
      visit.by.person,
      forWhom(visit.by),
      visit.now,
    ],
  );
  return id;
}
