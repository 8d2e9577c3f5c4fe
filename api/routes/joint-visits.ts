import type { Router } from 'express';
import { keepJointVisit } from '../../db/desk/joint-visit.ts';
import type { Queryable } from '../../db/pool.ts';
import { jointMembersOf, jointVisitsOf, type JointVisitRecord } from '../../db/read/joint-acceptance.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { tiesToCase } from '../../db/read/ties.ts';
import { lockProjectOf } from '../../db/record/release.ts';
import type { Command } from '../../domain/case/command.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseTied } from '../../domain/permission/independence.ts';
import { spellDay } from '../../domain/paper/calendar-words.ts';
import { openMembersOf, refuseJointVisit, visitable } from '../../domain/project/joint-acceptance.ts';
import { readableCase } from '../right/readable-case.ts';
import { actingIn, actorOf } from '../act/actor.ts';
import { jointVisitRoutes as routes } from '../contract/joint-visits.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { orProblem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { thingOf } from '../views/thing.ts';
import { requireMay, tiesOfCase } from '../right/may.ts';
import type { Who } from '../right/who.ts';
import { checkersIn } from '../zone/officers.ts';
import { requireOpen } from '../zone/zone.ts';

/** One visit on the spot for all members of a joint completion acceptance (竣工联合验收). */
export function serveJointVisits(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listJointVisits, async ({ params, who }) =>
    viewOf(deps, await readableCase(deps, params.case, who)),
  );
  serveRoute(router, deps, routes.visitJointly, visitJointly);
}

/**
 * The visit is kept first; then each case records it as its own site check, under a key made from the visit. What is broken off
 * is completed by whoever asks for the same visit again, with the same key or another, and nothing is recorded twice.
 */
async function visitJointly(asked: Asked<typeof routes.visitJointly>, deps: Deps) {
  const { who, params } = asked;
  const open = await readableCase(deps, params.case, who);
  requireMay(who, 'visitJointly', thingOf(open, who), { ties: await tiesOfCase(deps.pool, who, params.case) });
  requireOpen({ closed: open.row.zone_closed });
  const { id } = await answerOnce(deps, asked, (tx) => keep(tx, open, asked));
  const visits = await jointVisitsOf(deps.pool, params.case);
  const visit = visits.find((one) => one.id === id);
  if (visit) await countForEach(deps, open, visit, asked);
  return viewOf(deps, open);
}

async function keep(tx: Queryable, open: PresentCase, { params, body, who }: Asked<typeof routes.visitJointly>) {
  await lockProjectOf(tx, params.case);
  const cases = await jointMembersOf(tx, params.case);
  const members = openMembersOf(open.state.works ?? null, cases);
  const officers = await visitorsIn(tx, open.world.id, body.officers, who);
  const visit = { on: body.on, officers, findings: body.findings };
  const today = dayOf(open.now);
  orProblem(refuseJointVisit(open.state, members, { visit, by: actorOf(who), today }), today);
  // Each case would refuse it; by then the visit would be kept and count nowhere.
  orProblem(refuseTied(body.officers, await tiesToCase(tx, body.officers, params.case)), today);
  const bureaus = members.map(({ state }) => state.item.bureau);
  const id = await keepJointVisit(tx, {
    caseId: params.case,
    on: body.on,
    officers: officers.map(({ person, name, bureaus: own }) => ({
      person,
      name,
      bureau: own.find((one) => bureaus.includes(one)) ?? own[0] ?? null,
    })),
    findings: visitable(members).map(({ id: member, state }) => ({
      case: member,
      item: state.item.code,
      name: state.item.name,
      text: body.findings.find((one) => one.case === member)?.text ?? '',
    })),
    by: actorOf(who),
    now: open.now,
  });
  return { id };
}

/** Who visits, with every department for which they make checks. */
async function visitorsIn(db: Queryable, zone: string, persons: readonly string[], who: Who) {
  const checkers = await checkersIn(db, zone, persons, who);
  return checkers.map((hats) => {
    const [{ person, name }] = hats;
    return { person, name, bureaus: hats.flatMap(({ bureau }) => (bureau === null ? [] : [bureau])) };
  });
}

/** A case that was decided between keeping and counting keeps its end: the law refuses, and the view says that it does not count. */
async function countForEach(
  deps: Deps,
  open: PresentCase,
  visit: JointVisitRecord,
  { who, params }: Asked<typeof routes.visitJointly>,
): Promise<void> {
  const officers = visit.officers.map(({ person, name }) => ({ person, name }));
  const head = `${spellDay(visit.on)}联合现场验收`;
  const own = { case: params.case, text: visit.findings.map(({ name, text }) => `${name}：${text}`).join('；') };
  const told = open.state.stage === 'accepted' ? [...visit.findings, own] : visit.findings;
  const practice = open.world.practice;
  await Promise.all(
    told.map(({ case: caseId, text }) => {
      const findings = `${head}：${text}`;
      const command: Command = {
        kind: 'checkSite',
        officers,
        findings,
        by: actorOf(who),
        key: `joint-visit:${visit.id}`,
        ...actingIn(who),
      };
      return deps.engine.act({ caseId: caseId as PresentCase['state']['id'], practice }, command);
    }),
  );
}

async function viewOf({ pool }: Pick<Deps, 'pool'>, { state, world }: PresentCase) {
  const [cases, visits] = await Promise.all([jointMembersOf(pool, state.id), jointVisitsOf(pool, state.id)]);
  const members = openMembersOf(state.works ?? null, cases).map((member) => ({
    case: member.id,
    number: member.number,
    item: { code: member.state.item.code, name: member.state.item.name },
    bureau: {
      code: member.state.item.bureau,
      name: world.bureaus.get(member.state.item.bureau) ?? member.state.item.bureau,
    },
    stage: member.state.stage,
    works: member.state.works ? [...member.state.works] : null,
  }));
  return {
    members,
    visits: visits.map(({ officers, findings, ...visit }) => ({
      ...visit,
      officers: [...officers],
      findings: [...findings],
    })),
  };
}
