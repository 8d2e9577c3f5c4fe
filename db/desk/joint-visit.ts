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

/**
 * A visit of the same day by the same officers who found the same, as it was kept before: it was broken off on its way into the
 * cases, its answer was lost, or another officer of it was quicker.
 */
const SAME = `
  SELECT v.id FROM joint_site_visit v
  WHERE v.case_id = $1 AND v.visited_on = $2 AND v.findings @> $4::jsonb
    AND (SELECT array_agg(one->>'person' ORDER BY one->>'person') FROM jsonb_array_elements(v.officers) one)
      = (SELECT array_agg(one->>'person' ORDER BY one->>'person') FROM jsonb_array_elements($3::jsonb) one)
  ORDER BY v.recorded_at LIMIT 1`;

/**
 * Keeps a joint site visit, or finds it kept already; its id is the key under which each case records it. Once for all who ask at
 * one moment only where they ask one after another, as with the project locked.
 */
export async function keepJointVisit(tx: Queryable, visit: NewJointVisit): Promise<string> {
  const { caseId, on, officers, findings } = visit;
  const kept = await tx.query<{ id: string }>(SAME, [caseId, on, JSON.stringify(officers), JSON.stringify(findings)]);
  return kept.rows[0]?.id ?? insertJointVisit(tx, visit);
}

async function insertJointVisit(db: Queryable, visit: NewJointVisit): Promise<string> {
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
