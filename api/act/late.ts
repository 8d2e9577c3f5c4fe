import type { Late } from '../../domain/case/late-mark.ts';
import { refuseUnusable } from '../file/own-files.ts';
import { bindRequest } from '../http/idempotent.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { requireStill } from '../right/still.ts';
import type { Who } from '../right/who.ts';
import { keepLateRecord, lateProof } from '../../db/desk/late-record.ts';
import { newId } from '../../db/id.ts';
import { transaction, type Pool, type Queryable } from '../../db/pool.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import { takeStep } from '../../db/record/take-step.ts';
import type { Command, Wish } from '../../domain/case/command.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { lateAct } from '../contract/late-records.ts';
import type { z } from 'zod';

type Told = z.output<typeof lateAct>;

/** 补录 as the law is asked of it: the scan is one of this case (404 `E-NOT-FOUND`), usable, and bound by its hash. */
export async function lateIn(db: Queryable, caseId: string, body: unknown): Promise<{ readonly late?: Late }> {
  const told = (body as { readonly late?: Told } | undefined)?.late;
  if (!told) return {};
  const proof = await lateProof(db, caseId, told.proof);
  if (!proof) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'late.proof' });
  refuseUnusable([proof], 'late.proof');
  return { late: { ...told, proof: { file: proof.id, sha256: proof.sha256 } } };
}

/** Did the law refuse it only for want of a second person? */
export const waitsForSecond = (answer: unknown): boolean => isRefusal(answer) && answer.code === 'E-LATE-UNCONFIRMED';

/** Lays what was told late before the supervisor, and the step in hand of who told it; until it is confirmed nothing is changed in the case. */
export const layBefore = (pool: Pool, { state, world, now }: StandingCase, who: Who, command: Command): Promise<void> =>
  transaction(pool, async (tx) => {
    const { by, key, beside, hat = null, session: _session, ...wish } = command;
    const [taken] = await Promise.all([
      takeStep(tx, state.id, command),
      requireStill(tx, who),
      beside?.request && bindRequest(tx, beside.request),
    ]);
    orProblem(taken);
    await keepLateRecord(tx, {
      id: newId(),
      caseId: state.id,
      zone: world.id,
      wish: wish as Wish & { late: Late },
      by,
      told: who.person.id,
      hat,
      key,
      toldAt: now,
    });
  });
