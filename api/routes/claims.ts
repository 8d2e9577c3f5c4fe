import type { Router } from 'express';
import { changeClaim, takersOf } from '../../db/desk/claim-change.ts';
import { holderOf, unitOfTask } from '../../db/desk/claim.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { WINDOW } from '../../domain/case/duty.ts';
import { taskRoutes as routes } from '../contract/tasks.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../idempotent.ts';
import { capacitiesFor, deskOf, isOfDesk } from '../officer-desk.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { refuseTake, requireTake, takeable } from '../task-taking.ts';
import type { Who } from '../who.ts';
import { heldBy } from './tasks.ts';

/** What changes hands: a task in hand goes to a colleague, or is taken back. */
export function serveClaims(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listTakers, async ({ params, who }) => ({
    colleagues: await independent(deps.pool, params.task, await takers(deps.pool, params.task, who), who),
  }));
  serveRoute(router, deps, routes.handOverTask, (asked) => answerOnce(deps, asked, (tx) => handOver(tx, asked)));
  serveRoute(router, deps, routes.takeBackTask, (asked) => transaction(deps.pool, (tx) => takeBack(tx, asked)));
}

/** Whoever takes this step in the unit today; 404 for a task of another desk. */
async function takers(db: Queryable, task: string, who: Who) {
  const found = await unitOfTask(db, task);
  if (!found || !isOfDesk(found, deskOf(who))) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'task' });
  const { zone, unit, kind } = found;
  return takersOf(db, { zone, bureau: unit === WINDOW ? null : unit, capacities: capacitiesFor(kind) });
}

/** The others of them who may take the step: nobody who must stay away from the case (回避). */
async function independent(db: Queryable, task: string, all: Awaited<ReturnType<typeof takers>>, who: Who) {
  const others = all.filter(({ id }) => id !== who.person.id);
  const step = await takeable(
    db,
    task,
    others.map(({ id }) => id),
  );
  return others.filter(({ id }) => refuseTake(step, [id]) === null);
}

/** Only who has it in hand hands it over, and only to somebody who may take it. */
async function handOver(tx: Queryable, { params, who, body }: Asked<typeof routes.handOverTask>) {
  const colleagues = await takers(tx, params.task, who);
  if (body.to === who.person.id || !colleagues.some(({ id }) => id === body.to))
    throw new Problem(422, { code: 'E-TASK-COLLEAGUE', field: 'to' });
  requireTake(await takeable(tx, params.task, [body.to]), [body.to]);
  const { id: by } = who.person;
  const change = { task: params.task, from: by, to: body.to, by, reason: body.reason ?? null };
  const { changed, holder } = await changeClaim(tx, change);
  if (!holder) throw new Problem(409, { code: 'E-TASK-FREE' });
  if (!changed) throw heldBy(holder);
  return { task: params.task, by: { id: holder.id, name: holder.name }, since: holder.since };
}

/** A supervisor of the zone puts it back into the pool of its unit, and says why. */
async function takeBack(tx: Queryable, { params, who, body }: Asked<typeof routes.takeBackTask>) {
  const found = await unitOfTask(tx, params.task);
  if (!found || found.zone !== who.hat?.zone) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'task' });
  const holder = await holderOf(tx, params.task);
  if (!holder) throw new Problem(409, { code: 'E-TASK-FREE' });
  const change = { task: params.task, from: holder.id, to: null, by: who.person.id, reason: body.reason };
  const { changed, holder: other } = await changeClaim(tx, change);
  if (!changed && other) throw heldBy(other);
  return {};
}
