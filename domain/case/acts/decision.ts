import { dueOf } from '../../clock/project-clock.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Accepted, Proposal } from '../case.ts';
import type { Context } from '../context.ts';
import type { Happening } from '../event.ts';
import type { Signature } from '../signature.ts';
import { missingMaterials } from '../materials.ts';

type Draft = Omit<Proposal, 'by' | 'at'>;

/** The department takes the case up (部门开始办理). Not required for any later act. */
export const beginReview = defineAct({
  kind: 'beginReview',
  stages: ['accepted'],
  own: (c) => (c.reviewer ? refuse('E-CASE-STAGE', { facts: { stage: 'review' } }) : null),
  world: nothingForbids,
  happen: () => [{ type: 'reviewBegun' }],
});

/** 送复核: the reviewing officer proposes a decision. What forbids the decision forbids to propose it. */
export const prepareDecision = defineAct({
  kind: 'prepareDecision',
  stages: ['accepted'],
  own: (c, command) =>
    firstRefusal([
      () => refuseWhileProposed(c),
      () => refuseWithoutReasons(command),
      () => refuseIncomplete(c, command),
    ]),
  world: (c, command, context) => refuseDecision(c, command, context),
  happen: (_c, { outcome, reasons, provisions, conditions, overrunReason }) => [
    { type: 'decisionPrepared', proposal: { outcome, reasons, provisions, conditions, overrunReason } },
  ],
});

/** 退回: the second officer sends the proposal back with a reason. */
export const returnDecision = defineAct({
  kind: 'returnDecision',
  stages: ['accepted'],
  own: (c, command) => refuseSigner(c, command.by.person),
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'decisionReturned', reason }],
});

/** 签发: another officer signs what was proposed; the case is decided (许可法 34, 37, 38). */
export const signDecision = defineAct({
  kind: 'signDecision',
  stages: ['accepted'],
  own: (c, command) =>
    firstRefusal([
      () => refuseSigner(c, command.by.person),
      () => (c.proposal ? refuseIncomplete(c, c.proposal) : null),
    ]),
  world: (c, _command, context) => (c.proposal ? refuseDecision(c, c.proposal, context) : null),
  happen: (c, { signature }, context) => (c.proposal ? [decided(c.proposal, signature, context)] : []),
});

function decided(prepared: Proposal, signature: Signature, context: Context): Happening {
  const { by: _by, at: _at, ...proposal } = prepared;
  const authority = context.facts.authority?.id ?? null;
  if (proposal.outcome === 'refuse') return { type: 'refused', proposal, signature, authority };
  return { type: 'granted', byCommitment: false, proposal, signature, authority: authority ?? '' };
}

/** What lies before the signing officer stays as it is until that officer sends it back: nobody signs what he never saw. */
const refuseWhileProposed = (c: Accepted): Refusal | null =>
  c.proposal ? refuse('E-CASE-STAGE', { facts: { stage: 'sign' } }) : null;

function refuseSigner(c: Accepted, person: string): Refusal | null {
  if (!c.proposal) return refuse('E-DECISION-NOT-PREPARED');
  return c.proposal.by.person === person
    ? refuse('E-DECISION-SAME-PERSON', { facts: { prepared: c.proposal.by.name } })
    : null;
}

const refuseWithoutReasons = (draft: Draft): Refusal | null =>
  draft.outcome === 'refuse' && draft.reasons.length === 0
    ? refuse('E-DECISION-NO-REASONS', { article: '许可法 38', field: 'reasons' })
    : null;

function refuseIncomplete(c: Accepted, draft: Pick<Draft, 'outcome'>): Refusal | null {
  const open = c.deferral?.open ?? [];
  if (open.length > 0)
    return refuse('E-DEFERRAL-OPEN', { article: '意见 6', facts: { open: [...open], until: c.deferral?.until ?? '' } });
  if (draft.outcome === 'refuse') return null;
  const essential = missingMaterials(c).filter((material) => material.class === 'E');
  if (essential.length === 0) return null;
  return refuse('E-DECISION-MISSING', {
    article: '许可法 38',
    facts: { missing: essential.map((material) => material.name) },
  });
}

const refuseDecision = (c: Accepted, draft: Draft, context: Context): Refusal | null =>
  firstRefusal([
    () => (context.facts.authority ? null : refuse('E-AUTHORITY-NONE', { article: ['许可法 22', '许可法 24'] })),
    () => refuseBeforePredecessor(draft, context),
    () => refuseUnexplainedOverrun(c, draft, context),
  ]);

function refuseBeforePredecessor(draft: Draft, context: Context): Refusal | null {
  const waiting = context.facts.waitingFor;
  return draft.outcome === 'grant' && waiting.length > 0
    ? refuse('E-DECISION-PREDECESSOR', { facts: { waitingFor: [...waiting] } })
    : null;
}

/** A promised limit binds the organ; who overruns it explains it to the applicant (722号 36(2)). */
function refuseUnexplainedOverrun(c: Accepted, draft: Draft, context: Context): Refusal | null {
  const promised = c.clocks.promised;
  const due = promised ? dueOf(promised, context.calendar) : null;
  const late = due !== null && context.today > due;
  return late && !draft.overrunReason
    ? refuse('E-DECISION-OVERRUN-REASON', { article: '722号 36(2)', field: 'overrunReason', facts: { due } })
    : null;
}
