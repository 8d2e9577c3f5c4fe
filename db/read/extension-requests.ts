import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Queryable } from '../pool.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

/** A case of which somebody asks the head to lengthen the legal limit. */
export interface AskedCase {
  readonly id: string;
  readonly number: string;
  readonly state: Case;
  readonly park: string | null;
  readonly project: string;
  readonly applicant: string;
}

/** Those of a zone that somebody may read, in the order in which they were filed. */
export async function casesAskingExtension(db: Queryable, { zone, seer }: Looking): Promise<readonly AskedCase[]> {
  const values: Values = [zone];
  const { rows } = await db.query<AskedCase>(
    `SELECT r.case_id AS id, f.number, r.state, r.park, p.name AS project, e.name AS applicant
     FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id
     JOIN enterprise e ON e.id = r.enterprise_id
     WHERE r.zone_id = $1 AND r.extension_asked AND ${seenCases(seer, 'r', values)} ORDER BY f.number`,
    values,
  );
  return rows.map((row) => ({ ...row, state: completeState(row.state) }));
}
