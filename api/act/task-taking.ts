import { expireIdle } from '../../db/desk/claim-lease.ts';
import { claimTask, holderOf, openTask, refuseHeld, type Claim, type OpenTask } from '../../db/desk/claim.ts';
import type { Queryable } from '../../db/pool.ts';
import { tiesToCase } from '../../db/read/ties.ts';
import { personsBehind } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { refuseTaking, refuseTied } from '../../domain/permission/independence.ts';
import { stands } from '../../domain/permission/may.ts';
import type { Tie } from '../../domain/permission/tie.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { actorOf, handOf } from './actor.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import type { Who } from '../right/who.ts';

/** What an open step is part of, and who of the persons asked about has a tie to its applicant. */
export interface Takeable {
  readonly task: OpenTask;
  readonly state: Case | null;
  readonly ties: readonly Tie[];
}

/** Reads an open step with the ties of these persons to it; throws 404 if it is not open. */
export async function takeable(db: Queryable, task: string, persons: readonly string[]): Promise<Takeable> {
  const found = await openTask(db, task);
  if (!found) throw noStep();
  const [{ rows }, ties] = await Promise.all([
    db.query<{ state: Case }>('SELECT state FROM case_row WHERE case_id = $1', [found.caseId]),
    tiesToCase(db, persons, found.caseId),
  ]);
  return { task: found, state: rows[0] ? completeState(rows[0].state) : null, ties };
}

/** 404: a step of another desk is answered as one that is not there. */
export const noStep = (): Problem => new Problem(404, { code: 'E-NOT-FOUND', field: 'task' });

/** May these persons take the step in hand: none has a tie to the applicant or did what bars from it (回避)? `null`: yes. */
export function refuseTake({ task, state, ties }: Takeable, persons: readonly string[]): Refusal | null {
  return refuseTied(persons, ties) ?? (state && refuseTaking(state, task.kind, persons));
}

/** Throws the problem for whoever may not take the step in hand. */
export const requireTake = (step: Takeable, persons: readonly string[]): void => {
  orProblem(refuseTake(step, persons));
};

/**
 * Takes a step of one's own desk in hand; renews the lease of who has it already. One that was left idle for too long goes back
 * to the pool first. Throws 409 `E-TASK-CLAIMED` with who has it and since when.
 */
export async function takeInHand(db: Queryable, task: string, who: Who) {
  const persons = personsBehind(actorOf(who));
  const step = await takeable(db, task, persons);
  if (!stands(who.hat, 'claimTask', step.task)) throw noStep();
  requireTake(step, persons);
  const claim = await claimOrExpire(db, task, handOf(who));
  if (!claim) throw noStep();
  if (claim.id !== handOf(who)) throw heldBy(claim);
  return toldClaim(task, claim);
}

/** Throws the same where somebody else has a step in hand, of whoever only tries. */
export async function requireFree(db: Queryable, task: string, who: Who): Promise<void> {
  const claim = await holderOf(db, task);
  if (claim && claim.id !== handOf(who)) throw heldBy(claim);
}

async function claimOrExpire(db: Queryable, task: string, person: string): Promise<Claim | null> {
  const held = await claimTask(db, task, person);
  const idle = held !== null && held.id !== person && (await expireIdle(db, task)) > 0;
  return idle ? claimTask(db, task, person) : held;
}

/** Who has a step in hand, as it is told. */
export const toldClaim = (task: string, { id, name, since }: Claim) => ({ task, by: { id, name }, since });

/** 409: somebody else has the task in hand, who and since when. */
export const heldBy = (claim: Claim): Problem => problemOf(refuseHeld(claim));
