import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findAttendance,
  insertAttendance,
  keepCounterFile,
  listAttendances,
  projectsIn,
  submissionsAt,
  type AttendanceRow,
} from '../../db/desk/counter.ts';
import { findEnterpriseBy, insertEnterprise, type EnterpriseRow } from '../../db/desk/enterprise.ts';
import { insertFile } from '../../db/desk/file.ts';
import { insertProject } from '../../db/desk/project.ts';
import { isBesidePractice } from '../../db/desk/registration.ts';
import type { Queryable } from '../../db/pool.ts';
import { readResults } from '../../db/read/results.ts';
import { readSubmission, type Receipt } from '../../db/read/submission.ts';
import { dayOf, instantFromMs, startOfDay } from '../../domain/clock/instant.ts';
import { refuseFiler, refuseSignature, signatoryInPerson, type Letter } from '../../domain/counter/presence.ts';
import { parseProjectCode } from '../../domain/identifiers/project-code.ts';
import { parseUscc } from '../../domain/identifiers/uscc.ts';
import { refuseDeed } from '../../domain/mandate/mandate.ts';
import { actorOf } from '../act/actor.ts';
import { counterRoutes as routes } from '../contract/counter.ts';
import { attendanceFor, entryOf, filerAt, requireEntering, requireThere, windowOf } from '../filing/counter.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { askForFiling, deskOf, fileSubmission, textOf } from '../filing/filing.ts';
import { checkFiling } from '../filing/filing-check.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce, answerOnceAsking } from '../http/idempotent.ts';
import { languageOf } from '../words/language.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { requirePark } from '../zone/park.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { queryCodeOf } from '../public/query-code.ts';
import { serveRoute, type Asked } from '../server.ts';
import { hashOfText } from '../act/signer.ts';
import { takeUpload } from '../file/upload.ts';
import { formView } from '../views/form.ts';
import { openZone } from '../zone/zone.ts';

/** 一窗受理: filings of those who come in person, entered by the officer of the window. */
export function serveCounter(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.findAtCounter, find);
  serveRoute(router, deps, routes.addAttendance, receive);
  serveRoute(router, deps, routes.listAttendances, list);
  serveRoute(router, deps, routes.readAttendance, read);
  serveRoute(router, deps, routes.openProjectAtCounter, openProject);
  serveRoute(router, deps, routes.addCounterFile, addFile);
  serveRoute(router, deps, routes.readCounterForm, readForm);
  serveRoute(router, deps, routes.checkAtCounter, check);
  serveRoute(router, deps, routes.fileAtCounter, file);
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
    const enterprise = await enterpriseAt(tx, { zone, by: who.person.id }, body);
    const thing = { zone, enterprise: enterprise.id };
    requireMay(who, 'addAttendance', thing, { ties: await tiesOf(tx, who, thing) });
    const seen = { legalRepresentative: enterprise.legalRepresentative, today: dayOf(now) };
    const refusal = refuseFiler(body.filer, seen);
    if (refusal) orProblem(refusal, seen.today);
    const made = { id: randomUUID(), zone, enterprise: enterprise.id, window: await windowOf(tx, who) };
    const officer = { officer: who.person.id, standsInFor: who.hat?.for?.id ?? null };
    await insertAttendance(tx, { ...made, ...officer, filer: body.filer, cameAt: now });
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

async function list({ who }: Asked<typeof routes.listAttendances>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const { now } = await openZone(pool, zone);
  const rows = await listAttendances(pool, { officer: who.person.id, zone, since: startOfDay(dayOf(now)) });
  return { attendances: rows.map(told) };
}

async function read({ who, params }: Asked<typeof routes.readAttendance>, deps: Deps) {
  const { pool, config } = deps;
  const { attendance } = await attendanceFor(pool, who, 'readAttendance', params.attendance);
  const { enterprise, zone } = attendance;
  const submissions = await submissionsAt(pool, attendance.id);
  const receipts = await Promise.all(
    submissions.map((one) => readSubmission(pool, one, { enterprise: enterprise.id })),
  );
  const coded = (receipt: Receipt) => ({
    ...receipt,
    cases: receipt.cases.map((one) => ({ ...one, queryCode: queryCodeOf(config.secret, one.id) })),
  });
  return {
    ...told(attendance),
    projects: await projectsIn(pool, enterprise.id, zone),
    receipts: receipts.flatMap((receipt) => (receipt ? [coded(receipt)] : [])),
  };
}

