import type { Clock } from '../clock/clock.ts';

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
  | 'reconsideration'
  | 'suit'
  | 'laterReconsideration'
  | 'laterSuit'
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
