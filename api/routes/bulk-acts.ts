import type { Request, Router } from 'express';
import { readTask, releaseTask } from '../../db/desk/claim.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { itemOfVersion } from '../../db/zone-world.ts';
import { refuseAmongMany } from '../../domain/case/accept-among-many.ts';
import type { Command } from '../../domain/case/command.ts';
import { contextAt } from '../../domain/case/context.ts';
import { runChecks, settledMaterials, type MachineFinding } from '../../domain/catalogue/machine-check.ts';
import { decide } from '../../domain/case/decide.ts';
import { stands } from '../../domain/permission/may.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { actorOf, handOf } from '../act/actor.ts';
import type { caseActRoutes } from '../contract/case-acts.ts';
import type { AnswerOf } from '../contract/route.ts';
import { taskMoveRoutes as routes } from '../contract/task-moves.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../words/language.ts';
import { answerOnce } from '../http/idempotent.ts';
import { faultyInput, Problem, problemOf } from '../http/problem.ts';
import { performAct } from '../act/act.ts';
import { seenCase } from '../right/readable-case.ts';
import { serveRoute, type Asked } from '../server.ts';
import { assign, giveBack, handOver, takeBack } from '../act/task-moves.ts';
import { noStep, requireFree, takeInHand } from '../act/task-taking.ts';
import { checkedFacts } from '../views/case-page.ts';
import { wordsOf } from '../words/words.ts';
import { FAULT } from '../contract/faults.ts';

type Asking = Asked<typeof routes.actInBulk>;
type Item = Asking['body']['items'][number];
type Result = AnswerOf<typeof routes.actInBulk>['results'][number];

/** Many steps at once: each by the rules of the single act, with a result of its own. What was done stays done. */
export function serveBulkActs(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.actInBulk, async (asked) => {
    const results: Result[] = [];
    for (let at = 0; at < asked.body.items.length; at += AT_ONCE)
      results.push(
        ...(await Promise.all(asked.body.items.slice(at, at + AT_ONCE).map((item) => resultOf(item, asked, deps)))),
      );
    const done = results.filter((one) => one.done).length;
    return { results, done, refused: results.length - done };
  });
}

/** What is answered when something of the system is away, or asked too often. */
const AWAY: ReadonlySet<number> = new Set([429, 503]);

/** So many are done side by side, fewer than half of the connections to the database: others act meanwhile. */
const AT_ONCE = 6;

async function resultOf(item: Item, asked: Asking, deps: Deps): Promise<Result> {
  try {
    await doOne(item, asked, deps);
    return { task: item.task, done: true, problem: null };
  } catch (error) {
    if (error instanceof DryRun) return { task: item.task, done: true, problem: null };
    if (!(error instanceof Problem)) throw error;
    const { title, remedy } = wordsOf(error.refusal, languageOf(asked.request));
    return {
      task: item.task,
      done: false,
      problem: { code: error.refusal.code, title, remedy, retryable: AWAY.has(error.status) },
    };
  }
}

/** What a trial throws once it is known that it could be done, so that all of it is undone. */
class DryRun extends Error {}

async function doOne(item: Item, asked: Asking, deps: Deps): Promise<void> {
  const { body, who } = asked;
  if (body.act === 'accept') return acceptOne(item, asked, deps);
  const work = async (tx: Queryable): Promise<Record<string, never>> => {
    await MOVES[body.act as keyof typeof MOVES](
      tx,
      { task: item.task, who, reason: body.reason ?? null },
      item.to ?? body.to,
    );
    if (body.dryRun) throw new DryRun();
    return {};
  };
  if (body.dryRun) await transaction(deps.pool, work);
  else await answerOnce(deps, onceOf(item, asked), work);
}

type Move = Parameters<typeof assign>[1];
type Mover = (tx: Queryable, move: Move, to: string | undefined) => Promise<unknown>;

const MOVES = {
  claim: (tx, { task, who }) => takeInHand(tx, task, who),
  release: (tx, { task, who }) => releaseTask(tx, task, handOf(who)),
  handOver: (tx, move, to) => handOver(tx, move, needed(to, 'to')),
  return: (tx, move) => giveBack(tx, move),
  assign: (tx, move, to) => assign(tx, { ...move, reason: needed(move.reason, 'reason') }, needed(to, 'to')),
  takeBack: (tx, move) => takeBack(tx, { ...move, reason: needed(move.reason, 'reason') }),
} as const satisfies Record<Exclude<Asking['body']['act'], 'accept'>, Mover>;

function needed<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw faultyInput(field, FAULT.missing);
  return value;
}

/** Accepts a case whose materials were all looked at and for which all machine checks hold, by the act itself and its own key. */
async function acceptOne(item: Item, asked: Asking, deps: Deps): Promise<void> {
  const { who, body } = asked;
  // One that is done may be an acceptance of which the answer was lost: the record answers it, or the law says what it is now.
  const task = await readTask(deps.pool, item.task);
  if (!task || task.kind !== 'accept' || !stands(who.hat, 'claimTask', task)) throw noStep();
  const one = onceOf(item, asked);
  const seen = await seenCase(deps.pool, task.caseId, who);
  const checked = [...new Set([...(item.checked ?? []), ...(seen ? settledIn(seen) : [])])];
  const act = { ...asked, ...one, params: { case: task.caseId }, body: { checked } };
  await performAct<typeof caseActRoutes.accept>(act, deps, 'accept', async (_open, pool) => {
    if (!seen) throw noStep();
    if (body.dryRun) await requireFree(pool, item.task, who);
    requireAllMet(seen);
    if (!body.dryRun) return { kind: 'accept', checked };
    return onTrial(seen, { kind: 'accept', checked, by: actorOf(who), key: 'trial' });
  });
}

function findingsOf(open: PresentCase): readonly MachineFinding[] {
  const { item } = paperDesk(open.row, open.world, open.facts.authority);
  return runChecks(item, checkedFacts(item, open));
}

function requireAllMet(open: PresentCase): void {
  const refusal = refuseAmongMany(findingsOf(open));
  if (refusal) throw problemOf(refusal, dayOf(open.now));
}

/** What needs no look, as on the page of the case; nothing by a version of the guide that the zone does not have. */
function settledIn(open: PresentCase): ReadonlySet<string> {
  const { item_code: code, item_version: version } = open.row;
  if (!itemOfVersion(open.world, { code, version })) return new Set();
  return settledMaterials(
    findingsOf(open).map(({ check: { material = null, settles = false }, found }) => ({ found, material, settles })),
  );
}

/** Asks the law as the act itself would. */
function onTrial({ state, now, world, facts }: PresentCase, command: Command): never {
  const { refusal } = decide(state, command, contextAt(now, world.calendar, facts));
  throw refusal ? problemOf(refusal, dayOf(now)) : new DryRun();
}

/** Each step is a request of its own under the key of the whole, so that a repeat goes on where it broke off. */
function onceOf(item: Item, asked: Asking) {
  const key = `${asked.key}:${item.task}`.slice(-200);
  const request = Object.create(asked.request, {
    get: { value: (name: string) => (name === 'idempotency-key' ? key : asked.request.get(name)) },
  }) as Request;
  return { who: asked.who, key, request, body: { ...asked.body, items: [item] } };
}
