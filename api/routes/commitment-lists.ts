import type { Router } from 'express';
import type { Queryable } from '../../db/pool.ts';
import { listCommitments, listCommitmentsOf, listUnderWay, type CommitmentEntry } from '../../db/read/commitments.ts';
import { pageInOrder } from '../../db/read/page.ts';
import { readPromiseFacts } from '../../db/read/present-commitment.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { reasonsAgainstProject } from '../../domain/project-commitment/eligibility.ts';
import { isTurnOf, isTurnOfUnit } from '../../domain/project-commitment/turn.ts';
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
  serveRoute(router, deps, routes.listCommitments, async ({ who, query }) => {
    const { rows, next } = await listCommitments(pool, who, query);
    return { commitments: await viewsOf(pool, rows, entryView), next };
  });
  serveRoute(router, deps, routes.listCommitmentsOfProject, async ({ params, who, request }) => {
    const project = await projectFor(pool, params.project, who);
    const { world, now } = await presentZone(pool, project.zone);
    const facts = await readPromiseFacts(pool, project.id, { project, world });
    return {
      commitments: await viewsOf(pool, await listCommitmentsOf(pool, who, project.id), entryView),
      reasons: reasonsAgainstProject(facts).map((one) => reasonView(one, dayOf(now), languageOf(request))),
    };
  });
  serveRoute(router, deps, routes.listTurns, async ({ who, query }) => {
    const turns = await turnsFor(pool, who, query.unit);
    const { rows, next } = pageInOrder(turns, query, orderOf);
    return { turns: [...rows], count: turns.length, next };
  });
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

/** All that waits for whoever asks on the commitments of projects, or of it what waits for one unit; the earliest first. */
export async function turnsFor(db: Queryable, who: Who, unit?: string) {
  const { hat } = who;
  if (!hat) return [];
  const takes = hat.enterprise !== null || TAKERS.includes(hat.capacity);
  const turns = await viewsOf(db, await listUnderWay(db, who), (entry, seen) =>
    turnView(
      entry,
      seen,
      (waiting) => (!takes || isTurnOf(hat, waiting)) && (unit === undefined || isTurnOfUnit(unit, waiting)),
    ),
  );
  return turns.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** The earliest first; what has no day last. Two zones may number alike. */
const orderOf = ({
  waiting,
  number,
  id,
}: {
  readonly waiting: { readonly until: string | null };
  readonly number: string;
  readonly id: string;
}): string => `${waiting.until ?? '9999'} ${number} ${id}`;
