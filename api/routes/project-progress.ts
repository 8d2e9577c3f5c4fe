import type { Router } from 'express';
import { openCommitmentOf } from '../../db/read/commitments.ts';
import { jointsOfProject } from '../../db/read/joints.ts';
import { readProjectEvents, readProjectRecord, type ProjectRecord } from '../../db/read/project-record.ts';
import type { Queryable } from '../../db/pool.ts';
import { settlePermits } from '../../db/record/happen-to.ts';
import { lockProject, releaseSuccessors } from '../../db/record/release.ts';
import { recordLandContract, recordReport, recordWorksKind } from '../../db/record/report.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseLandContract } from '../../domain/project/land-contract.ts';
import type { ProjectCase } from '../../domain/project/project-case.ts';
import { refuseWorksKind } from '../../domain/project/special-works.ts';
import { covers } from '../../domain/project/works.ts';
import { refuseReportOf } from '../../domain/project/works-chain.ts';
import { refuseReportOnPromise } from '../../domain/project-commitment/report-bar.ts';
import { actorOf } from '../act/actor.ts';
import { projectProgressRoutes as routes } from '../contract/project-progress.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { deedFor, requireMandate } from '../right/mandates.ts';
import { orProblem, problemOf } from '../http/problem.ts';
import { requireMayOnProject } from '../right/project-right.ts';
import { serveRoute, type Asked } from '../server.ts';
import { worksFactsIn, progressView } from '../views/project-progress.ts';
import type { Who } from '../right/who.ts';
import { openZone, presentZone, type PresentZone } from '../zone/zone.ts';
import { projectFor } from './projects.ts';

/** How far a project has come beside its cases: reports of the enterprise, land contract, admission. */
export function serveProjectProgress(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readProgress, ({ params, who }) => progressOf(deps.pool, params.project, who));
  serveRoute(router, deps, routes.report, (asked) => answerOnce(deps, asked, (tx) => report(tx, asked)));
  serveRoute(router, deps, routes.recordLandContract, (asked) =>
    answerOnce(deps, asked, (tx) => keepLandContract(tx, asked)),
  );
  serveRoute(router, deps, routes.sayWorksKind, (asked) => answerOnce(deps, asked, (tx) => keepWorksKind(tx, asked)));
}

async function progressOf(db: Queryable, id: string, who: Who) {
  const project = await projectFor(db, id, who);
  const zone = await presentZone(db, project.zone);
  const [record, events, joints, promise] = await Promise.all([
    readProjectRecord(db, id),
    readProjectEvents(db, id),
    jointsOfProject(db, id, who),
    openCommitmentOf(db, id),
  ]);
  return progressView(project, zone, { record, events, joints, promise });
}

/** Judged under the project's lock, so that nothing is revoked between the judgement and the record. */
async function report(tx: Queryable, { params, body, who }: Asked<typeof routes.report>) {
  const { project, record, zone } = await lockedProject(tx, params.project, who);
  const today = dayOf(zone.now);
  await requireMandate(tx, who, 'report', deedFor(params.project, zone));
  orProblem(refuseReportOf(body.event, body.works, worksFactsIn(project, zone, record)), today);
  orProblem(refuseReportOnPromise(body.event, await openCommitmentOf(tx, params.project)), today);
  const isOf = (one: ProjectCase): boolean => body.works?.some((number) => covers(one.works, number)) ?? true;
  const starting = record.cases.filter((one) => one.startRuns && isOf(one)).map((one) => one.id);
  const { event, works = null } = body;
  await recordReport(tx, { project: params.project, event, works, at: zone.now, by: actorOf(who) }, starting);
  return progressOf(tx, params.project, who);
}

async function keepLandContract(tx: Queryable, { params, body, who }: Asked<typeof routes.recordLandContract>) {
  const { project, record, zone } = await lockedProject(tx, params.project, who);
  await requireMayOnProject(tx, who, 'recordLandContract', { project, zone });
  const today = dayOf(zone.now);
  const signedOn = body.on ?? today;
  const refusal = refuseLandContract(signedOn, today, record.landContract?.signedOn ?? null);
  if (refusal) throw problemOf(refusal, today);
  await recordLandContract(tx, { project: params.project, signedOn, at: zone.now, by: actorOf(who) });
  await releaseSuccessors(tx, params.project);
  return progressOf(tx, params.project, who);
}

async function keepWorksKind(tx: Queryable, { params, body, who }: Asked<typeof routes.sayWorksKind>) {
  const { project, record, zone } = await lockedProject(tx, params.project, who);
  await requireMayOnProject(tx, who, 'sayWorksKind', { project, zone });
  const refusal = refuseWorksKind(body.special, record.works);
  if (refusal) throw problemOf(refusal, dayOf(zone.now));
  await recordWorksKind(tx, { project: params.project, special: body.special, at: zone.now, by: actorOf(who) });
  await releaseSuccessors(tx, params.project);
  return progressOf(tx, params.project, who);
}

interface LockedProject {
  readonly project: ProjectRow;
  readonly zone: PresentZone;
  readonly record: ProjectRecord;
}

async function lockedProject(tx: Queryable, id: string, who: Who): Promise<LockedProject> {
  const project = await projectFor(tx, id, who);
  const [zone] = await Promise.all([openZone(tx, project.zone), lockProject(tx, id)]);
  await settlePermits(tx, id, zone.now);
  return { project, zone, record: await readProjectRecord(tx, id) };
}
