import type { Router } from 'express';
import { listNotes } from '../../db/desk/credit-note.ts';
import { listDrafts } from '../../db/desk/draft.ts';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import {
  readHands,
  readOutline,
  readPublished,
  readRecent,
  readWaiting,
  type ProjectPlace,
} from '../../db/read/home.ts';
import { readOwedPapers } from '../../db/read/owed-papers.ts';
import { readEventsByCase } from '../../db/read/project-record.ts';
import { listProjects, type ProjectRow } from '../../db/read/projects.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow } from '../../db/zone-world.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { filingSubject } from '../contract/drafts.ts';
import { homeRoutes as routes } from '../contract/home.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { readPlanDesk } from '../plan/project-plan.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellRecord } from '../views/credit-record.ts';
import { homeCases, homePlanOf, isAsked, isFinished, recentLine } from '../views/home.ts';
import { mandatedIn } from '../right/mandated.ts';
import type { Who } from '../right/who.ts';
import { presentZones, type PresentZone } from '../zone/zone.ts';
import { turnsFor } from './commitment-lists.ts';
import { toldDraft } from './drafts.ts';
import { cardsIn, ownProjects, zoneIn } from './projects.ts';

/** The first page of an enterprise, by one question. */
export function serveHome(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readHome, (asked) => home(deps.pool, asked));
}

/** So many projects have a panel; the page of all projects has the rest. */
const MOST_PROJECTS = 12;

async function home(db: Queryable, { who }: Asked<typeof routes.readHome>) {
  const mine = ownProjects(who);
  const own = mine.enterprise;
  const [enterprise, projects, outline, owed, turns] = await Promise.all([
    findEnterprise(db, own),
    listProjects(db, who, { after: null, limit: MOST_PROJECTS }),
    readOutline(db, mine),
    readOwedPapers(db, { zone: who.hat?.zone ?? null, bureau: null, seer: who }),
    turnsFor(db, who),
  ]);
  if (!enterprise) throw new Problem(404, { code: 'E-NOT-FOUND' });
  const zones = await presentZones(db, [...new Set(outline.projects.map(({ zone }) => zone))]);
  const shown = new Set(projects.map(({ id }) => id));
  const others = outline.projects.filter(({ id }) => !shown.has(id));
  const every = outline.projects.map(({ id }) => id);
  const [panels, waiting, recent, published, credit, begun, mandated] = await Promise.all([
    panelsOf(db, projects, zones),
    waitingIn(db, { others, who }, zones),
    readRecent(db, every),
    readPublished(db, every),
    creditIn(db, own, [...zones.keys()]),
    begunBy(db, who, { projects, others }),
    mandatedIn(db, who, outline.projects, zones),
  ]);
  return {
    asOf: [...zones.values()][0]?.now ?? zoneNow(null),
    enterprise: { id: enterprise.id, name: enterprise.name, uscc: enterprise.uscc },
    credit,
    total: outline.projects.length,
    projects: panels,
    waiting,
    recent: recent.map((row) => recentLine(row, zones.get(row.zone)?.world)),
    published: [...published],
    mandated,
    owed: owed.rows.map((row) => ({ ...row, missing: [...row.missing], due: row.due && { ...row.due } })),
    commitments: outline.commitments,
    // No steward acts on the commitment of a project.
    turns: who.hat?.capacity === 'steward' ? [] : turns,
    ...begun,
  };
}

/** Filings that somebody began: of the projects that have a panel, and of all others. */
async function begunBy(
  db: Queryable,
  { person }: Who,
  { projects, others }: { readonly projects: readonly ProjectRow[]; readonly others: readonly ProjectPlace[] },
) {
  const subjects = [...projects, ...others].map(({ id }) => filingSubject(id));
  const { rows } = await listDrafts(db, { person: person.id, subjects }, { limit: subjects.length });
  const drafts = new Map(rows.map((row) => [row.subject, toldDraft(row)]));
  return {
    drafts: projects.flatMap(({ id }) => drafts.get(filingSubject(id)) ?? []),
    begun: others.flatMap(({ id, name }) => {
      const draft = drafts.get(filingSubject(id));
      return draft ? [{ project: { id, name }, savedAt: draft.savedAt }] : [];
    }),
  };
}

/** What the enterprise has to complete in projects that have no panel here. */
async function waitingIn(
  db: Queryable,
  { others, who }: { readonly others: readonly ProjectPlace[]; readonly who: Who },
  zones: ReadonlyMap<string, PresentZone>,
) {
  const found = await readWaiting(
    db,
    others.map(({ id }) => id),
  );
  const cases = new Set(found.map((one) => one.case));
  const of = new Set(found.map(({ project }) => project));
  const projects = others.filter(({ id }) => of.has(id));
  const [cards, hands] = await Promise.all([cardsIn(db, { projects, seer: who }, zones), readHands(db, [...of])]);
  return projects.flatMap(({ id, zone }) => {
    const waiting = cards.get(id)?.filter((card) => cases.has(card.id)) ?? [];
    const { world, now } = zoneIn(zones, zone);
    return homeCases({ cards: waiting, world, today: dayOf(now) }, hands).filter(isAsked);
  });
}

async function panelsOf(db: Queryable, projects: readonly ProjectRow[], zones: ReadonlyMap<string, PresentZone>) {
  const hands = await readHands(
    db,
    projects.map(({ id }) => id),
  );
  return Promise.all(
    projects.map(async (project) => {
      const desk = await readPlanDesk(db, project, zoneIn(zones, project.zone));
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
