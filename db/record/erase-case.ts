import type { Case } from '../../domain/case/case.ts';
import { ERASED } from '../../domain/retention/retention.ts';
import { formWithoutPersons, withoutNames } from '../../domain/retention/without-names.ts';
import type { Queryable } from '../pool.ts';
import { closeEvents, emptied, emptyPapers, keepsNames } from './empty.ts';
import { emptyBeside } from './erase-beside.ts';
import { forgetWhoCame } from './erase-counter.ts';
import { eraseProjectOf } from './erase-project.ts';
import { eraseVisitsOf } from './erase-visits.ts';

/** How many of what went. */
export interface ErasedCounts {
  readonly events: number;
  readonly papers: number;
  readonly files: number;
  readonly signatures: number;
}

/**
 * Erases the names and numbers of persons in a case whose erasure is confirmed in the running transaction, and what stands
 * beside it. In its events the openings of the commitments go, so that chain, roots and proofs hold (decision 16); papers,
 * files and signed texts keep their hashes and nothing else. What another case still rests on stays for that case: a visit
 * goes with the last of its cases, what a project has beside its cases with the last of them.
 */
export async function eraseCase(tx: Queryable, caseId: string): Promise<ErasedCounts> {
  const signatures = await emptySignatures(tx, caseId);
  const events = await closeEvents(tx, { kind: 'case', id: caseId });
  const papers = await emptyPapers(tx, { kind: 'case', id: caseId });
  const files = await emptyFiles(tx, caseId);
  await nameNobody(tx, caseId);
  await forgetWhoCame(tx, caseId);
  await emptyBeside(tx, caseId);
  await eraseVisitsOf(tx, caseId);
  await eraseProjectOf(tx, caseId);
  return { events, papers, files, signatures };
}

// The bytes of a file that nothing needs are taken away by the sweeper.
const EMPTY_FILES = `
  UPDATE file f SET state = 'erased', name = $2
  WHERE f.id IN (SELECT file_id FROM case_material WHERE case_id = $1 UNION SELECT file_id FROM late_proof WHERE case_id = $1)
    AND NOT EXISTS (SELECT 1 FROM case_material o WHERE o.file_id = f.id AND o.case_id <> $1 AND ${keepsNames('o.case_id')})
    AND f.state = 'ready' AND NOT EXISTS (SELECT 1 FROM visit_file v WHERE v.file_id = f.id)`;

const emptyFiles = async (tx: Queryable, caseId: string): Promise<number> =>
  (await tx.query(EMPTY_FILES, [caseId, ERASED])).rowCount ?? 0;

// Asked before the events are closed; one signature may stand under several cases of a submission.
const EMPTY_SIGNATURES = `
  UPDATE signature s SET name = $2, text = $2, ${emptied('for_name')}
  FROM case_event v WHERE v.case_id = $1 AND s.id IN (v.data->'signature'->>'id', v.data->'promise'->'signature'->>'id')
    AND NOT EXISTS (SELECT 1 FROM case_event o WHERE o.case_id <> $1
      AND o.case_id IN (SELECT c.id FROM case_file c JOIN case_file own ON own.submission_id = c.submission_id WHERE own.id = $1)
      AND s.id IN (o.data->'signature'->>'id', o.data->'promise'->'signature'->>'id')
      AND ${keepsNames('o.case_id')})`;

const emptySignatures = async (tx: Queryable, caseId: string): Promise<number> =>
  (await tx.query(EMPTY_SIGNATURES, [caseId, ERASED])).rowCount ?? 0;

interface Filled {
  readonly state: Case;
  readonly form: Record<string, unknown>;
  readonly submission: string;
  readonly whole: Record<string, unknown>;
  /** Another case of the submission still needs what was filled in. */
  readonly shared: boolean;
}

/** The row that screens read, and what was filled in. */
async function nameNobody(tx: Queryable, caseId: string): Promise<void> {
  const { rows } = await tx.query<Filled>(
    `SELECT r.state, f.form, f.submission_id AS submission, s.form AS whole, EXISTS (
       SELECT 1 FROM case_file o WHERE o.submission_id = f.submission_id AND o.id <> f.id AND ${keepsNames('o.id')}) AS shared
     FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN submission s ON s.id = f.submission_id WHERE r.case_id = $1`,
    [caseId],
  );
  const [filled] = rows;
  if (!filled) throw new Error(`no case ${caseId}`);
  const { state, form, submission, whole, shared } = filled;
  await tx.query('UPDATE case_row SET state = $2 WHERE case_id = $1', [caseId, JSON.stringify(withoutNames(state))]);
  await tx.query('UPDATE case_file SET form = $2 WHERE id = $1', [caseId, JSON.stringify(formWithoutPersons(form))]);
  if (shared) return;
  const emptied = JSON.stringify(formWithoutPersons(whole));
  await tx.query('UPDATE submission SET form = $2 WHERE id = $1', [submission, emptied]);
  await tx.query('UPDATE joint_extension SET reason = $2 WHERE submission_id = $1', [submission, ERASED]);
}
