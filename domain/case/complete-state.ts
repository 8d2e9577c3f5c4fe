import type { Case, Decided, Permit } from './case.ts';

/**
 * A state that was written before the law of a case was as complete as now, with what it lacked: nothing of it had
 * happened then. Events need no such help: whatever they do not say did not happen.
 */
export function completeState(kept: Case): Case {
  const common: Case = { ...NOTHING_YET, ...completeCorrection(kept) };
  if (common.stage === 'accepted') return { ...NOTHING_REVIEWED, ...common };
  return common.stage === 'decided' ? completeDecided({ ...NOTHING_REVIEWED, ...common }) : common;
}

const NOTHING_YET = { warned: [], procedures: [], succeeds: null } as const;

function completeCorrection(kept: Case): Case {
  if (!('correction' in kept) || !kept.correction) return kept;
  const correction = { ...FIRST_NOTICE, ...kept.correction };
  return { ...kept, correction } as Case;
}

const FIRST_NOTICE = { round: 1, ground: null } as const;

function completeDecided(decided: Decided): Decided {
  const permit = decided.decision.outcome === 'grant' ? VALID : null;
  const decision = { ...PLAIN, ...decided.decision };
  const untouched = { permit, revocation: null, revocationsDropped: 0, basisDefects: [], reexamined: 0 };
  return { ...untouched, ...decided, decision };
}

const PLAIN = { supplement: null, authority: null } as const;

const NOTHING_REVIEWED = {
  reviewers: [],
  hearing: null,
  opinions: [],
  siteChecks: 0,
  overrunExplained: false,
} as const;

const VALID: Permit = {
  state: 'valid',
  startedOn: null,
  asked: null,
  extendedOn: null,
  successor: null,
  deemedRenewed: false,
  revokedOn: null,
};
