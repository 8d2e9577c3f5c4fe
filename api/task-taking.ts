import { unitOfTask, type OpenTask } from '../db/desk/claim.ts';
import type { Queryable } from '../db/pool.ts';
import { tiesToCase } from '../db/read/ties.ts';
import type { Case } from '../domain/case/case.ts';
import { completeState } from '../domain/case/complete-state.ts';
import { refuseTaking, refuseTied, type Tie } from '../domain/permission/independence.ts';
import type { Refusal } from '../domain/refusal.ts';
import { orProblem, Problem } from './problem.ts';

/** What an open step is part of, and who of the persons asked about has a tie to its applicant. */
export interface Takeable {
  readonly task: OpenTask;
  readonly state: Case | null;
  readonly ties: readonly Tie[];
}

/** Reads an open step with the ties of these persons to it; throws 404 if it is not open. */
export async function takeable(db: Queryable, task: string, persons: readonly string[]): Promise<Takeable> {
  const found = await unitOfTask(db, task);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'task' });
  const [{ rows }, ties] = await Promise.all([
    db.query<{ state: Case }>('SELECT state FROM case_row WHERE case_id = $1', [found.caseId]),
    tiesToCase(db, persons, found.caseId),
  ]);
  return { task: found, state: rows[0] ? completeState(rows[0].state) : null, ties };
}

/** May these persons take the step in hand: none has a tie to the applicant or did what bars from it (回避)? `null`: yes. */
export function refuseTake({ task, state, ties }: Takeable, persons: readonly string[]): Refusal | null {
  return refuseTied(persons, ties) ?? (state && refuseTaking(state, task.kind, persons));
}

/** Throws the problem for whoever may not take the step in hand. */
export const requireTake = (step: Takeable, persons: readonly string[]): void => {
  orProblem(refuseTake(step, persons));
};
