import { changeClaim, giverOf, takersOf, type ClaimMove } from '../../db/desk/claim-change.ts';
import { holderOf, openTask, type OpenTask } from '../../db/desk/claim.ts';
import type { Queryable } from '../../db/pool.ts';
import { askedSince, tellHolder } from '../../db/desk/hand-over-request.ts';
import { doneBy, personsBehind } from '../../domain/case/actor.ts';
import { WINDOW } from '../../domain/case/duty.ts';
import { refuseRight, stands } from '../../domain/permission/may.ts';
import { refuseHandOverRequest } from '../../domain/supervision/hand-over-request.ts';
import { actorOf, handOf } from './actor.ts';
import { requireMay, tiesOfCase } from '../right/may.ts';
import { capacitiesFor } from '../right/officer-desk.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { heldBy, noStep, refuseTake, requireTake, takeable, toldClaim } from './task-taking.ts';
import type { Who } from '../right/who.ts';

/** Somebody who may take a step. */
export interface Taker {
  readonly id: string;
  readonly name: string;
}

/** An open step of one's own desk; 404 for one of another. */
async function ofOwnDesk(db: Queryable, task: string, who: Who): Promise<OpenTask> {
  const found = await openTask(db, task);
  if (!found || !stands(who.hat, 'handOverTask', found)) throw noStep();
  return found;
}

/** An open step that whoever asks may distribute; 404 for one of another zone, 403 for one of a unit that they do not lead. */
async function ofOwnUnit(
  db: Queryable,
  task: string,
  { hat, act }: Pick<Who, 'hat'> & { readonly act: 'assignTask' | 'listAssignees' | 'takeBackTask' },
): Promise<OpenTask> {
  const found = await openTask(db, task);
  if (!found || found.zone !== hat?.zone) throw noStep();
  orProblem(refuseRight(hat, act, found));
  return found;
}

/** Nobody with a tie to the applicant says who handles the case (回避). */
const requireIndependent = async (
  tx: Queryable,
  { who, found }: { readonly who: Who; readonly found: OpenTask },
  act: 'assignTask' | 'takeBackTask' | 'handOverTask' | 'askHandOver',
): Promise<void> => requireMay(who, act, found, { ties: await tiesOfCase(tx, who, found.caseId) });

/** Whoever takes such a step in its unit today. */
const takers = (db: Queryable, { zone, unit, kind }: OpenTask): Promise<readonly Taker[]> =>
  takersOf(db, { zone, unit: unit === WINDOW ? null : unit, capacities: capacitiesFor(kind) });

/** Those of them who need not stay away from its case (回避). */
async function independent(db: Queryable, task: string, all: readonly Taker[]): Promise<Taker[]> {
  const ids = all.map(({ id }) => id);
  const step = await takeable(db, task, ids);
  return all.filter(({ id }) => refuseTake(step, [id]) === null);
}

/** To whom a step of one's own desk can be handed over. */
export async function colleaguesFor(db: Queryable, task: string, who: Who): Promise<Taker[]> {
  const all = await takers(db, await ofOwnDesk(db, task, who));
  return independent(
    db,
    task,
    all.filter(({ id }) => id !== handOf(who)),
  );
}

/** To whom a step of a unit that one leads can be given. */
export const assigneesFor = async (db: Queryable, task: string, who: Who): Promise<Taker[]> =>
  independent(db, task, await takers(db, await ofOwnUnit(db, task, { hat: who.hat, act: 'listAssignees' })));

/** Throws 422 for whoever does not take such steps, 403 `E-RECUSAL` or another for who must stay away from the case. */
async function requireTaker(tx: Queryable, task: OpenTask, id: string, to: string): Promise<void> {
  if (!(await takers(tx, task)).some((one) => one.id === to))
    throw new Problem(422, { code: 'E-TASK-COLLEAGUE', field: 'to' });
  requireTake(await takeable(tx, id, [to]), [to]);
}

/** How a step is to change hands. */
export interface Move {
  readonly task: string;
  readonly who: Who;
  readonly reason: string | null;
}

