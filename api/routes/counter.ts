import type { Router } from 'express';
import { keepCounterFile } from '../../db/desk/counter.ts';
import { insertFile } from '../../db/desk/file.ts';
import { insertProject } from '../../db/desk/project.ts';
import { readResults } from '../../db/read/results.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseSignature, signatoryInPerson } from '../../domain/counter/presence.ts';
import { parseProjectCode } from '../../domain/identifiers/project-code.ts';
import { refuseDeed } from '../../domain/mandate/mandate.ts';
import { actorOf } from '../act/actor.ts';
import { counterRoutes as routes } from '../contract/counter.ts';
import {
  attendanceFor,
  attendingOn,
  entryOf,
  filerAt,
  requireEntering,
  requireScanning,
  requireThere,
} from '../filing/counter.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { askForFiling, deskOf, fileSubmission, textOf, type Filed } from '../filing/filing.ts';
import { checkFiling } from '../filing/filing-check.ts';
import { answerOnce, answerOnceAsking } from '../http/idempotent.ts';
import { languageOf } from '../words/language.ts';
import { requirePark } from '../zone/park.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { hashOfText } from '../act/signer.ts';
import { takeUpload } from '../file/upload.ts';
import { formView } from '../views/form.ts';
import { openZone } from '../zone/zone.ts';

/** 一窗受理: filings of those who come in person, entered by the officer of the window. */
export function serveCounter(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.openProjectAtCounter, openProject);
  serveRoute(router, deps, routes.addCounterFile, addFile);
  serveRoute(router, deps, routes.readCounterForm, readForm);
  serveRoute(router, deps, routes.checkAtCounter, check);
  serveRoute(router, deps, routes.fileAtCounter, file);
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
  requireScanning(attendance, (await openZone(deps.pool, attendance.zone)).now);
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
  const desk = await deskOf(pool, filer, { project: params.project, items: [], form: query.form ?? {} });
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
async function file(asked: Asked<typeof routes.fileAtCounter>, deps: Deps): Promise<Filed> {
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
      const hashes = { signedHash: signed.textHash, textHash: hashOfText(textOf(body, known.desk)) };
      const refusal = refuseSignature({ ...attendingOn(at.attendance, today), ...hashes });
      if (refusal) orProblem(refusal, today);
      return fileSubmission(tx, filer, body, known);
    },
  });
}
