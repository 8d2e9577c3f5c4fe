import type { Router } from 'express';
import {
  answerLateRecord,
  confirmedVersion,
  insertLateProof,
  keyOfConfirmation,
  lockLateRecord,
} from '../../db/desk/late-record.ts';
import type { Queryable } from '../../db/pool.ts';
import { readLateRecords, type LateRow } from '../../db/read/late-records.ts';
import { pageInOrder } from '../../db/read/page.ts';
import { calendarAt } from '../../db/calendar-editions.ts';
import type { Command } from '../../domain/case/command.ts';
import { workingDaysLate } from '../../domain/case/late.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { refuse } from '../../domain/refusal.ts';
import { refuseLateAnswer } from '../../domain/supervision/late-record.ts';
import { readableCase } from '../right/readable-case.ts';
import { lateRecordRoutes as routes } from '../contract/late-records.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile } from '../file/file-view.ts';
import { personsBehind } from '../../domain/case/actor.ts';
import { actorOf } from '../act/actor.ts';
import { onceRecorded } from '../act/once-recorded.ts';
import { requireStill } from '../right/still.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOfCase } from '../right/may.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { takeUpload } from '../file/upload.ts';
import type { Who } from '../right/who.ts';
import { thingOf } from '../views/thing.ts';
import { openZone, presentZone, type PresentZone } from '../zone/zone.ts';

/** 补录: its scan, what was told late, and the second person where a limit would be healed. */
export function serveLateRecords(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addLateProof, addProof);
  serveRoute(router, deps, routes.listLateRecords, (asked) => list(deps.pool, asked));
  serveRoute(router, deps, routes.readCaseLateRecords, async ({ params, who }) => {
    const { world } = await readableCase(deps, params.case, who);
    const rows = await readLateRecords(deps.pool, { zone: world.id, seer: who }, params.case);
    return { rows: rows.map((row) => viewOf(row, world)) };
  });
  serveRoute(router, deps, routes.confirmLateRecord, confirm);
  serveRoute(router, deps, routes.refuseLateRecord, (asked) => answerOnce(deps, asked, (tx) => refuseIt(tx, asked)));
}

/** Like every upload: streamed into the store under its hash, and the same once for the same key. */
async function addProof(asked: Asked<typeof routes.addLateProof>, deps: Deps) {
  const { who, params, request, response } = asked;
  const open = await readableCase(deps, params.case, who);
  requireMay(who, 'addLateProof', thingOf(open, who), { ties: await tiesOfCase(deps.pool, who, params.case) });
  const taken = await takeUpload(request, response, deps);
  const { name, sha256 } = taken;
  return answerOnce(deps, { ...asked, body: { name, sha256 } }, async (tx) => {
    const file = newFile(taken, { enterprise: open.row.enterprise_id, pages: null, deps });
    return fileView(await insertLateProof(tx, file, params.case, actorOf(who)));
  });
}

/** All are read for each page, since only the calendar knows how many of them are late. */
async function list(db: Queryable, { who, query }: Asked<typeof routes.listLateRecords>) {
  const { world, now } = await presentZone(db, zoneOfHat(who));
  const all = await readLateRecords(db, { zone: world.id, seer: who }, null);
  const { rows, next } = pageInOrder(all, query, ({ key }) => key);
  return {
    today: dayOf(now),
    rows: rows.map((row) => viewOf(row, world)),
    byBureau: countsOf(all.map((row) => viewOf(row, world))),
    next,
  };
}

type World = PresentZone['world'];

function viewOf({ key: _key, record, caseId, number, park, item, answer, ...row }: LateRow, world: World) {
  const { bureau, code, name } = item;
  return {
    ...row,
    record,
    case: { id: caseId, number, item: { code, name } },
    bureau: { code: bureau, name: world.bureaus.get(bureau) ?? bureau },
    days: workingDaysLate(calendarAt(world, park), row.doneAt, row.toldAt),
    answer: answer && { ...answer },
  };
}

/** 按部门: what was told more than one working day after it was done, whatever became of it. */
function countsOf(rows: readonly ReturnType<typeof viewOf>[]) {
  const late = rows.filter(({ days }) => days > 1);
  const codes = [...new Set(late.map(({ bureau }) => bureau.code))];
  return codes.flatMap((code) => {
    const own = late.filter(({ bureau }) => bureau.code === code);
    return own[0] ? [{ bureau: own[0].bureau, count: own.length }] : [];
  });
}

/** Whoever did not hear that it is confirmed may confirm it again. */
const confirm = (asked: Asked<typeof routes.confirmLateRecord>, deps: Deps) =>
  answerOnce(deps, asked, async (tx) => {
    const recorded = () => confirmedVersion(tx, asked.params.record, asked.who.person.id);
    return onceRecorded(await recorded(), recorded, () => confirmNow(tx, asked, deps));
  });

/** The record stays in hand while the engine acts: two who confirm it do not ask at once. It is answered by the act itself. */
async function confirmNow(tx: Queryable, { params, who }: Asked<typeof routes.confirmLateRecord>, { engine }: Deps) {
  const { zone, record } = await takeRecord(tx, params.record, who, 'confirmLateRecord');
  const { wish, by, hat, caseId, toldAt } = record;
  const at = zone.now;
  const { capacity: _capacity, unit: _unit, ...confirmedBy } = actorOf(who);
  const confirmed = { by: confirmedBy, at, toldAt: instantFromMs(toldAt.getTime()) };
  const worn = hat === null ? {} : { hat };
  const beside = { confirms: record.id };
  const key = keyOfConfirmation(record.id);
  const command = { ...wish, by, key, ...worn, late: { ...wish.late, confirmed }, beside } as Command;
  return orProblem(await engine.act({ caseId, practice: zone.world.practice }, command), dayOf(at));
}

async function refuseIt(tx: Queryable, { params, body, who }: Asked<typeof routes.refuseLateRecord>) {
  const { zone, record } = await takeRecord(tx, params.record, who, 'refuseLateRecord');
  const refused = await answerLateRecord(tx, record.id, { reason: body.reason, at: zone.now, by: actorOf(who) });
  // It was confirmed in this moment: its act waited for nobody.
  if (!refused) throw problemOf(refuse('E-LATE-ANSWERED'), dayOf(zone.now));
  return {};
}

async function takeRecord(tx: Queryable, id: string, who: Who, act: 'confirmLateRecord' | 'refuseLateRecord') {
  const zone = await openZone(tx, zoneOfHat(who));
  const record = await lockLateRecord(tx, zone.world.id, id);
  if (!record) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'record' });
  requireMay(who, act, undefined, { ties: await tiesOfCase(tx, who, record.caseId) });
  await requireStill(tx, who);
  for (const person of personsBehind(actorOf(who))) orProblem(refuseLateAnswer(record, person), dayOf(zone.now));
  return { zone, record };
}
