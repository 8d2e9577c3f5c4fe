import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Queryable } from '../pool.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

/** A case under review of which departments were asked something that is not settled. */
export interface ConsultedCase {
  readonly id: string;
  readonly number: string;
  readonly state: Case;
  readonly project: string;
  readonly applicant: string;
}

/** Those of a zone that somebody may read, in the order in which they were filed. */
export async function consultedCasesIn(db: Queryable, { zone, seer }: Looking): Promise<readonly ConsultedCase[]> {
  const values: Values = [zone];
  const { rows } = await db.query<ConsultedCase>(
    `SELECT r.case_id AS id, f.number, r.state, p.name AS project, e.name AS applicant
     FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id
     JOIN enterprise e ON e.id = r.enterprise_id
     WHERE r.zone_id = $1 AND r.consulting AND ${seenCases(seer, 'r', values)} ORDER BY f.number`,
    values,
  );
  return rows.map((row) => ({ ...row, state: completeState(row.state) }));
}
