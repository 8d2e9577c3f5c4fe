import type { Clock } from '../clock/clock.ts';

/**
 * 复议 and 诉讼 against the first decision of a case that is against its applicant, and against each later one that is served while
 * they still run: a permit can be extended by less than was asked twice, withdrawn, revoked and deregistered.
 */
export const REMEDIES = [
  ['reconsideration', 'suit'],
  ['laterReconsideration', 'laterSuit'],
  ['thirdReconsideration', 'thirdSuit'],
  ['fourthReconsideration', 'fourthSuit'],
  ['fifthReconsideration', 'fifthSuit'],
] as const;

export type RemedyClock = (typeof REMEDIES)[number][number];

/** The clocks of a case, by the names of the law. One that never started is absent; one that ended keeps its ledger. */
export type ClockName =
  | 'acceptance'
  | 'correction'
  | 'statutory'
  | 'promised'
  | 'deferral'
  | 'cure'
  | 'service'
  | 'check'
  | 'rectify'
  | RemedyClock
  | 'hearingRequest'
  | 'hearing'
  | 'statement'
  | 'forward'
  | 'upperAcceptance'
  | 'upperStatutory'
  | 'transfer'
  | 'start'
  | 'validity'
  | 'renewedValidity'
  | 'issue';

export type Clocks = Readonly<Partial<Record<ClockName, Clock>>>;
