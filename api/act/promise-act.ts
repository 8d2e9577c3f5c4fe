import { dayOf } from '../../domain/clock/instant.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { PromiseActKind, PromiseCommand, PromiseWish } from '../../domain/project-commitment/command.ts';
import { refusePromiseAtOnce } from '../../domain/project-commitment/decide.ts';
import { promiseAct } from '../../domain/project-commitment/permission.ts';
import { refuseMay, stands } from '../../domain/permission/may.ts';
import { freeKey } from '../../db/desk/idempotent-answer.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { earlierVersion } from '../../db/read/effect.ts';
import { readPresentCommitment, type PresentCommitment } from '../../db/read/present-commitment.ts';
import { actorOf, actingIn } from './actor.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Deps } from '../deps.ts';
import { bindRequest, keyedRequest } from '../http/idempotent.ts';
import { deedFor, mandateFor } from '../right/mandates.ts';
import { askerOf, tiesOfCommitment } from '../right/may.ts';
import { keyOfAct, onceRecorded } from './once-recorded.ts';
import { orProblem, Problem } from '../http/problem.ts';
import type { Asked } from '../server.ts';
import { requireStill } from '../right/still.ts';
import type { Who } from '../right/who.ts';
import { requireOpen } from '../zone/zone.ts';

/** Makes the wish once the commitment is known; it may sign, in the transaction that binds the key of the request. */
export type PromiseWishFor = (open: PresentCommitment, tx: Queryable) => Promise<PromiseWish> | PromiseWish;

/** What of a commitment decides who may touch it. */
export const promiseThing = ({ world, row }: Pick<PresentCommitment, 'world' | 'row'>) => ({
  zone: world.id,
  enterprise: row.enterprise_id,
  project: row.project_id,
});

/** Finds a commitment that whoever asks may read, as it stands now. Throws 404. */
export async function readableCommitment(db: Queryable, id: string, who: Who): Promise<PresentCommitment> {
  const open = await readPresentCommitment(db, id);
  if (!open || !stands(who.hat, 'readCommitment', promiseThing(open))) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return open;
}

/**
 * Lets somebody act on the commitment of a project: right, what the state alone forbids, signature, then the engine. The key
 * of the request makes a repeat harmless: it is answered with what was recorded the first time.
 */
export async function performPromiseAct<R extends AnyRoute>(
  asked: Asked<R> & { readonly params: { readonly commitment: string } },
  deps: Deps,
  act: PromiseActKind,
  { draft, wishFor }: { readonly draft: PromiseWish; readonly wishFor: PromiseWishFor },
): Promise<{ version: number }> {
  const key = keyOfAct(asked, act);
  const recorded = () => earlierVersion(deps.pool, asked.params.commitment, key);
  return onceRecorded(await recorded(), recorded, () => actAnew(asked, deps, { act, key, draft, wishFor }));
}

interface Acting {
  readonly act: PromiseActKind;
  /** Of the command. */
  readonly key: string;
  readonly draft: PromiseWish;
  readonly wishFor: PromiseWishFor;
}

async function actAnew<R extends AnyRoute>(
  asked: Asked<R> & { readonly params: { readonly commitment: string } },
  deps: Deps,
  { act, key, draft, wishFor }: Acting,
): Promise<{ version: number }> {
  const { who, params } = asked;
  const [by, keyed] = [actorOf(who), keyedRequest(asked)];
  const open = await readableCommitment(deps.pool, params.commitment, who);
  const on = dayOf(open.now);
  await requireMayAct(deps.pool, who, act, open);
  requireOpen({ closed: open.row.zone_closed });
  orProblem(refusePromiseAtOnce(open.state, { ...draft, by, key } as PromiseCommand), on);
  const wish = await transaction(deps.pool, async (tx) => {
    await Promise.all([requireStill(tx, who), keyed && bindRequest(tx, keyed)]);
    return wishFor(open, tx);
  });
  const input = { commitmentId: params.commitment, practice: open.world.practice };
  const acted = await deps.engine.actOnCommitment(input, { ...wish, by, key, ...actingIn(who) } as PromiseCommand);
  if (isRefusal(acted) && keyed) await freeKey(deps.pool, keyed);
  return orProblem(acted, on);
}

async function requireMayAct(db: Queryable, who: Who, act: PromiseActKind, open: PresentCommitment): Promise<void> {
  const thing = promiseThing(open);
  const [ties, mandate] = await Promise.all([
    tiesOfCommitment(db, who, open.state.id),
    mandateFor(db, who, deedFor(open.row.project_id, open)),
  ]);
  orProblem(refuseMay(askerOf(who), promiseAct(act), thing, { ties, mandate }), dayOf(open.now));
}
