import type { Router } from 'express';
import { findAnswer } from '../../db/desk/idempotent-answer.ts';
import { visitFiles, type VisitFileRow } from '../../db/desk/visit-file.ts';
import { holdVisitIfDone, insertResult, keepRecord } from '../../db/desk/visit.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import type { PointRow, VisitRow } from '../../db/read/visits.ts';
import type { Pool, Queryable } from '../../db/pool.ts';
import type { Officer } from '../../domain/case/state/review.ts';
import { addWork } from '../../domain/clock/calendar.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { refuseMay, stands } from '../../domain/permission/may.ts';
import type { EnterpriseThing } from '../../domain/permission/thing.ts';
import { refuse } from '../../domain/refusal.ts';
import { draftRecord, draftResult } from '../../domain/visit/visit-papers.ts';
import { refuseVisitRecord } from '../../domain/visit/visit-rules.ts';
import { actorOf } from '../act/actor.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { keyedRequest, requireSameRequest } from '../http/idempotent.ts';
import { askerOf, tiesOf } from '../right/may.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { nameUnit } from '../zone/officers.ts';
import { recordCheckOf } from '../visit/visit-check.ts';
import { foundParts, issuerOf, issueVisitPapers, numbersOf } from '../visit/visit-papers.ts';
import { changeVisits, ruled, visitDesk, visitOr404, type VisitDesk } from '../visit/visit-desk.ts';
import { bureauOf } from './visit-requests.ts';
import type { Who } from '../right/who.ts';
import { visitNow } from './visits.ts';

/** What the officers of a bureau found on a visit. */
export function serveVisitResults(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.recordVisit, record);
}

type Asking = Asked<typeof routes.recordVisit>;

/**
 * What concerns a commitment goes into its case first, by keys of its own; then the record of the visit is kept. Whatever
 * fails in between, repeating the request completes it.
 */
async function record(asked: Asking, deps: Deps) {
  if (!(await isAnswered(deps.pool, asked))) {
    const desk = await visitDesk(deps.pool, asked.who);
    const { visit, all } = await foundBy(deps.pool, asked, desk);
    await requireIndependent(deps.pool, asked, { zone: desk.zone.id, enterprise: visit.enterprise.id });
    for (const found of all) await recordCheckOf(found, asked.who, deps);
  }
  return changeVisits(deps, asked, async (tx, desk) => {
    const { visit, all } = await foundBy(tx, asked, desk);
    for (const { point, ...found } of all)
      await insertResult(tx, { ...found, request: point.id, visit: visit.id, heldOn: desk.today }, desk.doing);
    await issueRecord(tx, desk, { asked, visit });
    await issueResultIfHeld(tx, desk, visit);
    return visitNow(tx, desk, visit);
  });
}

/** Nobody who takes part has a tie to the enterprise. */
async function requireIndependent(db: Queryable, { who, body }: Asking, of: EnterpriseThing): Promise<void> {
  const thing = { zone: of.zone, unit: bureauOf(who) };
  const ties = await tiesOf(db, who, of, body.officers);
  orProblem(refuseMay(askerOf(who, body.officers), 'recordVisit', thing, { ties }));
}

/** What was taken down on the spot, with its photographs and signature bound by their hashes, and the paper of it. */
async function issueRecord(tx: Queryable, desk: VisitDesk, { asked, visit }: { asked: Asking; visit: VisitRow }) {
  const { body, who } = asked;
  const bureau = bureauOf(who);
  const taken = await takenOn(tx, visit, body);
  const photos = taken.photos.map(({ id, name, takenAt }) => ({ file: id, name, takenAt: momentOf(takenAt) }));
  const { visited, remarks } = body;
  const seq = await keepRecord(tx, visit.id, { bureau, remarks, visited, photos }, desk.doing);
  const now = await visitOr404(tx, desk.zone.id, visit.id);
  const requests = body.results.map(({ request }) => request);
  const parts = foundParts(now.checklist.filter(({ id }) => requests.includes(id)));
  const issuer = issuerOf(desk);
  const signed = taken.signature ? { at: issuer.at, sha256: taken.signature.sha256 } : null;
  const paper = draftRecord(now, issuer, {
    bureau: parts[0]?.bureauName ?? bureau,
    officers: await inspectorsNamed(tx, desk, body.officers),
    parts,
    photos: taken.photos.map(({ name, takenAt, sha256 }) => ({ name, takenAt: momentOf(takenAt), sha256 })),
    remarks,
    visited: { name: visited.name, role: visited.role, signed, refusal: visited.refusal },
  });
  await issueVisitPapers(tx, desk, { visit: visit.id, seq }, [paper]);
}

