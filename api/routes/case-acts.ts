import type { Router } from 'express';
import type { Wish } from '../../domain/case/command.ts';
import type { BrokenCondition } from '../../domain/case/state/decision.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { lastDayOf, type DeferralPromise } from '../../domain/deferral/promise.ts';
import { refuseFrames } from '../../domain/case/frame.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { bindFiles, framedFiles, hashesOf } from '../../db/read/handed-files.ts';
import { sealOwner } from '../../db/desk/organ-seal.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { itemOfVersion } from '../../db/zone-world.ts';
import { draftOf, notesOf } from '../act/act-draft.ts';
import { performAct, type MadeWish } from '../act/act.ts';
import { caseActRoutes as routes } from '../contract/case-acts.ts';
import type { Deps } from '../deps.ts';
import { deedOn, requireMandate } from '../right/mandates.ts';
import { nameChair, nameOfficers } from '../zone/officers.ts';
import { refuseForeignFiles } from '../file/own-files.ts';
import { keepNewSeal, sealIfMissing } from '../zone/seals.ts';
import { serveRoute } from '../server.ts';
import { tellPromise } from '../act/signed-texts.ts';
import { SIGNED_ACTS, tellSigned, type SignedAct } from '../../domain/case/signed-texts.ts';
import { materialName } from '../views/case-page.ts';
import type { Who } from '../right/who.ts';

type ActKind = keyof typeof routes;

/** Acts whose body is all that the law is asked. The others sign, name persons, look at files, or make a seal first. */
const PLAIN = [
  'withdraw',
  'accept',
  'decline',
  'markNotNeeded',
  'forward',
  'serve',
  'beginReview',
  'reopenReview',
  'prepareDecision',
  'returnDecision',
  'startProcedure',
  'endProcedure',
  'askExtension',
  'refuseExtension',
  'extend',
  'notifyHearingRight',
  'requestHearing',
  'holdHearing',
  'askOpinion',
  'giveOpinion',
  'urgeOpinion',
  'weighOpinion',
  'explainOverrun',
  'notifyRevocation',
  'stateDefence',
  'dropRevocation',
  'reexamine',
  'withdrawPermit',
  'deregister',
  'askDeregistration',
  'refuseDeregistration',
  'askPermitExtension',
  'extendPermit',
  'refusePermitExtension',
  'takeBackRequest',
] as const satisfies readonly ActKind[];

/** One route for each act of the law on a case. */
export function serveCaseActs(router: Router, deps: Deps): void {
  for (const act of PLAIN) servePlain(router, deps, act);
  serveNotice(router, deps);
  serveHandIn(router, deps);
  servePromise(router, deps);
  for (const act of SIGNED_ACTS) serveDecision(router, deps, act);
  serveWithPersons(router, deps);
  serveTransfer(router, deps);
}

function servePlain(router: Router, deps: Deps, act: (typeof PLAIN)[number]): void {
  serveRoute(router, deps, routes[act] as (typeof routes)['withdraw'], (asked) =>
    performAct(asked, deps, act, () => draftOf(act, asked.body, asked.who)),
  );
}

/** Each frame lies on a page that came for its material. */
function serveNotice(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.notifyCorrection, (asked) =>
    performAct(asked, deps, 'notifyCorrection', async (open, pool) => {
      const { gaps, ground } = asked.body;
      const framed = gaps.some(({ frame }) => frame) ? await framedFiles(pool, open.state.id) : [];
      const refusal = refuseFrames(gaps, framed);
      if (refusal) orProblem(refusal, dayOf(open.now));
      return { kind: 'notifyCorrection', gaps, ground };
    }),
  );
}

function serveHandIn(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.handIn, (asked) =>
    performAct(asked, deps, 'handIn', async (open, pool) => {
      const { materials } = asked.body;
      const files = materials.flatMap((material) => material.files);
      const [hashes] = await Promise.all([
        hashesOf(pool, files),
        refuseForeignFiles(pool, open.row.enterprise_id, materials),
      ]);
      const codes = materials.map((material) => material.code);
      return { kind: 'handIn', materials: codes, files: bindFiles(materials, hashes), ...notesOf(materials) };
    }),
  );
}

