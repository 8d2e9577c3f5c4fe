import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findComplaint,
  insertComplaint,
  insertComplaintAnswer,
  listOpenComplaints,
  listComplaintsOfCase,
  lockComplaints,
  unitInHand,
  type ComplaintRow,
} from '../../db/desk/complaint.ts';
import type { Queryable } from '../../db/pool.ts';
import { tiesToCase } from '../../db/read/ties.ts';
import { personsBehind } from '../../domain/case/actor.ts';
import { decidingUnit, nameOfUnit } from '../../domain/case/duty.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { answerBy, refuseAnswer, refuseComplaint } from '../../domain/complaint/complaint.ts';
import { hearsOf, hearsWho } from '../../domain/permission/complaint.ts';
import { hiddenOf, withHidden } from '../../domain/permission/hidden.ts';
import { may, stands } from '../../domain/permission/may.ts';
import { readableCase } from '../right/readable-case.ts';
import { actorOf } from '../act/actor.ts';
import { complaintRoutes as routes } from '../contract/complaints.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { deedOn, mandateFor, requireMandate } from '../right/mandates.ts';
import { askerOf } from '../right/may.ts';
import { deskOf } from '../right/officer-desk.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';
import { presentZone, type PresentZone } from '../zone/zone.ts';

/** 投诉 of an applicant, and the answers of the office. */
export function serveComplaints(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addComplaint, (asked) => addComplaint(asked, deps));
  serveRoute(router, deps, routes.listComplaintsOfCase, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const [rows, mandate] = await Promise.all([
      listComplaintsOfCase(deps.pool, params.case),
      mandateFor(deps.pool, who, deedOn(open)),
    ]);
    const mayComplain = may(askerOf(who), 'addComplaint', thingOf(open, who), { mandate });
    const heard = rows.filter((row) => hearsOf(who.hat, row));
    return {
      complaints: heard.map((row) => told(row, open, who)),
      mayComplain: mayComplain && refuseComplaint(rows.some(isOpen)) === null,
    };
  });
  serveRoute(router, deps, routes.listComplaints, async ({ who, query }) => {
    const zone = await presentZone(deps.pool, deskOf(who).zone);
    const whose = { zone: zone.world.id, unit: unitOf(who), seer: who };
    const { rows, count, next } = await listOpenComplaints(deps.pool, whose, query);
    return { today: dayOf(zone.now), complaints: rows.map((row) => told(row, zone, who)), count, next };
  });
  serveRoute(router, deps, routes.answerComplaint, (asked) => answerComplaint(asked, deps));
}

/** Null: whoever oversees the zone sees all of it. */
const unitOf = (who: Who): string | null =>
  who.hat?.capacity === 'supervisor' || who.hat?.capacity === 'zoneHead' ? null : deskOf(who).unit;

async function addComplaint(asked: Asked<typeof routes.addComplaint>, deps: Deps) {
  const { params, body, who } = asked;
  const open = await readableCase(deps, params.case, who);
  const { state, world, now } = open;
  return answerOnce(deps, asked, async (tx) => {
    await requireMandate(tx, who, 'addComplaint', deedOn(open));
    await lockComplaints(tx, params.case);
    const before = await listComplaintsOfCase(tx, params.case);
    const refusal = refuseComplaint(before.some(isOpen));
    if (refusal) throw problemOf(refusal, dayOf(now));
    const id = randomUUID();
    await insertComplaint(tx, {
      id,
      case: params.case,
      zone: world.id,
      content: body.content,
      unit: await unitInHand(tx, params.case, decidingUnit(state)),
      due: answerBy(dayOf(now), world.calendar),
      by: who.person.id,
      at: now,
    });
    return told(await complaintOr404(tx, id), { world, now }, who);
  });
}

async function answerComplaint(asked: Asked<typeof routes.answerComplaint>, deps: Deps) {
  const { params, body, who } = asked;
  const by = actorOf(who);
  const persons = personsBehind(by);
  return answerOnce(deps, asked, async (tx) => {
    const row = await complaintOr404(tx, params.complaint);
    if (!stands(who.hat, 'answerComplaint', row)) throw new Problem(404, { code: 'E-NOT-FOUND' });
    const [zone, ties] = await Promise.all([presentZone(tx, row.zone), tiesToCase(tx, persons, row.case.id)]);
    const of = { persons, worked: row.worked, ties };
    orProblem(refuseAnswer({ ...of, answered: row.answer !== null }), dayOf(zone.now));
    const answer = { complaint: row.id, content: body.content, by, at: zone.now };
    // Of two answers at one moment the first is kept.
    const answered = !(await insertComplaintAnswer(tx, answer));
    orProblem(refuseAnswer({ ...of, answered }), dayOf(zone.now));
    return told(await complaintOr404(tx, row.id), zone, who);
  });
}

async function complaintOr404(db: Queryable, id: string): Promise<ComplaintRow> {
  const row = await findComplaint(db, id);
  if (!row) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return row;
}

const isOpen = ({ answer }: ComplaintRow): boolean => answer === null;

/** Who made it is told to the enterprise itself and to whoever answers, and to nobody of whom it complains (最小必要, 个人信息保护法 6). */
function told(row: ComplaintRow, { world, now }: Pick<PresentZone, 'world' | 'now'>, who: Who) {
  const { zone: _zone, worked, unit, madeAt, madeBy, content, answer, ...rest } = row;
  const isTold = hearsWho(who.hat, row) && !personsBehind(actorOf(who)).some((person) => worked.includes(person));
  return {
    ...rest,
    ...withHidden({ madeBy, content }, isTold ? [] : hiddenOf([['name', madeBy]])),
    unit: nameOfUnit(unit, world.bureaus),
    madeAt: instantFromMs(madeAt.getTime()),
    light: lightOfComplaint(row, dayOf(now)),
    answer: answer && { ...answer, at: instantFromMs(Date.parse(answer.at)) },
    mayAnswer: may(askerOf(who), 'answerComplaint', row) && !isBarred(row, who),
  };
}

/** Had whoever looks part in what is complained of, or has it been answered? */
const isBarred = ({ worked, answer }: ComplaintRow, who: Who): boolean =>
  refuseAnswer({ persons: personsBehind(actorOf(who)), worked, ties: [], answered: answer !== null }) !== null;

/** Two working days are short: what is due today or tomorrow is yellow already. */
function lightOfComplaint({ answer, due }: ComplaintRow, today: Day): 'off' | 'red' | 'yellow' {
  if (answer !== null) return 'off';
  return today > due ? 'red' : 'yellow';
}
