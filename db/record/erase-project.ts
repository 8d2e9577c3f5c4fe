import { ERASED } from '../../domain/retention/retention.ts';
import { withoutNames } from '../../domain/retention/without-names.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Queryable } from '../pool.ts';
import { closeEvents, emptied, emptyPapers, keepsNames, nameless } from './empty.ts';
import { deleteDraftsOf } from './erase-beside.ts';
import { lockProject } from './release.ts';

// The project of a case, once none of its cases is left whose names are kept.
const FORGOTTEN = `
  SELECT f.project_id AS id FROM case_file f
  WHERE f.id = $1 AND NOT EXISTS (SELECT FROM case_file o WHERE o.project_id = f.project_id AND ${keepsNames('o.id')})`;

/**
 * Erases what a project has beside its cases, with the last of them: who promised, objected, checked and signed in its
 * commitments, who answered the questions of its plan and why, and what was asked of stewards.
 */
export async function eraseProjectOf(tx: Queryable, caseId: string): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(FORGOTTEN, [caseId]);
  const [project] = rows;
  if (!project) return;
  await lockProject(tx, project.id);
  const commitments = await tx.query<{ id: string; state: ProjectCommitment }>(
    'SELECT commitment_id AS id, state FROM project_commitment_row WHERE project_id = $1',
    [project.id],
  );
  for (const { id, state } of commitments.rows) await eraseCommitment(tx, id, state);
  for (const question of BESIDE) await tx.query(question, [project.id, ERASED]);
  await deleteDraftsOf(tx, project.id);
}

const BESIDE: readonly string[] = [
  `UPDATE project_answer SET ${nameless('given_by')}, ${emptied('reason')} WHERE project_id = $1`,
  `UPDATE steward_answer SET ${emptied('reason')}
   WHERE request_id IN (SELECT id FROM steward_request WHERE project_id = $1)`,
  `UPDATE steward_request SET wish = $2 WHERE project_id = $1`,
];

// Asked before the events are closed.
const EMPTY_SIGNATURES = `
  UPDATE signature s SET name = $2, text = $2, ${emptied('for_name')}
  FROM project_commitment_event v WHERE v.commitment_id = $1 AND s.id = v.data->'signature'->>'id'`;

async function eraseCommitment(tx: Queryable, id: string, state: ProjectCommitment): Promise<void> {
  await tx.query(EMPTY_SIGNATURES, [id, ERASED]);
  await closeEvents(tx, { kind: 'commitment', id });
  await emptyPapers(tx, { kind: 'commitment', id });
  await tx.query(`UPDATE credit_note SET reason = NULL, repair_reason = NULL WHERE commitment_id = $1`, [id]);
  await tx.query('UPDATE project_commitment_row SET state = $2 WHERE commitment_id = $1', [
    id,
    JSON.stringify(withoutNames(withoutObjectors(state))),
  ]);
}

/** In the state an objection stands beside a bare name. */
const withoutObjectors = (c: ProjectCommitment): ProjectCommitment =>
  'objections' in c ? { ...c, objections: c.objections.map((one) => ({ ...one, by: ERASED })) } : c;
