import type { Router } from 'express';
import { listPilots } from '../../db/desk/pilot.ts';
import { listStandards, publishStandard, standardOn } from '../../db/desk/access-standard.ts';
import { newId } from '../../db/id.ts';
import type { Queryable } from '../../db/pool.ts';
import { listPublicised, openCommitmentOf, readCommitmentRecord } from '../../db/read/commitments.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import type { PageAsked } from '../../db/read/page.ts';
import { readPromiseFacts } from '../../db/read/present-commitment.ts';
import { nextCommitmentNumber, openRecordedCommitment } from '../../db/record/open-commitment.ts';
import { lockProject } from '../../db/record/release.ts';
import { itemsOn } from '../../db/zone-world.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { pilotOfItem } from '../../domain/pilot/pilot.ts';
import { figuresOf } from '../../domain/project-commitment/papers/papers-of.ts';
import type { ProjectCommitmentId } from '../../domain/project-commitment/project-commitment.ts';
import { openConsultation, refuseRequest } from '../../domain/project-commitment/request.ts';
import { refuseStandard } from '../../domain/project-commitment/standard.ts';
import { refuse } from '../../domain/refusal.ts';
import { actorOf } from '../act/actor.ts';
import { projectCommitmentRoutes as routes } from '../contract/project-commitments.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { languageOf, type Language } from '../words/language.ts';
import { deedFor, requireMandate, signatoryOf } from '../right/mandates.ts';
import { orProblem, problemOf } from '../http/problem.ts';
import { readableCommitment } from '../act/promise-act.ts';
import { serveRoute, type Asked } from '../server.ts';
import { commitmentView, livedPromise, standardView } from '../views/project-commitment.ts';
import type { Who } from '../right/who.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { changeZone, nowOf, worldOr404 } from '../zone/zone-desk.ts';
import { projectFor } from './projects.ts';

/** 准入标准 of the zone, and the commitments of projects; the acts on one stand in promise-acts.ts. */
export function serveProjectCommitments(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.publishStandard, publish);
  serveRoute(router, deps, routes.listStandards, async ({ params }) => {
    await worldOr404(deps.pool, params.zone);
    const standards = await listStandards(deps.pool, params.zone);
    return {
      standards: standards.map(({ publishedAt, ...one }) => ({
        ...standardView(one),
        publishedAt: instantFromMs(publishedAt.getTime()),
      })),
    };
  });
  serveRoute(router, deps, routes.listPublicised, ({ params, query }) => publicised(deps.pool, params.zone, query));
  serveRoute(router, deps, routes.requestConsultation, (asked) => answerOnce(deps, asked, (tx) => request(tx, asked)));
  serveRoute(router, deps, routes.readCommitment, ({ params, who, request: asked }) =>
    pageOf(deps.pool, params.commitment, { who, language: languageOf(asked) }),
  );
}

async function publish(asked: Asked<typeof routes.publishStandard>, deps: Deps) {
  const { zone, code } = asked.params;
  return changeZone(deps, asked, async (tx, row) => {
    const now = nowOf(row);
    const content = { ...asked.body, code };
    const today = dayOf(now);
    const begins = content.effectiveFrom > today ? content.effectiveFrom : today;
    const pilots = await listPilots(tx, zone);
    const items = itemsOn(await worldOr404(tx, zone), today);
    orProblem(
      refuseStandard(content, items, (item) => pilotOfItem(pilots, item, begins)),
      today,
    );
    const version = await publishStandard(tx, zone, content, { at: now, by: asked.who.person.id });
    return standardView({ ...content, version });
  });
}

async function request(tx: Queryable, { params, body, who, request: asked }: Asked<typeof routes.requestConsultation>) {
  const project = await projectFor(tx, params.project, who);
  const { world, now } = await openZone(tx, project.zone);
  const today = dayOf(now);
  await lockProject(tx, project.id);
  await requireMandate(tx, who, 'requestConsultation', deedFor(project.id, { world, now }));
  const standard = await standardOn(tx, world.id, { code: body.standard, day: today });
  const open = await openCommitmentOf(tx, project.id);
  const eligibility = await readPromiseFacts(tx, project.id, { project, world });
  const refusal = refuseRequest({
    project: { industry: project.industry, landUse: body.landUse },
    standard,
    eligibility,
    open: open && livedPromise(open, now, world.calendar).stage !== 'closed' ? open.number : null,
  });
  if (refusal || !standard) throw problemOf(refusal ?? refuse('E-PROMISE-STANDARD'), today);
  const opened = openConsultation({
    id: newId() as ProjectCommitmentId,
    number: await nextCommitmentNumber(tx, world, now),
    project: project.id,
    enterprise: project.enterprise.id,
    standard,
    landUse: body.landUse,
    items: itemsOn(world, today).filter(({ code }) => code !== 'A02' && (body.items?.includes(code) ?? true)),
    industry: project.industry,
    areaAssessed: eligibility.areaAssessed,
    pilots: eligibility.pilots,
    at: now,
    by: actorOf(who),
  });
  const row = { project, applicant: project.enterprise, numbers: {} };
  await openRecordedCommitment(tx, opened, { world, row });
  return pageOf(tx, opened.id, { who, language: languageOf(asked) });
}

/** The page of a commitment for whoever asks. */
async function pageOf(
  db: Queryable,
  id: string,
  { who, language }: { readonly who: Who; readonly language: Language },
) {
  const open = await readableCommitment(db, id, who);
  const [record, colleagues] = await Promise.all([
    readCommitmentRecord(db, id),
    who.hat?.enterprise ? [] : colleaguesIn(db, open.world.id),
  ]);
  const inspectors = colleagues.filter(({ capacity }) => capacity === 'inspector');
  const signatory = await signatoryOf(db, who, open.world.id);
  return commitmentView(open, record, { ...who, by: actorOf(who), inspectors, signatory, language });
}

async function publicised(db: Queryable, zone: string, page: PageAsked) {
  const seen = await presentZone(db, zone);
  const { rows, next } = await listPublicised(db, zone, page);
  const open = rows.map((entry) => ({ ...entry, state: livedPromise(entry.state, seen.now, seen.world.calendar) }));
  return {
    next,
    commitments: open.flatMap(({ state, project, enterprise }) => {
      if (state.stage !== 'publicity') return [];
      const { publicity } = state.clocks;
      return [
        {
          number: state.number,
          project: project.name,
          enterprise: enterprise.name,
          until: publicity ? dueOf(publicity, seen.world.calendar) : null,
          items: state.items.filter(({ item }) => state.promise.items.includes(item)).map(({ name }) => name),
          figures: figuresOf(state, state.promise.figures).map(({ name, promised }) => ({
            name,
            promised: promised ?? '',
          })),
        },
      ];
    }),
  };
}
