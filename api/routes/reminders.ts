import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findReminder,
  insertReminder,
  insertReminderAnswer,
  listOpenReminders,
  listRemindersOfCase,
  lockReminders,
  unitInHand,
  type ReminderRow,
} from '../../db/desk/reminder.ts';
import type { Queryable } from '../../db/pool.ts';
import { nameOfUnit } from '../../domain/case/duty.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { answerBy, refuseReminder, refuseReply } from '../../domain/reminder/reminder.ts';
import { readableCase } from '../act.ts';
import { reminderRoutes as routes } from '../contract/reminders.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../idempotent.ts';
import { deskOf } from '../officer-desk.ts';
import { Problem, problemOf } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../who.ts';
import { presentZone, type PresentZone } from '../zone.ts';

/** 催办 and 投诉 of an applicant, and the answers of the office. */
export function serveReminders(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addReminder, (asked) => addReminder(asked, deps));
  serveRoute(router, deps, routes.listRemindersOfCase, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const rows = await listRemindersOfCase(deps.pool, params.case);
    return { reminders: rows.map((row) => told(row, open, who)) };
  });
  serveRoute(router, deps, routes.listReminders, async ({ who }) => {
    const zone = await presentZone(deps.pool, deskOf(who).zone);
    const rows = await listOpenReminders(deps.pool, { zone: zone.world.id, unit: unitOf(who) });
    return { today: dayOf(zone.now), reminders: rows.map((row) => told(row, zone, who)) };
  });
  serveRoute(router, deps, routes.answerReminder, (asked) => answerReminder(asked, deps));
}

/** Null: whoever oversees the zone sees all of it. */
const unitOf = (who: Who): string | null =>
  who.hat?.capacity === 'supervisor' || who.hat?.capacity === 'zoneHead' ? null : deskOf(who).unit;

async function addReminder(asked: Asked<typeof routes.addReminder>, deps: Deps) {
  const { params, body, who } = asked;
  const { state, world, now } = await readableCase(deps, params.case, who);
  return answerOnce(deps, asked, async (tx) => {
    await lockReminders(tx, params.case);
    const before = await listRemindersOfCase(tx, params.case);
    const unanswered = before.filter(({ answer }) => answer === null).map(({ kind }) => kind);
    const refusal = refuseReminder(body.kind, { stage: state.stage, unanswered });
    if (refusal) throw problemOf(refusal, dayOf(now));
    const id = randomUUID();
    await insertReminder(tx, {
      id,
      case: params.case,
      zone: world.id,
      ...body,
      unit: await unitInHand(tx, params.case, state.item.bureau),
      due: answerBy(dayOf(now), world.calendar),
      by: who.person.id,
      at: now,
    });
    return told(await reminderOr404(tx, id), { world, now }, who);
  });
}

async function answerReminder(asked: Asked<typeof routes.answerReminder>, deps: Deps) {
  const { params, body, who } = asked;
  const desk = deskOf(who);
  return answerOnce(deps, asked, async (tx) => {
    const row = await reminderOr404(tx, params.reminder);
    if (row.zone !== desk.zone || row.unit !== desk.unit) throw new Problem(404, { code: 'E-NOT-FOUND' });
    const zone = await presentZone(tx, row.zone);
    const answer = { reminder: row.id, content: body.content, by: who.person.id, at: zone.now };
    const refusal = refuseReply(row.answer !== null || !(await insertReminderAnswer(tx, answer)));
    if (refusal) throw problemOf(refusal, dayOf(zone.now));
    return told(await reminderOr404(tx, row.id), zone, who);
  });
}

async function reminderOr404(db: Queryable, id: string): Promise<ReminderRow> {
  const row = await findReminder(db, id);
  if (!row) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return row;
}

/** Who made it is told to the enterprise itself and to whoever answers. */
function told(row: ReminderRow, { world, now }: Pick<PresentZone, 'world' | 'now'>, who: Who) {
  const { zone: _zone, unit, madeAt, answer, ...rest } = row;
  return {
    ...rest,
    unit: nameOfUnit(unit, world.bureaus),
    madeAt: instantFromMs(madeAt.getTime()),
    light: lightOfReminder(row, dayOf(now)),
    answer: answer && { ...answer, at: instantFromMs(Date.parse(answer.at)) },
    mayAnswer: answer === null && mayAnswer(row, who),
  };
}

const ANSWERERS: readonly string[] = ['window', 'reviewer', 'approver'];

const mayAnswer = ({ zone, unit }: ReminderRow, who: Who): boolean =>
  who.hat?.zone === zone && ANSWERERS.includes(who.hat.capacity) && deskOf(who).unit === unit;

/** Two working days are short: what is due today or tomorrow is yellow already. */
function lightOfReminder({ answer, due }: ReminderRow, today: Day): 'off' | 'red' | 'yellow' {
  if (answer !== null) return 'off';
  return today > due ? 'red' : 'yellow';
}
