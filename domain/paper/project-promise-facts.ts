import type { Day } from '../clock/day.ts';
import type { CaseFacts, Officer, Remedies, Signature } from './case-facts.ts';
import type { Deadline } from './deadline.ts';

/** What of the zone's access standard a paper names. */
export type NamedStandard = { readonly name: string; readonly version: number };

/** An item with what a commitment to it yields, or null: it goes its ordinary way. */
export type EffectedItem = {
  readonly code: string;
  readonly name: string;
  /** `letter`: a permit by notify-and-commit; else the node before which the permit follows the registration. */
  readonly effect: { readonly letter: true } | { readonly permitBefore: string } | null;
  /** The pilot instrument that opens its class. */
  readonly pilot?: string;
};

/** A figure as the standard asks it and as it was promised or measured, each with its unit. */
export type ToldFigure = {
  readonly name: string;
  readonly standard: string;
  readonly promised: string | null;
  readonly measured: string | null;
};

export type CommitmentListFacts = CaseFacts & {
  readonly kind: 'commitmentList';
  readonly standard: NamedStandard;
  readonly items: readonly EffectedItem[];
  readonly figures: readonly ToldFigure[];
  readonly requirements: readonly { readonly bureau: string; readonly text: string; readonly basis: string }[];
  /** Departments that asked for nothing within the time for consultation. */
  readonly silent: readonly string[];
  readonly validity: Deadline;
};

export type ProjectCommitmentFacts = CaseFacts & {
  readonly kind: 'projectCommitment';
  readonly standard: NamedStandard;
  readonly listNumber: string;
  readonly items: readonly EffectedItem[];
  readonly figures: readonly ToldFigure[];
  readonly consequences: readonly string[];
  /** Working days for which it is public; 0: the zone asks for none. */
  readonly publicityDays: number;
  readonly signature: Signature | null;
};

export type CommitmentRegistrationFacts = CaseFacts & {
  readonly kind: 'commitmentRegistration';
  readonly standard: NamedStandard;
  readonly promiseNumber: string;
  readonly promisedOn: Day;
  readonly items: readonly EffectedItem[];
  /** Items of the project that were not committed to. */
  readonly ordinary: readonly { readonly code: string; readonly name: string }[];
  readonly nodes: readonly { readonly name: string; readonly owner: string; readonly on: Day }[];
  /** Objections that were answered in the publicity; null: there was none. */
  readonly objections: number | null;
};

export type RegistrationRefusalFacts = CaseFacts & {
  readonly kind: 'registrationRefusal';
  readonly promiseNumber: string;
  readonly reasons: readonly string[];
  readonly remedies: Remedies;
};

export type NodeCheckFacts = CaseFacts & {
  readonly kind: 'nodeCheck';
  readonly registrationNumber: string;
  readonly node: string;
  readonly result: 'met' | 'rectify' | 'failed';
  readonly findings: string;
  readonly officers: readonly Officer[];
  readonly checkedOn: Day;
  /** By when it is to be mended; for `rectify` alone. */
  readonly until: Day | null;
};

type Measured = CaseFacts & {
  readonly registrationNumber: string;
  readonly figures: readonly ToldFigure[];
  readonly officers: readonly Officer[];
  readonly measuredOn: Day;
};

export type PromiseAcceptanceFacts = Measured & { readonly kind: 'promiseAcceptance' };

export type ShortfallNoticeFacts = Measured & { readonly kind: 'shortfallNotice'; readonly until: Day };

export type RegistrationRevocationNoticeFacts = CaseFacts & {
  readonly kind: 'registrationRevocationNotice';
  readonly registrationNumber: string;
  readonly found: string;
  readonly statement: Deadline;
};

export type RegistrationRevocationFacts = CaseFacts & {
  readonly kind: 'registrationRevocation';
  readonly registrationNumber: string;
  readonly priorNoticeNumber: string;
  readonly found: string;
  readonly defence: { readonly stated: string; readonly judged: string } | null;
  readonly effectiveFrom: Day;
  readonly remedies: Remedies;
};

/** The papers of the commitment of a project. */
export type ProjectPromiseFacts =
  | CommitmentListFacts
  | ProjectCommitmentFacts
  | CommitmentRegistrationFacts
  | RegistrationRefusalFacts
  | NodeCheckFacts
  | PromiseAcceptanceFacts
  | ShortfallNoticeFacts
  | RegistrationRevocationNoticeFacts
  | RegistrationRevocationFacts;
