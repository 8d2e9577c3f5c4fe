import { ERASED } from '../../domain/retention/retention.ts';
import type { Queryable } from '../pool.ts';
import { emptied, keepsNames, nameless, OFFICERS_NAMELESS } from './empty.ts';

/** What people wrote about a case beside its record: words go, days, numbers and what they were about stay. `$1` is the case. */
const BESIDE: readonly string[] = [
  `UPDATE complaint_answer SET content = $2 WHERE complaint_id IN (SELECT id FROM complaint WHERE case_id = $1)`,
  `UPDATE complaint SET content = $2 WHERE case_id = $1`,
  `UPDATE rating SET ${emptied('comment')} WHERE case_id = $1`,
  `UPDATE urging_reply SET reply = $2 WHERE urging_id IN (SELECT id FROM urging WHERE case_id = $1)`,
  `UPDATE urging SET cause = $2, ${emptied('demand')} WHERE case_id = $1`,
  `UPDATE claim_change SET ${emptied('reason')} WHERE task_id IN (SELECT id FROM task WHERE case_id = $1)`,
  `UPDATE late_record_answer SET ${emptied('reason')} WHERE record_id IN (SELECT id FROM late_record WHERE case_id = $1)`,
  `UPDATE late_record SET ${nameless('actor')}, wish = jsonb_build_object('kind', wish->'kind',
     'late', (wish->'late') || jsonb_build_object('reason', $2::text)) WHERE case_id = $1`,
  `UPDATE personal_read SET ${emptied('reason')} WHERE thing = $1 OR thing IN (SELECT id FROM paper WHERE case_id = $1)`,
  `UPDATE credit_note SET ${emptied('reason', 'repair_reason')} WHERE case_id = $1`,
  `UPDATE letter SET address = $2, last_error = NULL WHERE notice_id IN (SELECT id FROM notice WHERE case_id = $1)`,
  // One visit of a joint acceptance, told once for each of its cases.
  `UPDATE joint_site_visit SET ${OFFICERS_NAMELESS},
     findings = (SELECT jsonb_agg(found || jsonb_build_object('text', $2::text)) FROM jsonb_array_elements(findings) found)
   WHERE findings @> jsonb_build_array(jsonb_build_object('case', $1::text))
     AND NOT EXISTS (SELECT FROM jsonb_array_elements(findings) o WHERE ${keepsNames(`o->>'case'`)})`,
];

/** Erases what stands beside a case whose erasure is confirmed in the running transaction, drafts about it too. */
export async function emptyBeside(tx: Queryable, caseId: string): Promise<void> {
  for (const question of BESIDE) await tx.query(question, [caseId, ERASED]);
  await deleteDraftsOf(tx, caseId);
}

/** Deletes what anybody had begun to write about a case or a project: `decision:…`. */
export const deleteDraftsOf = async (tx: Queryable, thing: string): Promise<void> => {
  await tx.query(`DELETE FROM draft WHERE $1 = ANY (string_to_array(subject, ':'))`, [thing]);
};
