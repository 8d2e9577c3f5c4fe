import type { Day } from '../clock/day.ts';
import { DEFAULT_ZONE_RULES } from '../zone/zone.ts';
import type { Case, Decided } from './case.ts';
import { GRANTED_PERMIT, NOTHING_REVIEWED } from './first-state.ts';
import type { Hearing } from './state/review.ts';

/**
 * A state that was written before the law of a case was as complete as now, with what it lacked: nothing of it had
 * happened then. Events need no such help: whatever they do not say did not happen.
 */
export function completeState(kept: Case): Case {
  const common: Case = { ...NOTHING_YET, ...completeCorrection(kept), rules: { ...DEFAULT_ZONE_RULES, ...kept.rules } };
  if (common.stage === 'accepted') return { ...NOTHING_REVIEWED, ...common, hearing: hearingOf(common) };
  if (common.stage !== 'decided') return common;
  return completeDecided({ ...NOTHING_REVIEWED, ...common, hearing: hearingOf(common) });
}

const hearingOf = ({ hearing, applicant }: { hearing?: KeptHearing | null; applicant: string }): Hearing | null =>
  hearing ? completeHearing(hearing, applicant) : null;

/** As it was kept when only the first request was recorded, of whomever it was. */
export type KeptHearing = Omit<Hearing, 'requests'> & {
  readonly requests?: Hearing['requests'];
  readonly requestedOn?: Day | null;
};

/** The hearing with who asked for it; a request of which nothing but the day was kept counts as the applicant's. */
export function completeHearing({ requestedOn, requests, ...hearing }: KeptHearing, applicant: string): Hearing {
  return { ...hearing, requests: requests ?? (requestedOn ? [{ party: applicant, on: requestedOn }] : []) };
}

const NOTHING_YET = { warned: [], procedures: [], succeeds: null } as const;

function completeCorrection(kept: Case): Case {
  if (!('correction' in kept) || !kept.correction) return kept;
  const correction = { ...FIRST_NOTICE, ...kept.correction };
  return { ...kept, correction } as Case;
}

const FIRST_NOTICE = { round: 1, ground: null } as const;

function completeDecided(decided: Decided): Decided {
  const permit = decided.decision.outcome === 'grant' ? GRANTED_PERMIT : null;
  const decision = { ...PLAIN, ...decided.decision };
  const untouched = { permit, revocation: null, revocationsDropped: 0, basisDefects: [], reexamined: 0 };
  return { ...untouched, ...decided, decision };
}

const PLAIN = { supplement: null, authority: null } as const;