async function openProject(asked: Asked<typeof routes.openProjectAtCounter>, deps: Deps) {
  const { who, params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const { attendance } = await attendanceFor(tx, who, 'openProjectAtCounter', params.attendance);
    const code = orProblem(parseProjectCode(body.code));
    const { zone, enterprise, filer } = attendance;
    const { now } = await openZone(tx, zone);
    requireThere(attendance, now);
    await requirePark(tx, zone, body.park);
    const deed = { power: 'filing', project: null, item: null } as const;
    const refusal = refuseDeed(signatoryInPerson(attendance.id, filer), deed, dayOf(now));
    if (refusal) orProblem(refusal, dayOf(now));
    const id = await insertProject(tx, {
      ...body,
      zone,
      code,
      enterprise: enterprise.id,
      by: actorOf(who),
      at: now,
    });
    if (!id) throw new Problem(409, { code: 'E-PROJECT-TWICE', field: 'code' });
    return { id, code, name: body.name };
  });
}

/** Scans come over the line of the window, at once and not in pieces. */
async function addFile(asked: Asked<typeof routes.addCounterFile>, deps: Deps) {
  const { who, params, request, response } = asked;
  const { attendance } = await attendanceFor(deps.pool, who, 'addCounterFile', params.attendance);
  requireThere(attendance, (await openZone(deps.pool, attendance.zone)).now);
  const taken = await takeUpload(request, response, deps);
  const { name, sha256 } = taken;
  const pages = await deps.pages.count(sha256, taken);
  return answerOnce(deps, { ...asked, body: { name, sha256 } }, async (tx) => {
    const fresh = newFile(taken, { enterprise: attendance.enterprise.id, pages, deps });
    const kept = await insertFile(tx, fresh, actorOf(who));
    await keepCounterFile(tx, attendance.id, kept.id);
    await requireBytes(deps, kept);
    return fileView(kept);
  });
}

async function readForm({ who, params, query, request }: Asked<typeof routes.readCounterForm>, { pool }: Deps) {
  const filer = filerAt(await attendanceFor(pool, who, 'readCounterForm', params.attendance));
  const desk = await deskOf(pool, filer, { project: params.project, items: [], form: {} });
  const results = await readResults(pool, params.project);
  return formView(desk, query.items.split(','), { results, language: languageOf(request) });
}

async function check({ who, params, body, request }: Asked<typeof routes.checkAtCounter>, { pool }: Deps) {
  const at = await attendanceFor(pool, who, 'checkAtCounter', params.attendance);
  const desk = await deskOf(pool, filerAt(at), body);
  requireEntering(at, body.items, desk);
  const text = textOf(body, desk);
  return {
    ...(await checkFiling(pool, body, { desk, language: languageOf(request) })),
    text,
    textHash: hashOfText(text),
  };
}

/** The same transaction as online (`fileSubmission`): what was signed is what is filed, by whoever is there today. */
async function file(asked: Asked<typeof routes.fileAtCounter>, deps: Deps): Promise<Receipt> {
  const { who, params } = asked;
  const { signed, letter: _letter, ...body } = asked.body;
  return answerOnceAsking(deps, asked, {
    ask: async (tx) => {
      const at = await attendanceFor(tx, who, 'fileAtCounter', params.attendance);
      const filer = filerAt(at, await entryOf(tx, at, asked.body));
      return { at, filer, known: await askForFiling(tx, filer, body) };
    },
    work: (tx, { at, filer, known }) => {
      const { today } = known.desk.facts;
      requireEntering(at, body.items, known.desk);
      const cameAt = instantFromMs(at.attendance.cameAt.getTime());
      const hashes = { signedHash: signed.textHash, textHash: hashOfText(textOf(body, known.desk)) };
      const refusal = refuseSignature({ cameAt, today, ...hashes });
      if (refusal) orProblem(refusal, today);
      return fileSubmission(tx, filer, body, known);
    },
  });
}

const told = ({ zone: _zone, officer: _officer, cameAt, filer: { letter, ...filer }, ...row }: AttendanceRow) => ({
  ...row,
  filer: { ...filer, letter: letter && toldLetter(letter) },
  cameAt: instantFromMs(cameAt.getTime()),
});

const toldLetter = ({ powers, items, ...letter }: Letter) => ({
  ...letter,
  powers: [...powers],
  items: items === 'all' ? items : [...items],
});
