import type { Queryable } from '../../db/pool.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseMay } from '../../domain/permission/may.ts';
import type { projectRights } from '../../domain/permission/rights/project.ts';
import type { ProjectThing } from '../../domain/permission/thing.ts';
import { deedFor, mandateFor } from './mandates.ts';
import { askerOf, tiesOf } from './may.ts';
import { orProblem } from '../http/problem.ts';
import type { Who } from './who.ts';
import type { PresentZone } from '../zone/zone.ts';

/** What of a project decides who may touch it. */
export const before = ({ zone, enterprise, id }: Pick<ProjectRow, 'zone' | 'enterprise' | 'id'>): ProjectThing => ({
  zone,
  enterprise: enterprise.id,
  project: id,
});

/** What officers do to a project, some of it also the enterprise itself. */
type ActOnProject = {
  [A in keyof typeof projectRights]: (typeof projectRights)[A] extends { independent: true; of: 'project' } ? A : never;
}[keyof typeof projectRights];

/**
 * Throws the problem of whoever may not do it to the project: for the enterprise beyond the mandate (民法典 171(1)), or for an
 * organ with a tie to the enterprise or as its steward before (公务员法 76). Within a transaction the mandate goes on counting until it
 * ends.
 */
export async function requireMayOnProject(
  tx: Queryable,
  who: Who,
  act: ActOnProject,
  { project, zone }: { readonly project: ProjectRow; readonly zone: Pick<PresentZone, 'world' | 'now'> },
): Promise<void> {
  const thing = before(project);
  const [ties, mandate] = await Promise.all([tiesOf(tx, who, thing), mandateFor(tx, who, deedFor(project.id, zone))]);
  orProblem(refuseMay(askerOf(who), act, thing, { ties, mandate }), dayOf(zone.now));
}
