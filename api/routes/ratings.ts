import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { countRatings, findRating, insertRating, type RatingRow } from '../../db/desk/rating.ts';
import { insertComplaint } from '../../db/desk/complaint.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { Queryable } from '../../db/pool.ts';
import { decidingUnit, nameOfUnit } from '../../domain/case/duty.ts';
import { isOver } from '../../domain/case/over.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { isLow, refuseRating, type Grade } from '../../domain/rating/rating.ts';
import { answerBy } from '../../domain/complaint/complaint.ts';
import { may } from '../../domain/permission/may.ts';
import { readableCase } from '../right/readable-case.ts';
import { ratingRoutes as routes } from '../contract/ratings.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { deskOf } from '../right/officer-desk.ts';
import { deedOn, mandateFor, requireMandate } from '../right/mandates.ts';
import { askerOf } from '../right/may.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { thingOf } from '../views/thing.ts';
import { presentZone } from '../zone/zone.ts';

/** 好差评: one grade a case; a low one comes back to the unit that decided. */
export function serveRatings(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readRating, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const [rating, mandate] = await Promise.all([
      findRating(deps.pool, params.case),
      mandateFor(deps.pool, who, deedOn(open)),
    ]);
    const mayRate = may(askerOf(who), 'rateCase', thingOf(open, who), { mandate });
    return { rating: rating ? told(rating) : null, mayRate: mayRate && !rating && isOver(open.state) };
  });
  serveRoute(router, deps, routes.rateCase, (asked) => rateCase(asked, deps));
  serveRoute(router, deps, routes.countRatings, async ({ who }) => {
    const { world } = await presentZone(deps.pool, deskOf(who).zone);
    const rows = await countRatings(deps.pool, world.id);
    return { bureaus: rows.map((row) => ({ ...row, bureau: nameOfUnit(row.bureau, world.bureaus) })) };
  });
}

async function rateCase(asked: Asked<typeof routes.rateCase>, deps: Deps) {
  const { params, body, who } = asked;
  const open = await readableCase(deps, params.case, who);
  const { state, world, now } = open;
  return answerOnce(deps, asked, async (tx) => {
    await requireMandate(tx, who, 'rateCase', deedOn(open));
    const rated = (await findRating(tx, params.case)) !== undefined;
    const refusal = refuseRating({ stage: state.stage, rated });
    if (refusal) throw problemOf(refusal, dayOf(now));
    const comment = body.comment ?? null;
    const complaint = isLow(body.grade) ? await ask(tx, open, { ...asked, comment }) : null;
    const rating = { zone: world.id, bureau: decidingUnit(state), grade: body.grade, comment, complaint };
    const kept = await insertRating(tx, { ...rating, case: params.case, by: who.person.id, at: now });
    if (!kept) throw new Problem(409, { code: 'E-RATED' });
    return { grade: body.grade, comment, madeAt: now };
  });
}

const WORDS: Readonly<Partial<Record<Grade, string>>> = { poor: '不满意', worst: '非常不满意' };

/** 差评: the unit that decided, be it an organ above the zone, answers it like a complaint, within two working days. */
async function ask(
  tx: Queryable,
  { state, world, now }: PresentCase,
  { params, body: { grade }, who, comment }: Asked<typeof routes.rateCase> & { readonly comment: string | null },
): Promise<string> {
  const id = randomUUID();
  await insertComplaint(tx, {
    id,
    case: params.case,
    zone: world.id,
    unit: decidingUnit(state),
    content: `差评（${WORDS[grade] ?? grade}）${comment === null ? '' : `：${comment}`}`,
    due: answerBy(dayOf(now), world.calendar),
    by: who.person.id,
    at: now,
  });
  return id;
}

const told = ({ grade, comment, madeAt }: RatingRow) => ({
  grade,
  comment,
  madeAt: instantFromMs(madeAt.getTime()),
});
