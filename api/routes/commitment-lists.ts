import type { Router } from 'express';
import type { Queryable } from '../../db/pool.ts';
import { listCommitments, listUnderWay, type CommitmentEntry } from '../../db/read/commitments.ts';
import { readPromiseFacts } from '../../db/read/present-commitment.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { reasonsAgainstProject } from '../../domain/project-commitment/eligibility.ts';
import { isTurnOf } from '../../domain/project-commitment/turn.ts';
import { projectCommitmentRoutes as routes } from '../contract/project-commitments.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../words/language.ts';
import { serveRoute } from '../server.ts';
import { entryView, reasonView, turnView } from '../views/project-commitment.ts';
import type { Who } from '../right/who.ts';
import { presentZone, presentZones, type PresentZone } from '../zone/zone.ts';
import { projectFor } from './projects.ts';

/** Lists of commitments: of an enterprise, of a zone, of a project; and whose turn it is. */
export function serveCommitmentLists(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.listCommitments, async ({ who }) => ({
    commitments: await viewsOf(pool, await listCommitments(pool, who), entryView),
  }));
  serveRoute(router, deps, routes.listCommitmentsOfProject, async ({ params, who, request }) => {
    const project = await projectFor(pool, params.project, who);
    const { world, now } = await presentZone(pool, project.zone);
    const facts = await readPromiseFacts(pool, project.id, { project, world });
    return {
      commitments: await viewsOf(pool, await listCommitments(pool, who, project.id), entryView),
      reasons: reasonsAgainstProject(facts).map((one) => reasonView(one, dayOf(now), languageOf(request))),
    };
  });
  serveRoute(router, deps, routes.listTurns, ({ who }) => turnsFor(pool, who));
}

/** As of now in the zone of each: an enterprise that is in several has its projects in each. */
async function viewsOf<V>(
  db: Queryable,
  entries: readonly CommitmentEntry[],
  view: (entry: CommitmentEntry, seen: PresentZone) => V | null,
): Promise<V[]> {
  const zones = await presentZones(db, [...new Set(entries.map(({ zone }) => zone))]);
  return entries.flatMap((entry) => {
    const seen = zones.get(entry.zone);
    return (seen && view(entry, seen)) ?? [];
  });
}

/** Who takes a step sees its own; everybody else of the zone sees all. */
const TAKERS: readonly string[] = ['window', 'reviewer', 'approver', 'inspector'];

/** What waits for whoever asks on the commitments of projects, the earliest first. */
export async function turnsFor(db: Queryable, who: Who) {
  const { hat } = who;
  if (!hat) return { turns: [] };
  const takes = hat.enterprise !== null || TAKERS.includes(hat.capacity);
  const turns = await viewsOf(db, await listUnderWay(db, who), (entry, seen) =>
    turnView(entry, seen, (waiting) => !takes || isTurnOf(hat, waiting)),
  );
  return { turns: turns.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other))) };
}

/** The earliest first; what has no day last. */
const orderOf = ({
  waiting,
  number,
}: {
  readonly waiting: { until: string | null };
  readonly number: string;
}): string => `${waiting.until ?? '9999'} ${number}`;
