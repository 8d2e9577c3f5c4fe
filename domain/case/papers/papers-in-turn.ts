import type { Accepted, Case } from '../case.ts';
import type { Actor } from '../actor.ts';
import { signedEvents, type Proposed } from '../acts/decision.ts';
import type { Context } from '../context.ts';
import type { CaseEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Signature } from '../signature.ts';
import type { PermitState } from '../state/permit.ts';
import type { Dossier, PaperDraft } from './dossier.ts';
import { papersOf } from './papers-of.ts';

/** The papers of events that follow one another, as they are issued when these happen to the case. */
export function papersInTurn(state: Case, events: readonly CaseEvent[], dossier: Dossier): readonly PaperDraft[] {
  const papers: PaperDraft[] = [];
  let before = state;
  for (const event of events) {
    const after = evolve(before, event);
    papers.push(...papersOf(event, before, after, dossier));
    before = after;
  }
  return papers;
}

/**
 * How a permit stands just before something is signed of it, which the signer has read beside the papers: a permit that was struck off
 * meanwhile may be revoked all the same, but by nobody who took it for valid. Null: nothing was granted yet.
 */
export function standingBeforeSigning(state: Case, events: readonly CaseEvent[]): PermitState | null {
  const signed = events.findIndex((event) => 'signature' in event);
  const before = events.slice(0, Math.max(0, signed)).reduce<Case>(evolve, state);
  return before.stage === 'decided' ? (before.permit?.state ?? null) : null;
}

/**
 * The papers of a decision as they would be issued were it signed at this moment. What still bars it is not asked, so that whoever
 * writes it reads the paper from the first word on.
 */
export function papersOfProposal(
  c: Accepted,
  proposal: Proposed,
  signing: { readonly by: Actor; readonly signature: Signature; readonly context: Context },
  dossier: Dossier,
): readonly PaperDraft[] {
  const { by, signature, context } = signing;
  const events = signedEvents(c, proposal, signature, context).map((one) => ({ ...one, at: context.now, by }));
  return papersInTurn(c, events as readonly CaseEvent[], dossier);
}
