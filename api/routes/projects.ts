import type { Router } from 'express';
import { insertProject } from '../../db/desk/project.ts';
import { readHands } from '../../db/read/home.ts';
import { colleaguesDrafting } from '../../db/desk/draft.ts';
import { readProjectRecord } from '../../db/read/project-record.ts';
import {
  cardsOfProjects,
  type ProjectCard,
  isBeforeOrgan,
  listProjects,
  readProject,
  type OfEnterprise,
  type ProjectRow,
} from '../../db/read/projects.ts';
import type { Queryable } from '../../db/pool.ts';
import { dayOf, instantFromMs, parseInstant } from '../../domain/clock/instant.ts';
import { parseProjectCode } from '../../domain/identifiers/project-code.ts';
import { actorOf } from '../act/actor.ts';
import { pageOf } from '../../db/read/page.ts';
import { filingSubject } from '../contract/drafts.ts';
import { projectRoutes as routes } from '../contract/projects.ts';
import { stands } from '../../domain/permission/may.ts';
import { ownZones } from '../../domain/permission/which.ts';
import type { Seer } from '../../db/read/seen.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { deedFor, requireMandate } from '../right/mandates.ts';
import { requireStanding } from '../right/may.ts';
import { requirePark } from '../zone/park.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { before } from '../right/project-right.ts';
import { serveRoute, type Asked } from '../server.ts';
import { heldBy } from '../views/home.ts';
import { chainFactsIn } from '../views/project-progress.ts';
import type { Who } from '../right/who.ts';
import { openZone, presentZone, presentZones, type PresentZone } from '../zone/zone.ts';

/** Projects of an enterprise. */
export function serveProjects(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.openProject, (asked) => answerOnce(deps, asked, (tx) => openProject(tx, asked)));
  serveRoute(router, deps, routes.listProjects, pageOfProjects);
  serveRoute(router, deps, routes.readProject, onePage);
}

/** The enterprise of whoever asks. */
export function enterpriseOf(who: Who): string {
  if (!who.hat?.enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  return who.hat.enterprise;
}

async function openProject(tx: Queryable, { who, body }: Asked<typeof routes.openProject>) {
  const code = orProblem(parseProjectCode(body.code));
  requireStanding(who, 'openProject', { zone: body.zone, enterprise: enterpriseOf(who) });
  const { world, now } = await openZone(tx, body.zone);
  await requirePark(tx, body.zone, body.park);
  await requireMandate(tx, who, 'openProject', deedFor(null, { world, now }));
  const id = await insertProject(tx, { ...body, code, enterprise: enterpriseOf(who), by: actorOf(who), at: now });
  if (!id) throw new Problem(409, { code: 'E-PROJECT-TWICE', field: 'code' });
  return told((await readProject(tx, id)) as ProjectRow);
}

/** The projects of whoever asks: all of the enterprise where (s)he may act, or those that a steward helps with. */
export const ownProjects = (who: Who): OfEnterprise => ({
  enterprise: enterpriseOf(who),
  zones: who.hat ? ownZones(who.hat) : [],
  ...(who.hat?.projects && { projects: who.hat.projects }),
});

/**
 * A project of the one who asks, of the zone in which an officer works, or one of which an upper organ has a case; 404 for
 * everybody else.
 */
export async function projectFor(db: Queryable, id: string, who: Who): Promise<ProjectRow> {
  const project = await readProject(db, id);
  const seen = project && stands(who.hat, 'readProject', { ...before(project), organs: await organsOf(db, who, id) });
  if (!project || !seen) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return project;
}

/** The upper organ of whoever asks, if it has a case of the project. */
const organsOf = async (db: Queryable, { hat }: Who, project: string): Promise<readonly string[]> =>
  hat?.organ !== undefined && (await isBeforeOrgan(db, project, hat.organ)) ? [hat.organ] : [];

async function pageOfProjects({ who, query }: Asked<typeof routes.listProjects>, { pool }: Deps) {
  enterpriseOf(who);
  const { limit } = query;
  const found = await listProjects(pool, who, { after: readKey(query.after), limit: limit + 1 });
  const { rows: projects, next } = pageOf(found, limit, ({ openedAt, id }) => `${openedAt.toISOString()}~${id}`);
  const zones = await presentZones(pool, [...new Set(projects.map((project) => project.zone))]);
  const [cards, hands] = await Promise.all([
    cardsIn(pool, { projects, seer: who }, zones),
    readHands(
      pool,
      projects.map(({ id }) => id),
    ),
  ]);
  const rows = projects.map((project) => {
    const { world } = zoneIn(zones, project.zone);
    const held = (card: ProjectCard) => ({ ...card, holder: unitOnly(heldBy(card, hands, world)) });
    return { ...told(project), cases: (cards.get(project.id) ?? []).map(held) };
  });
  return { rows, next };
}

/** Of who has a case in hand the unit alone: the list of projects names nobody. */
const unitOnly = (holder: ReturnType<typeof heldBy>) => holder && { unit: holder.unit };

/** The key of the last row of the page before: its moment and its id; null: the first page. */
export function readKey(after: string | undefined): readonly [string, string] | null {
  const [openedAt, id] = after?.split('~') ?? [];
  return openedAt && id && parseInstant(openedAt) ? [openedAt, id] : null;
}

async function onePage({ params, who }: Asked<typeof routes.readProject>, { pool }: Deps) {
  const project = await projectFor(pool, params.project, who);
  const zone = await presentZone(pool, project.zone);
  const today = dayOf(zone.now);
  const [record, alsoFiling, cards] = await Promise.all([
    readProjectRecord(pool, project.id),
    colleaguesOn(pool, project, who),
    cardsIn(pool, { projects: [project], seer: who }, new Map([[project.zone, zone]])),
  ]);
  const items = chainFactsIn(project, zone, record).items.map((item) => item.code);
  return { ...told(project), cases: [...(cards.get(project.id) ?? [])], today, items, alsoFiling: [...alsoFiling] };
}

/** Who else of the enterprise has begun to file for its project; an office is not told what nobody has handed in. */
const colleaguesOn = async (db: Queryable, { id, enterprise }: ProjectRow, { person, hat }: Who) =>
  hat?.enterprise === enterprise.id
    ? colleaguesDrafting(db, filingSubject(id), { person: person.id, enterprise: enterprise.id })
    : [];

/** The cases of projects that somebody may read as cards, each as of the day of its zone. */
export const cardsIn = (
  db: Queryable,
  of: { readonly projects: readonly Pick<ProjectRow, 'id' | 'zone'>[]; readonly seer: Seer },
  zones: ReadonlyMap<string, PresentZone>,
) =>
  cardsOfProjects(db, of, (id) => {
    const zone = zoneIn(zones, id);
    return { day: dayOf(zone.now), calendars: zone.world };
  });

/** One of the zones that were read for the projects at hand. */
export function zoneIn(zones: ReadonlyMap<string, PresentZone>, id: string): PresentZone {
  const zone = zones.get(id);
  if (!zone) throw new Error(`no zone ${id}`);
  return zone;
}

const told = ({ openedAt, ...project }: ProjectRow) => ({ ...project, openedAt: instantFromMs(openedAt.getTime()) });
