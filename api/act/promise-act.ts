import type { Beside, KeyedRequest } from '../../domain/case/beside.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { PromiseActKind, PromiseCommand, PromiseWish } from '../../domain/project-commitment/command.ts';
import { refusePromiseAtOnce } from '../../domain/project-commitment/decide.ts';
import { promiseAct } from '../../domain/project-commitment/permission.ts';
import { refuseMay, stands } from '../../domain/permission/may.ts';
import type { Queryable } from '../../db/pool.ts';
import { earlierPromiseAct } from '../../db/read/effect.ts';
import { readPresentCommitment, type PresentCommitment } from '../../db/read/present-commitment.ts';
import { actorOf, actingIn } from './actor.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Deps } from '../deps.ts';
import { keyedRequest, requireSameRequest } from '../http/idempotent.ts';
import { deedFor, mandateFor } from '../right/mandates.ts';
import { askerOf, tiesOfCommitment } from '../right/may.ts';
import { keyOfAct, onceRecorded } from './once-recorded.ts';
import { orProblem, Problem } from '../http/problem.ts';
import type { Asked } from '../server.ts';
import type { Who } from '../right/who.ts';
import { requireOpen } from '../zone/zone.ts';

export type MadePromise = PromiseWish & { readonly beside?: Beside };

/** Makes the wish once the commitment is known. */
export type PromiseWishFor = (open: PresentCommitment, db: Queryable) => Promise<MadePromise> | MadePromise;

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
 * Lets somebody act on the commitment of a project: right, what the state alone forbids, then the engine, which keeps the
 * signature in the moment in which the act is recorded, as of a case (`performAct`). The key
 * of the request makes a repeat harmless: it is answered with what was recorded the first time; with another content it is refused.
 */
export async function performPromiseAct<R extends AnyRoute>(
  asked: Asked<R> & { readonly params: { readonly commitment: string } },
  deps: Deps,
  act: PromiseActKind,
  making: { readonly draft: PromiseWish; readonly wishFor: PromiseWishFor },
): Promise<{ version: number }> {
  const key = keyOfAct(asked, act);
  const keyed = keyedRequest(asked);
  const known = { id: asked.params.commitment, commandKey: key, person: asked.who.person.id, key: keyed?.key ?? '' };
  const recorded = async () => {
    const { version, requestHash } = await earlierPromiseAct(deps.pool, known);
    if (keyed && requestHash !== null) requireSameRequest(keyed, requestHash);
    return version;
  };
  return onceRecorded(await recorded(), recorded, () => actAnew(asked, deps, { act, key, keyed, ...making }));
}

interface Acting {
  readonly act: PromiseActKind;
  /** Of the command. */
  readonly key: string;
  readonly keyed: KeyedRequest | null;
  readonly draft: PromiseWish;
  readonly wishFor: PromiseWishFor;
}

async function actAnew<R extends AnyRoute>(
  { who, params }: Asked<R> & { readonly params: { readonly commitment: string } },
  deps: Deps,
  { act, key, keyed, draft, wishFor }: Acting,
): Promise<{ version: number }> {
  const by = actorOf(who);
  const open = await readableCommitment(deps.pool, params.commitment, who);
  const on = dayOf(open.now);
  await requireMayAct(deps.pool, who, act, open);
  requireOpen({ closed: open.row.zone_closed });
  orProblem(refusePromiseAtOnce(open.state, { ...draft, by, key } as PromiseCommand), on);
  const made = await wishFor(open, deps.pool);
  const beside = { ...made.beside, ...(keyed && { request: keyed }) };
  const input = { commitmentId: params.commitment, practice: open.world.practice };
  const command = { ...made, by, key, ...actingIn(who), beside } as PromiseCommand;
  return orProblem(await deps.engine.actOnCommitment(input, command), on);
}

async function requireMayAct(db: Queryable, who: Who, act: PromiseActKind, open: PresentCommitment): Promise<void> {
  const thing = promiseThing(open);
  const [ties, mandate] = await Promise.all([
    tiesOfCommitment(db, who, open.state.id),
    mandateFor(db, who, deedFor(open.row.project_id, open)),
  ]);
  orProblem(refuseMay(askerOf(who), promiseAct(act), thing, { ties, mandate }), dayOf(open.now));
}
