import type { Router } from 'express';
import { deleteWorks, insertWorks } from '../../db/desk/works.ts';
import { readProjectRecord, readWorks, type ProjectRecord } from '../../db/read/project-record.ts';
import type { Queryable } from '../../db/pool.ts';
import { lockProject } from '../../db/record/release.ts';
import { refuseNewWorks, refuseWorksRemoval } from '../../domain/project/works.ts';
import { worksRoutes as routes } from '../contract/works.ts';
import type { Deps } from '../deps.ts';
import { deedFor, requireMandate } from '../right/mandates.ts';
import { answerOnce } from '../http/idempotent.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../right/who.ts';
import { openZone, type PresentZone } from '../zone/zone.ts';
import { projectFor } from './projects.ts';

/** The works (单体、标段) of a project. */
export function serveWorks(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.nameWorks, (asked) => answerOnce(deps, asked, (tx) => nameWorks(tx, asked)));
  serveRoute(router, deps, routes.removeWorks, (asked) => answerOnce(deps, asked, (tx) => removeWorks(tx, asked)));
}

async function nameWorks(tx: Queryable, { params, body, who }: Asked<typeof routes.nameWorks>) {
  const { zone, record } = await lockedRecord(tx, params.project, who);
  await requireMandate(tx, who, 'nameWorks', deedFor(params.project, zone));
  orProblem(refuseNewWorks(body.number, record.units));
  await insertWorks(tx, { ...body, project: params.project, at: zone.now, by: who.person.id });
  return worksOf(tx, params.project);
}

async function removeWorks(tx: Queryable, { params, who }: Asked<typeof routes.removeWorks>) {
  const { zone, record } = await lockedRecord(tx, params.project, who);
  await requireMandate(tx, who, 'removeWorks', deedFor(params.project, zone));
  if (!record.units.some(({ number }) => number === params.number))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'number' });
  orProblem(refuseWorksRemoval(params.number, [...record.cases, ...record.reports]));
  await deleteWorks(tx, params.project, params.number);
  return worksOf(tx, params.project);
}

async function lockedRecord(
  tx: Queryable,
  id: string,
  who: Who,
): Promise<{ readonly zone: PresentZone; readonly record: ProjectRecord }> {
  const project = await projectFor(tx, id, who);
  const [zone] = await Promise.all([openZone(tx, project.zone), lockProject(tx, id)]);
  return { zone, record: await readProjectRecord(tx, id) };
}

const worksOf = async (tx: Queryable, project: string) => ({ works: [...(await readWorks(tx, project))] });
