import { dayOf, type Instant } from '../domain/clock/instant.ts';
import { maySignForEnterprise } from '../domain/permission.ts';
import type { SubmissionFacts } from '../domain/project/submission.ts';
import { readFilingFacts } from '../db/read/filing-facts.ts';
import type { ProjectRow } from '../db/read/projects.ts';
import type { Queryable } from '../db/pool.ts';
import { itemsOn, type ZoneWorld } from '../db/zone-world.ts';
import { projectFor } from './routes/projects.ts';
import type { Who } from './who.ts';
import { openZone } from './zone.ts';

/** Everything by which a submission is judged and recorded. */
export interface SubmissionDesk {
  readonly project: ProjectRow;
  readonly world: ZoneWorld;
  readonly now: Instant;
  readonly facts: SubmissionFacts;
}

/** Reads what is known about a project when something is filed for it. */
export async function factsOfSubmission(db: Queryable, projectId: string, who: Who): Promise<SubmissionDesk> {
  const [project, known] = await Promise.all([projectFor(db, projectId, who), readFilingFacts(db, projectId)]);
  const { world, now } = await openZone(db, project.zone);
  const today = dayOf(now);
  const facts = {
    items: itemsOn(world, today),
    industry: project.industry,
    today,
    calendar: world.calendar,
    maySign: who.hat !== null && maySignForEnterprise(who.hat),
    ...known,
  };
  return { project, world, now, facts };
}
