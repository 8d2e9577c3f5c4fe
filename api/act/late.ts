import { refuseUnusable } from '../file/own-files.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from '../right/who.ts';
import { keepLateRecord, lateProof } from '../../db/desk/late-record.ts';
import { newId } from '../../db/id.ts';
import type { Pool, Queryable } from '../../db/pool.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Wish } from '../../domain/case/command.ts';
import type { Late } from '../../domain/case/late.ts';
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

/** Lays what was told late before the supervisor; until it is confirmed nothing is changed in the case. */
export async function layBefore(
  pool: Pool,
  {
    open,
    wish,
    by,
    key,
    who,
  }: {
    readonly open: PresentCase;
    readonly wish: Wish & { late: Late };
    readonly by: Actor;
    readonly key: string;
    readonly who: Who;
  },
): Promise<void> {
  const { state, world, now } = open;
  const hat = who.hat?.id ?? null;
  await keepLateRecord(pool, {
    id: newId(),
    caseId: state.id,
    zone: world.id,
    wish,
    by,
    told: who.person.id,
    hat,
    key,
    toldAt: now,
  });
}
