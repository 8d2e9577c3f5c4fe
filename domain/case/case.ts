import type { Item } from '../catalogue/item.ts';
import type { Clock } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Actor } from './actor.ts';
import type { Signature } from './signature.ts';

export type CaseId = string & { readonly __brand: 'CaseId' };

/** The clocks of a case, by the names of the law. One that never started is absent; one that ended keeps its ledger. */
export type ClockName =
  | 'acceptance'
  | 'correction'
  | 'statutory'
  | 'promised'
  | 'deferral'
  | 'service'
  | 'check'
  | 'rectify'
  | 'reconsideration'
  | 'suit';

export type Clocks = Readonly<Partial<Record<ClockName, Clock>>>;

/** What of the guide's version binds the case for good. */
export type ItemRules = Pick<
  Item,
  | 'code'
  | 'version'
  | 'name'
  | 'bureau'
  | 'statutory'
  | 'promised'
  | 'acceptance'
  | 'materials'
  | 'after'
  | 'instant'
  | 'yellow'
>;

export type Way = 'ordinary' | 'commitment';

interface Common {
  readonly id: CaseId;
  /** Number of the last event. */
  readonly version: number;
  readonly item: ItemRules;
  readonly rules: ZoneRules;
  readonly way: Way;
  readonly applicant: string;
  readonly filedAt: Instant;
  /** Codes of the materials in hand. */
  readonly handedIn: readonly string[];
  readonly clocks: Clocks;
  /** Limits whose overrun was already answered by an urging order (督办). */
  readonly urged: readonly ClockName[];
}

/** One defect in the one written notice (一次性补正告知). */
export interface Gap {
  readonly material: string;
  readonly defect: string;
  readonly basis: string;
  readonly fix: string;
}

export interface Correction {
  readonly on: Day;
  readonly gaps: readonly Gap[];
  /** Codes still to be handed in. */
  readonly open: readonly string[];
  readonly answeredOn: Day | null;
}

/** The applicant's promise to hand in what is missing (容缺受理承诺). */
export interface Deferral {
  readonly materials: readonly string[];
  readonly until: Day;
  readonly promisedAt: Instant;
  readonly open: readonly string[];
}

export interface Acceptance {
  readonly on: Day;
  readonly at: Instant;
  /** 逾期不告知的，自收到申请材料之日起即为受理 (许可法 32(4)). */
  readonly deemed: boolean;
}

/** A decision as the reviewing officer proposes it to the one who signs. */
export interface Proposal {
  readonly outcome: 'grant' | 'refuse';
  readonly reasons: readonly string[];
  readonly provisions: readonly string[];
  readonly conditions: readonly string[];
  readonly overrunReason: string | null;
  readonly by: Actor;
  readonly at: Instant;
}

export interface Decision {
  readonly outcome: 'grant' | 'refuse';
  readonly at: Instant;
  readonly on: Day;
  readonly bySystem: boolean;
  readonly byCommitment: boolean;
}

export type CheckState =
  | { readonly state: 'due' | 'met' }
  | { readonly state: 'rectify'; readonly deficits: string; readonly lapsed: boolean };

/** 提前申报: filed while a predecessor is not granted yet. No receipt, no clock. */
export interface FiledAhead extends Common {
  readonly stage: 'filedAhead';
  readonly signature: Signature | null;
  readonly promise: SignedPromise | null;
}

/** A deferral promise that was signed with the filing; it takes effect with the receipt. */
export interface SignedPromise {
  readonly materials: readonly string[];
  readonly until: Day;
  readonly signature: Signature;
}

interface Taken extends Common {
  readonly receivedAt: Instant;
  readonly correction: Correction | null;
  readonly deferral: Deferral | null;
}

/** 收件. */
export interface Received extends Taken {
  readonly stage: 'received';
}

/** 补正中. */
export interface Correcting extends Taken {
  readonly stage: 'correcting';
  readonly correction: Correction;
}

interface TakenUp extends Taken {
  readonly acceptance: Acceptance;
  readonly reviewer: Actor | null;
  readonly proposal: Proposal | null;
  /** How often a proposal was sent back (退回). */
  readonly returned: number;
}

/** 受理, up to the decision. */
export interface Accepted extends TakenUp {
  readonly stage: 'accepted';
}

/** 办结. */
export interface Decided extends TakenUp {
  readonly stage: 'decided';
  readonly decision: Decision;
  readonly servedAt: Instant | null;
  readonly check: CheckState | null;
}

export type ClosingKind = 'withdrawn' | 'notAccepted' | 'notNeeded' | 'deemedWithdrawn' | 'terminated';

/** Ended without a decision. */
export interface Closed extends Taken {
  readonly stage: 'closed';
  readonly closing: { readonly kind: ClosingKind; readonly on: Day; readonly wasAccepted: boolean };
  readonly acceptance: Acceptance | null;
  /** When the decision not to accept reached the applicant; null for every other end. */
  readonly servedAt: Instant | null;
}

/** 办件: one item for one project in one application. */
export type Case = FiledAhead | Received | Correcting | Accepted | Decided | Closed;

export type Stage = Case['stage'];

/** The case of a stage, for narrowing by name. */
export type CaseIn<S extends Stage> = Extract<Case, { readonly stage: S }>;
