import type { Router } from 'express';
import { contextAt, type Context } from '../../domain/case/context.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command, Wish } from '../../domain/case/command.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { extensionRuleOf } from '../../domain/clock/extensions.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { papersOf } from '../../domain/case/papers/papers-of.ts';
import type { PaperDraft } from '../../domain/case/papers/dossier.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { withHidden } from '../../domain/permission/hidden.ts';
import { refuseRight } from '../../domain/permission/may.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { draftOf } from '../act/act-draft.ts';
import { readableCase } from '../right/readable-case.ts';
import { actorOf } from '../act/actor.ts';
import { caseActRoutes } from '../contract/case-acts.ts';
import { previewRoutes as routes } from '../contract/previews.ts';
import type { Deps } from '../deps.ts';
import { hiddenIn } from '../right/hidden.ts';
import { nameChair, nameOfficers } from '../zone/officers.ts';
import { orProblem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { viewClocks } from '../views/clocks.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';

type Asking = Asked<typeof routes.previewAct>;

/**
 * What an act would issue, and how the clocks would stand after it: the law is asked as by the act itself, and the papers
 * are worded by the same writers, without number, seal or record. Of a proposed decision the decision is shown as it would be signed.
 */
export function servePreviews(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.previewAct, async (asked) => {
    const open = await readableCase(deps, asked.params.case, asked.who);
    orProblem(refuseRight(asked.who.hat, asked.body.act, thingOf(open, asked.who)));
    const wish = await wishOf(deps, open, asked);
    const context = contextAt(open.now, open.world.calendar, open.facts);
    const events = lived(open.state, wish, asked.who, context);
    const hidden = await hiddenIn(deps.pool, open, asked.who);
    return {
      papers: papersIn(open, events).map((paper) => withHidden({ ...writePaper(paper) }, hidden)),
      clocks: viewClocks(events.reduce<Case>(evolve, open.state), dayOf(open.now), open.world.calendar),
    };
  });
}

async function wishOf({ pool }: Deps, open: PresentCase, { body, who }: Asking): Promise<Wish> {
  const { act } = body;
  const said = caseActRoutes[act].body.parse(body.body) as { officers?: readonly string[]; chair?: string };
  return {
    ...draftOf(act, said, who),
    ...(said.officers && { officers: await nameOfficers(pool, open, said.officers, who) }),
    ...(said.chair !== undefined && (await nameChair(pool, open, said.chair))),
    signature: unsigned(who, open.now),
  } as Wish;
}

/** The events of the act; after a proposal or a request also those of the answer that is hoped for. */
function lived(state: Case, wish: Wish, who: Who, context: Context): readonly CaseEvent[] {
  const events = happenings(state, { ...wish, by: actorOf(who), key: 'preview' }, context);
  if (wish.kind === 'askExtension') return [...events, ...granted(events.reduce<Case>(evolve, state), wish, context)];
  if (wish.kind !== 'prepareDecision') return events;
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

function papersIn({ state, row, world, facts }: PresentCase, events: readonly CaseEvent[]): readonly PaperDraft[] {
  const desk = paperDesk(row, world, facts.authority);
  const papers: PaperDraft[] = [];
  let before = state;
  for (const event of events) {
    const after = evolve(before, event);
    papers.push(...papersOf(event, before, after, desk));
    before = after;
  }
  return papers;
}
