import type { Router } from 'express';
import {
  casesKeptLong,
  confirmErasure,
  findErasure,
  keptCase,
  listErasures,
  lockCase,
  lockErasures,
  proposeErasure,
  retentionRules,
  setRetention,
  withdrawErasure,
  type ErasureRow,
  type KeptCase,
} from '../../db/desk/erasure.ts';
import { eraseUnfiled } from '../../db/desk/unfiled.ts';
import type { Queryable } from '../../db/pool.ts';
import { pagesTogether } from '../../db/read/page.ts';
import { eraseCase } from '../../db/record/erase-case.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { erasableFrom, refuseErasure, refuseErasureAnswer } from '../../domain/retention/retention.ts';
import { refuse } from '../../domain/refusal.ts';
import { erasureRoutes as routes } from '../contract/erasures.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOfCase } from '../right/may.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { doingOf, openZoneOr404 } from '../zone/zone-desk.ts';
import type { Who } from '../right/who.ts';
import { presentZone } from '../zone/zone.ts';

/** 到期清除: how long ended cases are kept, and by which two persons the names in one were erased. */
export function serveErasures(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.putRetention, putRetention);
  serveRoute(router, deps, routes.listErasures, list);
  serveRoute(router, deps, routes.proposeErasure, propose);
  serveRoute(router, deps, routes.confirmErasure, (asked) => answer(asked, deps, 'confirmErasure', erase));
  serveRoute(router, deps, routes.withdrawErasure, (asked) => answer(asked, deps, 'withdrawErasure', withdraw));
  serveRoute(router, deps, routes.eraseOwnDrafts, (asked) =>
    answerOnce(deps, asked, (tx) => eraseUnfiled(tx, asked.who.person.id)),
  );
}

async function putRetention(asked: Asked<typeof routes.putRetention>, deps: Deps) {
  const { who, params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const zone = await openZoneOr404(tx, params.zone);
    await setRetention(tx, zone.id, body, doingOf(who, zone));
    return { rules: await retentionRules(tx, zone.id) };
  });
}

async function list({ params, query }: Asked<typeof routes.listErasures>, { pool }: Deps) {
  const { world, now } = await presentZone(pool, params.zone);
  const [rules, { one: kept, other: erasures, next }] = await Promise.all([
    retentionRules(pool, world.id),
    pagesTogether(
      query,
      (page) => casesKeptLong(pool, { zone: world.id, now }, page),
      (page) => listErasures(pool, world.id, page),
    ),
  ]);
  const due = kept.filter((one) => refuseErasure(one, dayOf(now)) === null);
  return { rules, due: due.flatMap(dueOf), erasures: erasures.map(viewOf), next };
}

const dueOf = ({ id, number, item, lastOn, years }: KeptCase) =>
  years === null ? [] : [{ case: id, number, item: { ...item }, lastOn, years, from: erasableFrom(lastOn, years) }];

const viewOf = ({ caseId, number, item, proposedBy: _by, at, ...row }: ErasureRow) => ({
  ...row,
  case: { id: caseId, number, item: { ...item } },
  at: at.toISOString(),
});

async function propose(asked: Asked<typeof routes.proposeErasure>, deps: Deps) {
  const { who, params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const zone = await openZoneOr404(tx, params.zone);
    const doing = doingOf(who, zone);
    await requireIndependent(tx, who, 'proposeErasure', { zone: zone.id, caseId: body.case });
    const kept = await erasableCase(tx, zone.id, body.case, doing.at);
    const proposed = await proposeErasure(tx, zone.id, kept, doing);
    return viewOf(await erasureOr404(tx, zone.id, orProblem(proposed ?? refuse('E-ERASURE-ANSWERED'))));
  });
}

/** Nobody with a tie to the applicant says what is left of a case (回避). */
const requireIndependent = async (
  tx: Queryable,
  who: Who,
  act: 'proposeErasure' | 'confirmErasure' | 'withdrawErasure',
  { zone, caseId }: { readonly zone: string; readonly caseId: string },
): Promise<void> => requireMay(who, act, { zone }, { ties: await tiesOfCase(tx, who, caseId) });

async function erasableCase(tx: Queryable, zone: string, id: string, now: Instant): Promise<KeptCase> {
  const kept = await keptCase(tx, { zone, now }, id);
  if (!kept) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'case' });
  const today = dayOf(now);
  orProblem(refuseErasure(kept, today), today);
  return kept;
}

type Doing = ReturnType<typeof doingOf>;
type Answering = Asked<typeof routes.confirmErasure> | Asked<typeof routes.withdrawErasure>;

interface Answered {
  readonly row: ErasureRow;
  readonly zone: string;
  readonly doing: Doing;
}
type Work = (tx: Queryable, answered: Answered) => Promise<void>;

/** One person answers at a time: the zone's erasures are taken one after another. */
function answer(asked: Answering, deps: Deps, act: 'confirmErasure' | 'withdrawErasure', work: Work) {
  const { who, params } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const zone = await openZoneOr404(tx, params.zone);
    await lockErasures(tx, zone.id);
    const row = await erasureOr404(tx, zone.id, params.erasure);
    await requireIndependent(tx, who, act, { zone: zone.id, caseId: row.caseId });
    await work(tx, { row, zone: zone.id, doing: doingOf(who, zone) });
    return viewOf(await erasureOr404(tx, zone.id, params.erasure));
  });
}

/** The case is judged again, in hand: since it was proposed a step may have been owed or a longer term set. */
async function erase(tx: Queryable, { row, zone, doing }: Answered): Promise<void> {
  orProblem(refuseErasureAnswer(row, doing.by), dayOf(doing.at));
  await lockCase(tx, row.caseId);
  await erasableCase(tx, zone, row.caseId, doing.at);
  await confirmErasure(tx, row.id, doing);
  await eraseCase(tx, row.caseId);
}

/** Whoever proposed it may take it back. */
async function withdraw(tx: Queryable, { row, doing }: Answered): Promise<void> {
  orProblem(refuseErasureAnswer({ ...row, proposedBy: '' }, doing.by), dayOf(doing.at));
  await withdrawErasure(tx, row.id, doing);
}

async function erasureOr404(db: Queryable, zone: string, id: string): Promise<ErasureRow> {
  const row = await findErasure(db, zone, id);
  if (!row) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'erasure' });
  return row;
}