/** 移交 (转办): only who has it in hand hands it over, and only to somebody else who may take it. */
export async function handOver(tx: Queryable, { task, who, reason }: Move, to: string) {
  const found = await ofOwnDesk(tx, task, who);
  await requireIndependent(tx, { who, found }, 'handOverTask');
  if (to === handOf(who)) throw new Problem(422, { code: 'E-TASK-COLLEAGUE', field: 'to' });
  await requireTaker(tx, found, task, to);
  return passed(tx, { task, who, reason }, { kind: 'handedOver', from: handOf(who), to });
}

/** 交回: who was given a step gives it back to whoever gave it, if that person may take it still. */
export async function giveBack(tx: Queryable, move: Move) {
  const found = await ofOwnDesk(tx, move.task, move.who);
  const to = await giverOf(tx, move.task, handOf(move.who));
  if (to === null) throw new Problem(409, { code: 'E-TASK-NOT-GIVEN' });
  await requireTaker(tx, found, move.task, to);
  return passed(tx, move, { kind: 'returned', from: handOf(move.who), to });
}

/** 改派: who leads the unit or supervises the zone gives a step to one of its people, out of the pool or other hands. */
export async function assign(tx: Queryable, move: Move, to: string) {
  const found = await ofOwnUnit(tx, move.task, { hat: move.who.hat, act: 'assignTask' });
  await requireIndependent(tx, { who: move.who, found }, 'assignTask');
  const holder = await holderOf(tx, move.task);
  await requireTaker(tx, found, move.task, to);
  if (holder?.id === to) return toldClaim(move.task, holder);
  return passed(tx, move, { kind: 'assigned', from: holder?.id ?? null, to });
}

/** 请他移交: who could take a step asks its holder for it, who is told by whom and decides. */
export async function askHandOver(tx: Queryable, { task, who }: Omit<Move, 'reason'>) {
  const found = await ofOwnDesk(tx, task, who);
  await requireIndependent(tx, { who, found }, 'askHandOver');
  const by = actorOf(who);
  requireTake(await takeable(tx, task, personsBehind(by)), personsBehind(by));
  const holder = await holderOf(tx, task);
  const asker = handOf(who);
  const requireAskable = async () => {
    const askedAt = holder && (await askedSince(tx, { claim: holder, asker }));
    orProblem(refuseHandOverRequest({ holder, asker, askedAt }));
  };
  await requireAskable();
  if (holder === null) throw new Problem(409, { code: 'E-TASK-FREE' });
  const at = await tellHolder(tx, { claim: holder, asker, name: doneBy(by) });
  if (at === null) {
    await requireAskable(); // from two windows at once: by now the other one has asked
    throw noStep();
  }
  return { task, holder: { id: holder.id, name: holder.name }, at };
}

/** 收回: a supervisor of the zone puts it back into the pool of its unit, and says why. */
export async function takeBack(tx: Queryable, { task, who, reason }: Move): Promise<Record<string, never>> {
  const found = await ofOwnUnit(tx, task, { hat: who.hat, act: 'takeBackTask' });
  await requireIndependent(tx, { who, found }, 'takeBackTask');
  const holder = await holderOf(tx, task);
  if (!holder) throw new Problem(409, { code: 'E-TASK-FREE' });
  const change = { task, kind: 'takenBack', from: holder.id, to: null, ...doerOf(who), reason } as const;
  const { changed, holder: other } = await changeClaim(tx, change);
  if (!changed && other) throw heldBy(other);
  return {};
}

/** Who does it, and for whom. */
const doerOf = ({ person, hat }: Who) => ({ by: person.id, for: hat?.for?.id });

async function passed(
  tx: Queryable,
  { task, who, reason }: Move,
  how: { readonly kind: ClaimMove; readonly from: string | null; readonly to: string },
) {
  const { changed, holder } = await changeClaim(tx, { task, ...how, ...doerOf(who), reason });
  if (!holder) throw new Problem(409, { code: 'E-TASK-FREE' });
  if (!changed) throw heldBy(holder);
  return toldClaim(task, holder);
}
