import { materialOf } from '../../catalogue/item.ts';
import { refuseProposer } from '../../permission/independence.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids, refuseWhileProposed } from '../act.ts';
import { personsBehind, type Actor } from '../actor.ts';
import type { Accepted, Case } from '../case.ts';
import type { Proposal } from '../state/review.ts';
import { isBeforeUpper } from '../upper.ts';
import type { Wish } from '../command.ts';
import type { Context } from '../context.ts';
import type { Happening } from '../event.ts';
import type { Signature } from '../signature.ts';
import { cutProcedures } from '../consequences.ts';
import { refuseAny } from '../materials.ts';
import { overrunOn, refuseDecision, refuseUnready, refuseUnexplained } from './decision-bars.ts';
import { laterDecided, refuseReturningLater, refuseSigningLater } from './later-decision.ts';
import { refuseOpenOpinions } from './opinion.ts';
import { serviceOf } from '../notice-service.ts';

/** The department takes the case up (部门开始办理). Not required for any later act. */
export const beginReview = defineAct({
  kind: 'beginReview',
  stages: ['accepted'],
  own: (c) => (c.reviewer ? refuse('E-CASE-STAGE', { facts: { stage: 'review' } }) : null),
  world: nothingForbids,
  happen: () => [{ type: 'reviewBegun' }],
});

/**
 * 重新审查: a paper that was handed in later changes the substance of what was applied for; the reviewing officer begins
 * anew, with reasons, also where a decision was proposed already (许可法 34(1)).
 */
export const reopenReview = defineAct({
  kind: 'reopenReview',
  stages: ['accepted'],
  own: (c, { materials }) => {
    if (c.laterPapers.length === 0) return refuse('E-REOPEN-NOTHING', { article: '许可法 34(1)' });
    if (materials.length === 0) return refuse('E-MATERIAL-MISSING', { field: 'materials' });
    return refuseAny(materials, (code, field) => refuseUnlessLater(c, code, field));
  },
  world: nothingForbids,
  happen: (_c, { materials, reason }) => [{ type: 'reviewReopened', materials, reason }],
});

/** Only what came in during the review can change what was reviewed. */
const refuseUnlessLater = (c: Accepted, code: string, field: string): Refusal | null =>
  c.laterPapers.includes(code)
    ? null
    : refuse('E-REOPEN-MATERIAL', {
        article: '许可法 34(1)',
        field,
        facts: { material: materialOf(c.item, code)?.name ?? code },
      });

/** 送复核: the reviewing officer proposes a decision. What forbids the decision forbids to propose it. */
export const prepareDecision = defineAct({
  kind: 'prepareDecision',
  stages: ['accepted'],
  outside: beforeItsAcceptance,
  own: (c, command) =>
    firstRefusal([
      () => refuseWhileProposed(c),
      () => refuseUnexplained(command),
      () => refuseOpenOpinions(c),
      () => refuseUnready(c, command),
    ]),
  world: (c, command, context) => refuseDecision(c, command, context),
  happen: (_c, command) => [{ type: 'decisionPrepared', proposal: proposedIn(command) }],
});

/** A decision as it is proposed, whoever proposed it, and when. */
export type Proposed = Omit<Proposal, 'by' | 'at'>;

/** What somebody wrote, as a proposal keeps it: where no facts are found apart, the reasons tell them. */
export function proposedIn(written: Omit<Extract<Wish, { kind: 'prepareDecision' }>, 'kind'>): Proposed {
  const { outcome, facts, reasons, provisions, conditions, overrunReason, citesMinutes } = written;
  const found = facts == null || facts.trim() === '' ? {} : { facts };
  return { outcome, ...found, reasons, provisions, conditions, overrunReason, citesMinutes };
}

/** 退回: the second officer sends the proposal back with a reason, also what was proposed of a permit after its grant. */
export const returnDecision = defineAct({
  kind: 'returnDecision',
  stages: ['accepted', 'decided'],
  own: (c, { by }) => (c.stage === 'decided' ? refuseReturningLater(c, by) : refuseSigner(c, by)),
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'decisionReturned', reason }],
});

/**
 * 签发: another officer signs what was proposed; the case is decided (许可法 34, 37, 38), or something more of the permit that it
 * yielded.
 */
export const signDecision = defineAct({
  kind: 'signDecision',
  stages: ['accepted', 'decided'],
  outside: beforeItsAcceptance,
  own: (c, { by }) =>
    c.stage === 'decided'
      ? refuseSigningLater(c, by)
      : firstRefusal([() => refuseSigner(c, by), () => (c.proposal ? refuseUnready(c, c.proposal) : null)]),
  world: (c, _command, context) =>
    c.stage === 'accepted' && c.proposal ? refuseDecision(c, c.proposal, context) : null,
  happen: (c, { signature }, context) => {
    if (c.stage === 'decided') return laterDecided(c, signature);
    return c.proposal ? signedEvents(c, c.proposal, signature, context) : [];
  },
});

/** What happens to the case when this decision is signed. */
export const signedEvents = (
  c: Accepted,
  proposal: Proposed,
  signature: Signature,
  context: Context,
): readonly Happening[] => [...cutProcedures(c), decided(c, proposal, signature, context)];

/** What was forwarded is decided by the upper organ alone, after its own acceptance. */
function beforeItsAcceptance(_item: unknown, c: Case): readonly string[] | undefined {
  return isBeforeUpper(c) ? ['许可法 22', '许可法 24'] : undefined;
}

function decided(c: Accepted, prepared: Proposed, signature: Signature, context: Context): Happening {
  const proposal = proposedIn(prepared);
  const authority = context.facts.authority?.id ?? null;
  if (proposal.outcome === 'refuse') return { type: 'refused', proposal, signature, authority };
  return { type: 'granted', byCommitment: c.way === 'commitment', proposal, signature, authority: authority ?? '' };
}

const refuseSigner = (c: Accepted, by: Actor): Refusal | null =>
  c.proposal ? refuseProposer(c.proposal, personsBehind(by)) : refuse('E-DECISION-NOT-PREPARED');

/**
 * 办理进度超期说明: the applicant learns why the promised limit was not kept and what is expected now (722号 36(2)). Before it
 * is overrun there is nothing to explain, and a decision would not need it.
 */
export const explainOverrun = defineAct({
  kind: 'explainOverrun',
  stages: ['accepted'],
  own: (c, command) =>
    c.clocks.promised && command.reason.trim() !== ''
      ? null
      : refuse('E-OVERRUN-NOTHING', { article: '722号 36(2)', field: 'reason' }),
  world: (c, command, context) => {
    if (overrunOn(c, context) === null) return refuse('E-OVERRUN-NOTHING', { article: '722号 36(2)' });
    return command.expected < context.today
      ? refuse('E-OVERRUN-EXPECTED', { article: '722号 36(2)', field: 'expected', facts: { today: context.today } })
      : null;
  },
  happen: (c, { reason, expected }) => [{ type: 'overrunExplained', reason, expected, ...serviceOf(c) }],
});