function servePromise(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.promiseDeferral, (asked) =>
    performAct(asked, deps, 'promiseDeferral', async (open, pool) => {
      const { materials, period } = asked.body;
      const today = dayOf(open.now);
      const until = asked.body.until ?? lastDayOf({ until: today, period }, today, open.world.calendar);
      const text = tellPromise(promiseOf(open, materials, { until, period }));
      const on = await requireMandate(pool, asked.who, 'promiseDeferral', deedOn(open));
      const { signature, signed } = await deps.signer.sign(text, { ...asked.who, on }, open.now);
      return { kind: 'promiseDeferral', materials, until, period, signature, beside: { signed } };
    }),
  );
}

/** What is decided is signed on its papers, of which the signer names those that were read. */
function serveDecision(router: Router, deps: Deps, act: SignedAct): void {
  serveRoute(router, deps, routes[act] as (typeof routes)['revoke'], (asked) =>
    performAct(asked, deps, act, async (open) => {
      const { shown, ...written } = asked.body;
      const text = tellSigned(named(open), { act, written, shown });
      const { signature, signed } = await deps.signer.sign(text, asked.who, open.now);
      return { ...draftOf(act, written, asked.who), signature, beside: { signed, shown } } as MadeWish;
    }),
  );
}

const named = ({ row, state }: StandingCase) => ({ number: row.number, state });

function serveWithPersons(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.recordCheck, (asked) =>
    performAct(asked, deps, 'recordCheck', (open, pool) => {
      requireConditions(open, asked.body.broken ?? []);
      return withOfficers('recordCheck', asked, open, pool);
    }),
  );
  serveRoute(router, deps, routes.checkSite, (asked) =>
    performAct(asked, deps, 'checkSite', (open, pool) => withOfficers('checkSite', asked, open, pool)),
  );
  serveRoute(router, deps, routes.callHearing, (asked) =>
    performAct(asked, deps, 'callHearing', async (open, pool) => ({
      ...asked.body,
      kind: 'callHearing',
      ...(await nameChair(pool, open, asked.body.chair)),
    })),
  );
}

/** A condition that is named as broken stands in the letter that was signed; throws 404 for any other. */
function requireConditions({ state, world }: StandingCase, broken: readonly BrokenCondition[]): void {
  const guide = itemOfVersion(world, state.item);
  const promised = Math.max(guide?.standard?.conditions.length ?? 0, 1);
  const unknown = broken.findIndex(({ condition }) => condition > promised);
  if (unknown >= 0) throw new Problem(404, { code: 'E-NOT-FOUND', field: `broken.${unknown}.condition` });
}

/** The papers of the organ that gets the case are sealed in its name. */
function serveTransfer(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.transfer, (asked) =>
    performAct(asked, deps, 'transfer', async (open, pool) => {
      const owner = sealOwner(asked.body.to, open.world.practice);
      const seal = await sealIfMissing(pool, owner);
      await transaction(pool, (tx) => keepNewSeal(tx, owner, seal, deps.config));
      return { kind: 'transfer', to: asked.body.to };
    }),
  );
}

async function withOfficers(
  act: ActKind,
  asked: { readonly body: { readonly officers: readonly string[] }; readonly who: Who },
  open: StandingCase,
  db: Queryable,
): Promise<Wish> {
  const officers = await nameOfficers(db, open, asked.body.officers, asked.who);
  return { ...draftOf(act, asked.body, asked.who), officers } as Wish;
}

const promiseOf = (
  { row, state }: StandingCase,
  materials: readonly string[],
  when: Omit<DeferralPromise, 'materials'>,
) => ({
  subject: `办件${row.number}`,
  item: state.item.name,
  names: materials.map((code) => materialName(state, code)),
  ...when,
});
