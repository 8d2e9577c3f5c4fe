import type { Router } from 'express';
import { calendarAt } from '../../db/calendar-editions.ts';
import { jointBySubmission, openJointsIn, type JointRecord } from '../../db/read/joints.ts';
import { pageInOrder } from '../../db/read/page.ts';
import type { Queryable } from '../../db/pool.ts';
import { extendJoint } from '../../db/record/joint.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { actorOf } from '../act/actor.ts';
import { jointRoutes as routes } from '../contract/joint.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { requireMayOnProject } from '../right/project-right.ts';
import { serveRoute, type Asked } from '../server.ts';
import { jointView, type JointView } from '../views/joint.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { projectFor } from './projects.ts';

/** Joint handling (联合办理): its common limits, and their extension. */
export function serveJoint(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listJoints, listJoints);
  serveRoute(router, deps, routes.extendJoint, (asked) => answerOnce(deps, asked, (tx) => extend(tx, asked)));
}

async function listJoints({ who, query }: Asked<typeof routes.listJoints>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const [{ world, now }, records] = await Promise.all([
    presentZone(pool, zone),
    openJointsIn(pool, { zone, seer: who }),
  ]);
  const today = dayOf(now);
  const joints = records.map((record) => jointView(record, today, calendarAt(world, parkOf(record))));
  const { rows, next } = pageInOrder(joints, query, ({ clock, submission }) => `${clock?.due ?? '9999'} ${submission}`);
  return { today, rows: [...rows], next };
}

/** The cases of a submission are filed at one desk. */
const parkOf = ({ members }: JointRecord) => members[0]?.state.park;

/** Who heads another level is refused by the law itself, and not for want of a right (许可法 42(2)). */
async function extend(tx: Queryable, { params, body, who }: Asked<typeof routes.extendJoint>): Promise<JointView> {
  const known = await jointBySubmission(tx, params.submission);
  if (!known) throw new Problem(404, { code: 'E-NOT-FOUND' });
  const project = await projectFor(tx, known.project.id, who);
  const zone = await openZone(tx, project.zone);
  const { world, now } = zone;
  await requireMayOnProject(tx, who, 'extendJoint', { project, zone });
  const refusal = await extendJoint(tx, { submission: params.submission, ...body, by: actorOf(who) });
  if (refusal) throw problemOf(refusal, dayOf(now));
  const after = await jointBySubmission(tx, params.submission);
  return jointView(after ?? known, dayOf(now), calendarAt(world, parkOf(known)));
}
