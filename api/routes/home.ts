import type { Router } from 'express';
import { listNotes } from '../../db/desk/credit-note.ts';
import { listDrafts } from '../../db/desk/draft.ts';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { countHome, readHands, readRecent } from '../../db/read/home.ts';
import { readOwedPapers } from '../../db/read/owed-papers.ts';
import { readEventsByCase } from '../../db/read/project-record.ts';
import { listProjects, type ProjectRow } from '../../db/read/projects.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow } from '../../db/zone-world.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { homeRoutes as routes } from '../contract/home.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { readPlanDesk } from '../plan/project-plan.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellRecord } from '../views/credit-record.ts';
import { homeCases, homePlanOf, isFinished, recentLine } from '../views/home.ts';
import { presentZones, type PresentZone } from '../zone/zone.ts';
import { turnsFor } from './commitment-lists.ts';
import { toldDraft } from './drafts.ts';
import { ownProjects } from './projects.ts';

/** The first page of an enterprise, by one question. */
export function serveHome(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readHome, (asked) => home(deps.pool, asked));
}

/** So many projects have a panel; the page of all projects has the rest. */
const MOST_PROJECTS = 12;

async function home(db: Queryable, { who }: Asked<typeof routes.readHome>) {
  const mine = ownProjects(who);
  const own = mine.enterprise;
  const [enterprise, projects, counts, owed, { turns }, drafts] = await Promise.all([
    findEnterprise(db, own),
    listProjects(db, who, { after: null, limit: MOST_PROJECTS }),
    countHome(db, mine),
    readOwedPapers(db, { zone: who.hat?.zone ?? null, bureau: null, seer: who }),
    turnsFor(db, who),
    listDrafts(db, who.person.id),
  ]);
  if (!enterprise) throw new Problem(404, { code: 'E-NOT-FOUND' });
  const zones = await presentZones(db, [...new Set(projects.map(({ zone }) => zone))]);
  const ids = projects.map(({ id }) => id);
  const [panels, recent, credit] = await Promise.all([
    panelsOf(db, projects, zones),
    readRecent(db, ids),
    creditIn(db, own, [...zones.keys()]),
  ]);
  return {
    asOf: [...zones.values()][0]?.now ?? zoneNow(null),
    enterprise: { id: enterprise.id, name: enterprise.name, uscc: enterprise.uscc },
    credit,
    total: counts.projects,
    projects: panels,
    recent: recent.map(recentLine),
    owed: owed.rows.map((row) => ({ ...row, missing: [...row.missing], due: row.due && { ...row.due } })),
    commitments: counts.commitments,
    turns,
    drafts: drafts.map(toldDraft),
  };
}

async function panelsOf(db: Queryable, projects: readonly ProjectRow[], zones: ReadonlyMap<string, PresentZone>) {
  const hands = await readHands(
    db,
    projects.map(({ id }) => id),
  );
  return Promise.all(
    projects.map(async (project) => {
      const zone = zones.get(project.zone);
      if (!zone) throw new Error(`no zone ${project.zone}`);
      const desk = await readPlanDesk(db, project, zone);
      const finished = isFinished(desk);
      const planned = desk.answers.length > 0 && !finished;
      const plan = planned ? homePlanOf(desk, await readEventsByCase(db, project.id)) : null;
      const openedAt = instantFromMs(project.openedAt.getTime());
      return { ...project, openedAt, cases: homeCases(desk, hands), plan, finished };
    }),
  );
}

const creditIn = (db: Queryable, enterprise: string, zones: readonly string[]) =>
  Promise.all(
    zones.map(async (zone) => {
      const bars = (await listNotes(db, enterprise, zone)).map((note) => tellRecord(note).bars);
      return {
        zone,
        commitment: !bars.some(({ commitment }) => commitment),
        deferral: !bars.some(({ deferral }) => deferral),
      };
    }),
  );
