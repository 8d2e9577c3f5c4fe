import type { Case, Decided, Permit } from './case.ts';

/**
 * A state that was written before the law of a case was as complete as now, with what it lacked: nothing of it had
 * happened then. Events need no such help: whatever they do not say did not happen.
 */
export function completeState(kept: Case): Case {
  const known: Partial<Case> = kept;
  if (known.procedures !== undefined) return kept;
  const common = { ...kept, warned: [], procedures: [], succeeds: null };
  if (common.stage === 'accepted') return { ...common, ...NOTHING_REVIEWED };
  return common.stage === 'decided' ? completeDecided({ ...common, ...NOTHING_REVIEWED }) : common;
}

function completeDecided(decided: Decided): Decided {
  const permit = decided.decision.outcome === 'grant' ? VALID : null;
  return { ...decided, permit, revocation: null, decision: { ...decided.decision, supplement: null } };
}

const NOTHING_REVIEWED = {
  reviewers: [],
  hearing: null,
  opinions: [],
  siteChecks: 0,
  overrunExplained: false,
} as const;

const VALID: Permit = { state: 'valid', startedOn: null, asked: null, successor: null, deemedRenewed: false };
