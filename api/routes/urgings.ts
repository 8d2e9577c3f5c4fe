import type { Router } from 'express';
import { readPresentCase, type PresentCase } from '../../db/read/present-case.ts';
import { readUrgings, urgingsIn, type UrgingRow, type UrgingsOf } from '../../db/read/urgings.ts';
import { keepReply } from '../../db/record/urging.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Day } from '../../domain/clock/day.ts';
import { openDuties } from '../../domain/case/duty.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { isOutside } from '../../domain/permission/hat.ts';
import { may, refuseMay, stands } from '../../domain/permission/may.ts';
import { refuseReply, refuseReplyDay } from '../../domain/supervision/urging.ts';
import { readableCase } from '../right/readable-case.ts';
import { actorOf } from '../act/actor.ts';
import { urgingRoutes as routes } from '../contract/urgings.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { deedOn, mandateFor, requireMandate } from '../right/mandates.ts';
import { askerOf, requireMay, tiesOfCase } from '../right/may.ts';
import { thingOf } from '../views/thing.ts';
import { languageOf } from '../words/language.ts';
import { deskOf } from '../right/officer-desk.ts';
import { faultyInput, orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { isKept, urgeCase, type Urging } from '../act/urge.ts';
import type { Who } from '../right/who.ts';
import { wordsOf } from '../words/words.ts';
import { openZone, presentZone, type PresentZone } from '../zone/zone.ts';
import { FAULT } from '../contract/faults.ts';

/** 督办 and 催办: who is urged, and what was answered. */
export function serveUrgings(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.urge, (asked) => answerOnce(deps, asked, (tx) => urgeAll(tx, asked)));
  serveRoute(router, deps, routes.remind, (asked) => remind(asked, deps));
  serveRoute(router, deps, routes.replyToUrging, (asked) => answerOnce(deps, asked, (tx) => reply(tx, asked)));
  serveRoute(router, deps, routes.listUrgings, (asked) => list(deps.pool, asked));
  serveRoute(router, deps, routes.readCaseUrgings, ({ params, who }) => ofCase(deps, params.case, who));
}

/** One after another in the order of their ids, so that two supervisors at once do not wait for each other. */
async function urgeAll(tx: Queryable, { body, who, request }: Asked<typeof routes.urge>) {
  const zone = await openZone(tx, zoneOfHat(who));
  const today = dayOf(zone.now);
  const { kind, cause, demand = USUAL } = body;
  const replyBy = kind === 'order' ? orderDay(body.replyBy, today, zone) : null;
  const wish = { kind, origin: 'supervisor', cause, demand, by: actorOf(who) } as const;
  const results = [];
  for (const id of [...new Set(body.cases)].toSorted()) {
    const open = await readPresentCase(tx, id);
    if (!open || !stands(who.hat, 'urge', thingOf(open, who)))
      throw new Problem(404, { code: 'E-NOT-FOUND', field: 'cases' });
    const tied = refuseMay(askerOf(who), 'urge', thingOf(open, who), { ties: await tiesOfCase(tx, who, id) });
    const urging = tied ?? (await urgeCase(tx, id, open, { ...wish, replyBy }));
    results.push(resultOf(id, open, urging, languageOf(request)));
  }
  return { results };
}

/** The day that an order names; throws 422 without one, or for one out of bounds. */
function orderDay(replyBy: Day | undefined, today: Day, { world }: PresentZone): Day {
  if (replyBy === undefined) throw faultyInput('replyBy', FAULT.missing);
  const refused = refuseReplyDay(replyBy, today, world.calendar);
  if (refused) throw problemOf(refused, today);
  return replyBy;
}

const USUAL = '办理情况、原因和预计办结日期';

function resultOf(id: string, open: PresentCase, urging: Urging, language: 'zh' | 'en') {
  const number = open.row.number;
  if (isKept(urging)) return { case: id, number, urging: urging.id, order: urging.order, refusal: null };
  const { title, remedy } = wordsOf(urging, language);
  return { case: id, number, urging: null, order: null, refusal: { code: urging.code, title, remedy } };
}

async function remind(asked: Asked<typeof routes.remind>, deps: Deps) {
  const { params, who, body } = asked;
  const open = await readableCase(deps, params.case, who);
  return answerOnce(deps, asked, async (tx) => {
    await requireMandate(tx, who, 'remind', deedOn(open));
    const wish = { kind: 'reminder', origin: 'enterprise', cause: body.cause, demand: '', replyBy: null } as const;
    const urging = orProblem(await urgeCase(tx, params.case, open, { ...wish, by: actorOf(who) }), dayOf(open.now));
    return oneOf(tx, { zone: open.world.id, id: urging.id }, open);
  });
}

async function reply(tx: Queryable, { params, body, who }: Asked<typeof routes.replyToUrging>) {
  const zone = await openZone(tx, zoneOfHat(who));
  const before = await oneOf(tx, { zone: zone.world.id, id: params.urging }, zone);
  const ties = await tiesOfCase(tx, who, before.case.id);
  requireMay(who, 'replyToUrging', { zone: zone.world.id, unit: before.unit.code }, { ties });
  const { reply: said, expected = null } = body;
  const answer = { urging: params.urging, reply: said, expected, at: zone.now, by: actorOf(who) };
  orProblem(refuseReply(!(await keepReply(tx, answer))), dayOf(zone.now));
  return oneOf(tx, { zone: zone.world.id, id: params.urging }, zone);
}

type Told = Pick<PresentZone, 'world' | 'now'>;

async function oneOf(db: Queryable, of: UrgingsOf, { world, now }: Told) {
  const [row] = await readUrgings(db, of, world.bureaus);
  if (!row) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'urging' });
  return viewOf(row, now);
}

async function list(db: Queryable, { who, query }: Asked<typeof routes.listUrgings>) {
  const { world, now } = await presentZone(db, zoneOfHat(who));
  const desk = deskOf(who);
  const of = {
    zone: world.id,
    seer: who,
    ...(desk.kinds.length > 0 ? { unit: desk.unit } : {}),
    ...(query.state === 'all' ? {} : { open: query.state === 'open' }),
  };
  const { rows, open, next } = await urgingsIn(db, of, world.bureaus, query);
  return { ...listOf(rows, now), open, next };
}

async function ofCase(deps: Deps, id: string, who: Who) {
  const open = await readableCase(deps, id, who);
  const { world, now } = open;
  // What the office orders its own people is no business of whoever is outside.
  const of: UrgingsOf = { zone: world.id, caseId: id, ...(isOutside(who.hat) && { origin: 'enterprise' }) };
  const [rows, mandate] = await Promise.all([
    readUrgings(deps.pool, of, world.bureaus),
    mandateFor(deps.pool, who, deedOn(open)),
  ]);
  const mayRemind = may(askerOf(who), 'remind', thingOf(open, who), { mandate });
  const waits = rows.some((row) => row.origin === 'enterprise' && row.reply === null && row.replyBy >= dayOf(now));
  return { ...listOf(rows, now), mayRemind: mayRemind && !waits && hasStep(open) };
}

const hasStep = ({ state }: PresentCase): boolean => openDuties(state).length > 0;

const listOf = (rows: readonly UrgingRow[], now: Instant) => ({
  asOf: now,
  today: dayOf(now),
  open: rows.filter(({ reply: answer }) => answer === null).length,
  rows: rows.map((row) => viewOf(row, now)),
});

const viewOf = (row: UrgingRow, now: Instant) => ({
  ...row,
  case: { ...row.case, item: { ...row.case.item } },
  late: row.reply === null && row.replyBy < dayOf(now),
});
