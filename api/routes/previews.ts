import type { Router } from 'express';
import type { ZodObject, ZodType } from 'zod';
import { contextAt, type Context } from '../../domain/case/context.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command, Wish } from '../../domain/case/command.ts';
import { proposedIn } from '../../domain/case/acts/decision.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { extensionRuleOf } from '../../domain/clock/extensions.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { LATER_ACTS } from '../../domain/case/state/permit.ts';
import { papersInTurn, papersOfProposal, standingBeforeSigning } from '../../domain/case/papers/papers-in-turn.ts';
import type { PaperDraft } from '../../domain/case/papers/dossier.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { withHidden } from '../../domain/permission/hidden.ts';
import { refuse } from '../../domain/refusal.ts';
import { shownHash } from '../../proof/paper-hash.ts';
import { refuseRight } from '../../domain/permission/may.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import { jointBeside } from '../../db/record/joint-moment.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { draftOf } from '../act/act-draft.ts';
import { readableCase } from '../right/readable-case.ts';
import { actorOf } from '../act/actor.ts';
import { caseActRoutes } from '../contract/case-acts.ts';
import type { BodyOf } from '../contract/route.ts';
import { previewRoutes as routes } from '../contract/previews.ts';
import type { Deps } from '../deps.ts';
import { hiddenIn } from '../right/hidden.ts';
import { nameChair, nameOfficers } from '../zone/officers.ts';
import { orProblem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { viewClocks } from '../views/clocks.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';

type Asking = Asked<typeof routes.previewAct>;
type Proposing = BodyOf<typeof routes.previewDecision>['proposal'];

const deskOf = ({ row, world, facts }: PresentCase) => paperDesk(row, world, facts.authority);

/**
 * What an act would issue, and how the clocks would stand after it: the law is asked as by the act itself, and the papers
 * are worded by the same writers, without number, seal or record. Of a proposed decision the decision is shown as it would be signed.
 */
export function servePreviews(router: Router, deps: Deps): void {
  serveDecisionPreview(router, deps);
  serveRoute(router, deps, routes.previewAct, async (asked) => {
    const open = await readableCase(deps, asked.params.case, asked.who);
    orProblem(refuseRight(asked.who.hat, asked.body.act, thingOf(open, asked.who)));
    const wish = await wishOf(deps, open, asked);
    const context = contextAt(open.now, open.world.calendar, open.facts);
    const events = lived(open.state, wish, asked.who, context);
    const together = events.some(({ type }) => type === 'procedureStarted')
      ? await jointBeside(deps.pool, open.state)
      : null;
    const drafts = papersInTurn(open.state, events, { ...deskOf(open), together });
    const hidden = await hiddenIn(deps.pool, open, asked.who);
    return {
      papers: drafts.map((draft) => withHidden({ ...writePaper(draft) }, hidden)),
      shown: shownHash(drafts, standingBeforeSigning(open.state, events)),
      clocks: viewClocks(events.reduce<Case>(evolve, open.state), dayOf(open.now), open.world.calendar),
    };
  });
}

/** The papers of a proposed decision as they are issued when it is signed now, by whoever signs it; their number and day are not known yet. */
function serveDecisionPreview(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.previewDecision, async ({ params, body, who }) => {
    const open = await readableCase(deps, params.case, who);
    orProblem(refuseRight(who.hat, 'previewDecision', thingOf(open, who)));
    const drafts = decisionPapers(open, body.proposal, who);
    const hidden = await hiddenIn(deps.pool, open, who);
    return {
      papers: drafts.map((draft) => withHidden({ ...writePaper(draft), issuedOn: null }, hidden)),
      shown: shownHash(drafts, null),
    };
  });
}

function decisionPapers(open: PresentCase, asked: Proposing, who: Who): readonly PaperDraft[] {
  const { state } = open;
  if (state.stage !== 'accepted') throw problemOf(refuse('E-CASE-STAGE', { facts: { stage: state.stage } }));
  const proposal = asked ? proposedIn(asked) : state.proposal;
  if (!proposal) throw problemOf(refuse('E-DECISION-NOT-PREPARED'));
  const context = contextAt(open.now, open.world.calendar, open.facts);
  const signing = { by: actorOf(who), signature: unsigned(who, open.now), context };
  return papersOfProposal(state, proposal, signing, deskOf(open));
}

async function wishOf({ pool }: Deps, open: PresentCase, { body, who }: Asking): Promise<Wish> {
  const { act } = body;
  const said = writtenFor(act).parse(body.body) as { officers?: readonly string[]; chair?: string };
  return {
    ...draftOf(act, said, who),
    ...(said.officers && { officers: await nameOfficers(pool, open, said.officers, who) }),
    ...(said.chair !== undefined && (await nameChair(pool, open, said.chair))),
    signature: unsigned(who, open.now),
  } as Wish;
}

/** The body of an act as it is written before its papers are read: those are named only when it is signed. */
function writtenFor(act: Asking['body']['act']): ZodType {
  const { body } = caseActRoutes[act];
  return 'shape' in body && 'shown' in body.shape ? (body as ZodObject).omit({ shown: true }) : body;
}

/** What another officer signs. */
const PROPOSING: ReadonlySet<Wish['kind']> = new Set<Wish['kind']>(['prepareDecision', ...LATER_ACTS]);

/** The events of the act; after a proposal or a request also those of the answer that is hoped for. */
function lived(state: Case, wish: Wish, who: Who, context: Context): readonly CaseEvent[] {
  const events = happenings(state, { ...wish, by: actorOf(who), key: 'preview' }, context);
  if (wish.kind === 'askExtension') return [...events, ...granted(events.reduce<Case>(evolve, state), wish, context)];
  if (!PROPOSING.has(wish.kind)) return events;
  const capacity = who.hat?.capacity === 'upperOrgan' ? 'upperOrgan' : 'approver';
  const signer = { person: '', name: '（签发人）', capacity, unit: '' } as const;
  const signed = { kind: 'signDecision', signature: unsigned(who, context.now), by: signer, key: 'preview' } as const;
  return [...events, ...happenings(events.reduce<Case>(evolve, state), signed, context)];
}

/** The head grants what is asked for. */
function granted(
  state: Case,
  { clock, length, reason }: Extract<Wish, { kind: 'askExtension' }>,
  context: Context,
): readonly CaseEvent[] {
  const { by: capacity } = extensionRuleOf(state.clocks[clock] ?? state.item);
  const by = { person: '', name: '（批准人）', capacity, unit: '' } as Actor;
  return happenings(state, { kind: 'extend', clock, length, reason, by, key: 'preview' }, context);
}

function happenings(state: Case, command: Command, context: Context): readonly CaseEvent[] {
  const { events, refusal } = decide(state, command, context);
  if (refusal) orProblem(refusal);
  return events;
}

const unsigned = ({ person, hat }: Who, at: PresentCase['now']) => ({
  id: '',
  person: person.id,
  name: person.name,
  capacity: hat?.capacity ?? '',
  at,
  textHash: '',
});