const momentOf = (at: Date | null): Instant | null => at && instantFromMs(at.getTime());

/** The files of the record, each uploaded for this visit and for what it is used; else 404. */
async function takenOn(tx: Queryable, visit: VisitRow, { photos, visited }: Asking['body']) {
  const files = await visitFiles(tx, visit.id);
  const find = (purpose: VisitFileRow['purpose'], file: string, field: string): VisitFileRow => {
    const found = files.find(({ id, purpose: own }) => id === file && own === purpose);
    if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field });
    return found;
  };
  return {
    photos: photos.map((file, at) => find('photo', file, `photos.${at}`)),
    signature: visited.signature === null ? null : find('signature', visited.signature, 'visited.signature'),
  };
}

/** The result of the whole visit, once every bureau has recorded. */
async function issueResultIfHeld(tx: Queryable, desk: VisitDesk, { id }: VisitRow): Promise<void> {
  const seq = await holdVisitIfDone(tx, id, desk.doing);
  if (seq === null) return;
  const held = await visitOr404(tx, desk.zone.id, id);
  const told = { parts: foundParts(held.checklist), recordNumbers: numbersOf(held, 'visitRecord') };
  await issueVisitPapers(tx, desk, { visit: id, seq }, [draftResult(held, issuerOf(desk), told)]);
}

async function isAnswered(pool: Pool, asked: Asking): Promise<boolean> {
  const keyed = keyedRequest(asked);
  const earlier = keyed && (await findAnswer(pool, keyed));
  if (keyed && earlier) requireSameRequest(keyed, earlier.request_hash);
  return earlier !== null && earlier !== undefined;
}

/** Everything that is told of one request, checked against the visit, the officers and the law. */
async function foundBy(db: Queryable, { who, params, body }: Asking, desk: VisitDesk) {
  const visit = await visitOr404(db, desk.zone.id, params.visit);
  const officers = await inspectorsNamed(db, desk, body.officers);
  const refusal = refuseVisitRecord(ruled(visit), {
    officers,
    by: actorOf(who),
    today: desk.today,
    visited: body.visited,
  });
  if (refusal) throw problemOf(refusal, desk.today);
  requireOnce(body.results.map(({ request }) => request));
  const all = body.results.map(({ request, result, findings }, at) => ({
    point: ownPoint(visit, request, { zone: desk.zone.id, who, at }),
    result,
    findings,
    rectifyBy: result === 'rectify' ? addWork(desk.world.calendar, desk.today, desk.world.rules.rectifyDays) : null,
    officers,
    remarks: body.remarks,
  }));
  return { visit, all };
}

/** Only inspectors inspect: no coordinator, no third party, nobody without a certificate (国办发〔2024〕54号). */
async function inspectorsNamed(
  db: Queryable,
  { zone, world }: VisitDesk,
  persons: readonly string[],
): Promise<readonly Officer[]> {
  const colleagues = await colleaguesIn(db, zone.id);
  return persons.map((person, at) => {
    const found = colleagues.find((one) => one.person === person && one.capacity === 'inspector');
    if (!found) throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: `officers.${at}` });
    return { person, name: found.name, unit: nameUnit(found, world) };
  });
}

function requireOnce(requests: readonly string[]): void {
  const twice = requests.findIndex((one, at) => requests.indexOf(one) < at);
  if (twice >= 0)
    throw new Problem(422, { code: 'E-LIST-TWICE', field: `results.${twice}`, facts: { name: 'results' } });
}

interface PointOf {
  readonly zone: string;
  readonly who: Who;
  /** Its place in the request. */
  readonly at: number;
}

/** A bureau records what it asked for itself, and once. */
function ownPoint(visit: VisitRow, request: string, of: PointOf): PointRow {
  const point = visit.checklist.find(({ id }) => id === request);
  const field = `results.${of.at}.request`;
  if (!point) throw new Problem(404, { code: 'E-NOT-FOUND', field });
  if (!stands(of.who.hat, 'recordVisit', { zone: of.zone, unit: point.bureau }))
    throw problemOf(refuse('E-RIGHT', { field }));
  if (point.found) throw problemOf(refuse('E-VISIT-ENDED', { field }));
  return point;
}
