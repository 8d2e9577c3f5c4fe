import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findAttendance,
  insertAttendance,
  listAttendances,
  projectsIn,
  submissionsAt,
  type AttendanceRow,
} from '../../db/desk/counter.ts';
import { findEnterpriseBy, insertEnterprise, type EnterpriseRow } from '../../db/desk/enterprise.ts';
import { isBesidePractice } from '../../db/desk/registration.ts';
import type { Queryable } from '../../db/pool.ts';
import { readHandedIn, readOwingCases } from '../../db/read/at-counter.ts';
import { readSubmission, type Receipt } from '../../db/read/submission.ts';
import { dayOf, instantFromMs, startOfDay } from '../../domain/clock/instant.ts';
import { refuseArrival, refuseFiler, type Letter } from '../../domain/counter/presence.ts';
import { parseUscc } from '../../domain/identifiers/uscc.ts';
import { refuseEntering } from '../../domain/permission/counter.ts';
import { counterRoutes as routes } from '../contract/counter.ts';
import { attendanceFor, windowOf } from '../filing/counter.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { queryCodeOf } from '../../proof/query-code.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../right/who.ts';
import { openZone } from '../zone/zone.ts';

/** 到窗登记: who comes to the window, what they owe, and what they took along. */
export function serveAttendances(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.findAtCounter, find);
  serveRoute(router, deps, routes.addAttendance, receive);
  serveRoute(router, deps, routes.listAttendances, list);
  serveRoute(router, deps, routes.readAttendance, read);
}

async function find({ who, params }: Asked<typeof routes.findAtCounter>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const known = await findEnterpriseBy(pool, params.uscc);
  if (!known) {
    orProblem(parseUscc(params.uscc));
    return { enterprise: null, projects: [] };
  }
  const { usccOverride: _override, ...enterprise } = known;
  return { enterprise, projects: await projectsIn(pool, known.id, zone) };
}

async function receive(asked: Asked<typeof routes.addAttendance>, deps: Deps) {
  const { who, body } = asked;
  const zone = zoneOfHat(who);
  return answerOnce(deps, asked, async (tx) => {
    const { now } = await openZone(tx, zone);
    const cameAt = body.cameAt ?? now;
    orProblem(refuseArrival(cameAt, now), dayOf(now));
    const enterprise = await enterpriseAt(tx, { zone, by: who.person.id }, body);
    const thing = { zone, enterprise: enterprise.id };
    requireMay(who, 'addAttendance', thing, { ties: await tiesOf(tx, who, thing) });
    const seen = { legalRepresentative: enterprise.legalRepresentative, today: dayOf(cameAt) };
    const refusal = refuseFiler(body.filer, seen);
    if (refusal) orProblem(refusal, seen.today);
    const made = { id: randomUUID(), zone, enterprise: enterprise.id, window: await windowOf(tx, who) };
    const officer = { officer: who.person.id, standsInFor: who.hat?.for?.id ?? null };
    await insertAttendance(tx, { ...made, ...officer, filer: body.filer, cameAt, toldAt: body.cameAt ? now : null });
    const attendance = await findAttendance(tx, made.id, zone);
    if (!attendance) throw new Error('the attendance just written is not there');
    return told(attendance);
  });
}

/** The enterprise by its credit code; one that is not registered is entered with what its licence says. */
async function enterpriseAt(
  tx: Queryable,
  { zone, by }: { readonly zone: string; readonly by: string },
  { uscc, enterprise }: Asked<typeof routes.addAttendance>['body'],
): Promise<EnterpriseRow> {
  const known = await findEnterpriseBy(tx, uscc);
  if (known) return known;
  const code = orProblem(parseUscc(uscc));
  if (!enterprise) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'uscc' });
  // Who works in a practice zone enters no enterprise among real ones.
  if (await isBesidePractice(tx, zone)) throw new Problem(403, { code: 'E-RIGHT', field: 'enterprise' });
  const fresh = { id: randomUUID(), uscc: code, ...enterprise, usccOverride: null };
  if (await insertEnterprise(tx, fresh, by)) return fresh;
  const meanwhile = await findEnterpriseBy(tx, uscc);
  if (!meanwhile) throw new Error('neither entered nor there');
  return meanwhile;
}

async function list({ who, query }: Asked<typeof routes.listAttendances>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const { now } = await openZone(pool, zone);
  const since = startOfDay(dayOf(now));
  const { rows, next } = await listAttendances(pool, { officer: who.person.id, zone, since }, query);
  return { attendances: rows.map(told), next };
}

async function read({ who, params }: Asked<typeof routes.readAttendance>, deps: Deps) {
  const { pool, config } = deps;
  const { attendance } = await attendanceFor(pool, who, 'readAttendance', params.attendance);
  const { enterprise, zone } = attendance;
  const submissions = await submissionsAt(pool, attendance.id);
  const receipts = await Promise.all(
    submissions.map((one) => readSubmission(pool, one, { enterprise: enterprise.id })),
  );
  const withCode = <C extends { readonly id: string }>(one: C) => ({
    ...one,
    queryCode: queryCodeOf(config.secret, one.id),
  });
  const coded = (receipt: Receipt) => ({ ...receipt, cases: receipt.cases.map(withCode) });
  const handed = await readHandedIn(pool, attendance.id);
  return {
    ...told(attendance),
    projects: await projectsIn(pool, enterprise.id, zone),
    receipts: receipts.flatMap((receipt) => (receipt ? [coded(receipt)] : [])),
    owing: await owingFor(pool, who, { zone, enterprise: enterprise.id }),
    handedIn: handed.map((one) => ({ ...one, case: withCode(one.case), materials: [...one.materials] })),
  };
}

/** What the enterprise owes of items for which this window takes in. */
async function owingFor(db: Queryable, who: Who, of: { readonly zone: string; readonly enterprise: string }) {
  const owing = await readOwingCases(db, { ...of, seer: who });
  return owing
    .filter(({ bureau }) => who.hat && refuseEntering(who.hat, [bureau]) === null)
    .map(({ bureau: _bureau, open, due, ...one }) => ({ ...one, open: [...open], due: due && { ...due } }));
}

const told = ({
  zone: _zone,
  officer: _officer,
  cameAt,
  toldAt,
  filer: { letter, ...filer },
  ...row
}: AttendanceRow) => ({
  ...row,
  filer: { ...filer, letter: letter && toldLetter(letter) },
  cameAt: instantFromMs(cameAt.getTime()),
  toldAt: toldAt && instantFromMs(toldAt.getTime()),
});

const toldLetter = ({ powers, items, ...letter }: Letter) => ({
  ...letter,
  powers: [...powers],
  items: items === 'all' ? items : [...items],
});
