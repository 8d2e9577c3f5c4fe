import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import { deferralDay } from '../../domain/case/deferral-day.ts';
import type { CheckState } from '../../domain/case/state/decision.ts';
import { acceptanceOf, wasDeemed } from '../../domain/case/upper.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';

/** How far a case has come, its days by that calendar: acceptance, correction, deferral, proposal, decision, check, end. */
export function progressOf(state: Case, calendar: WorkingCalendar) {
  return {
    acceptedOn: acceptanceOf(state)?.on ?? null,
    deemed: wasDeemed(state),
    ...owedOf(state, calendar),
    ...decisionOf(state),
    serviceConsent: state.serviceConsent ?? null,
    closing: closingOf(state),
  };
}

/** How and when it ended without a decision. */
export const closingOf = (state: Case) =>
  state.stage === 'closed' ? { kind: state.closing.kind, on: state.closing.on } : null;

/** What the applicant was asked for, or promised. */
function owedOf(state: Case, calendar: WorkingCalendar) {
  const correction = 'correction' in state ? state.correction : null;
  return {
    correction: correction && { on: correction.on, gaps: [...correction.gaps], open: [...correction.open] },
    deferral: deferralOf(state, calendar),
  };
}

/**
 * What is promised for later; with a filing ahead from its signature on, though it takes effect with the receipt. A promised
 * period has no last day before the acceptance.
 */
function deferralOf(state: Case, calendar: WorkingCalendar) {
  const until = deferralDay(state, calendar);
  if (state.stage === 'filedAhead')
    return state.promise && { materials: [...state.promise.materials], open: [...state.promise.materials], until };
  const { deferral } = state;
  return deferral && { materials: [...deferral.materials], open: [...deferral.open], until };
}

function decisionOf(state: Case) {
  const proposal = 'proposal' in state ? state.proposal : null;
  const decided = state.stage === 'decided' ? state : null;
  return {
    proposal: proposal && {
      ...proposal,
      reasons: [...proposal.reasons],
      provisions: [...proposal.provisions],
      conditions: [...proposal.conditions],
      by: tellActor(proposal.by),
    },
    decision: decided && {
      outcome: decided.decision.outcome,
      on: decided.decision.on,
      byCommitment: decided.decision.byCommitment,
      supplement: decided.decision.supplement && [...decided.decision.supplement.open],
      servedAt: decided.servedAt,
    },
    check: decided?.check ? toldCheck(decided.check) : null,
  };
}

/** Who proposed a revocation stands in the record; nothing else of a check is left out. */
function toldCheck(check: CheckState) {
  return check.state === 'revocationProposed' ? { state: check.state, facts: check.facts } : check;
}

/** Who did something, as a page tells it, and for whom. */
export const tellActor = ({ name, capacity, unit, for: whom }: ToldActor) => ({
  name,
  capacity,
  unit,
  ...(whom ? { for: whom.name } : {}),
});

type ToldActor = Pick<Actor, 'name' | 'unit' | 'for'> & { readonly capacity: string };
