import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Actor } from './actor.ts';
import type { ItemRules } from './item-rules.ts';
import type { ClockName, Clocks } from './clock-name.ts';
import type { EnteredAt } from '../counter/entry.ts';
import type { Signature } from './signature.ts';
import type { CaseId } from './state/case-id.ts';
import type { BasisDefect, CheckState, Decision, Revocation } from './state/decision.ts';
import type { Correction, Deferral, SignedPromise } from './state/handed.ts';
import type { Permit, Succession } from './state/permit.ts';
import type { Acceptance, ExtensionAsked, Hearing, Opinion, Procedure, Proposal } from './state/review.ts';
import type { ServiceConsent, ToBeServed, Unserved } from './state/service.ts';
import type { Upper } from './state/upper.ts';

export type { ClockName, Clocks };

export type Way = 'ordinary' | 'commitment';

interface Common extends ToBeServed {
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
  /** Limits of which somebody was warned that they are about to end. */
  readonly warned: readonly ClockName[];
  /** Special procedures (特别程序) and publicity, in the order of their notices. */
  readonly procedures: readonly Procedure[];
  /** The permit whose renewal or change is applied for here. */
  readonly succeeds: Succession | null;
  /** The pilot instrument on which the commitment rests; absent: none. */
  readonly pilot?: string;
  /** 直报: the upper organ that decides, to which the zone forwards the case (许可法 35); absent: the zone decides. */
  readonly direct?: string;
  /** With the upper organ, and since when; absent: with the zone. */
  readonly upper?: Upper;
  /** How often the zone lost its power over this case. */
  readonly withdrawals?: number;
  /** The works (单体、标段) of which it is, by number; absent: of the whole project. */
  readonly works?: readonly string[];
  /** Handled jointly with the other items of its submission (许可法 26(2)); absent: alone. */
  readonly joint?: true;
  /** The park (园区) at whose desk it was filed, and by whose closures it counts; absent: at that of the zone. */
  readonly park?: string;
  /** Entered at a window for somebody who came in person (一窗受理), all of it or a part; absent: all came online. */
  readonly counter?: EnteredAt;
  /** What was signed on electronic service (电子送达); absent: nobody was asked. */
  readonly serviceConsent?: ServiceConsent;
}

/** 提前申报: filed while a predecessor is not granted yet. No receipt, no clock. */
export interface FiledAhead extends Common {
  readonly stage: 'filedAhead';
  readonly signature: Signature | null;
  readonly promise: SignedPromise | null;
}

interface Taken extends Common {
  readonly receivedAt: Instant;
  readonly correction: Correction | null;
  readonly deferral: Deferral | null;
  /** 申请延期: an officer asks the head to lengthen the legal limit; absent or null: nobody does. */
  readonly extensionAsked?: ExtensionAsked | null;
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
  /** How often a proposal fell because the review was reopened. */
  readonly overturned: number;
  /** Materials that came in after the review had begun, and for which it was not reopened. */
  readonly laterPapers: readonly string[];
  /** Who took part in the review: none of them chairs the hearing (许可法 48). */
  readonly reviewers: readonly string[];
  readonly hearing: Hearing | null;
  readonly opinions: readonly Opinion[];
  readonly siteChecks: number;
  /** The reason of an overrun was told to the applicant before the decision (722号 36(2)). */
  readonly overrunExplained: boolean;
  /** 默认通过: the promised limit of an item of that policy was overrun; absent: it was not. Nothing is granted by it. */
  readonly passedOn?: Day;
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
  /** What is to be served, where more than the grant or its revocation was decided; absent or empty: that alone. */
  readonly unserved?: readonly Unserved[];
  /** How often something was to be served after the grant and its first revocation; absent: never. */
  readonly laterServices?: number;
  readonly check: CheckState | null;
  /** What the grant yielded; null for a refusal. */
  readonly permit: Permit | null;
  readonly revocation: Revocation | null;
  /** How often a revocation was begun and dropped. */
  readonly revocationsDropped: number;
  /** Permits on which this one rests and that were revoked; nothing becomes void by itself. */
  readonly basisDefects: readonly BasisDefect[];
  /** How many of them the bureau has looked at again. */
  readonly reexamined: number;
}

export type ClosingKind = 'withdrawn' | 'notAccepted' | 'notNeeded' | 'deemedWithdrawn' | 'terminated';

/** Ended without a decision. */
export interface Closed extends Omit<Taken, 'receivedAt'> {
  readonly stage: 'closed';
  /** Null: withdrawn while it was filed ahead; it was never received. */
  readonly receivedAt: Instant | null;
  readonly closing: {
    readonly kind: ClosingKind;
    readonly on: Day;
    readonly wasAccepted: boolean;
    /** Not accepted because the materials are false (许可法 78). */
    readonly falseMaterial?: true;
  };
  readonly acceptance: Acceptance | null;
  /** When the decision not to accept, or the notice of an end by lapse, was served; null: it was not, or is not. */
  readonly servedAt: Instant | null;
}

/** 办件: one item for one project in one application. */
export type Case = FiledAhead | Received | Correcting | Accepted | Decided | Closed;

export type Stage = Case['stage'];

/** The case of a stage, for narrowing by name. */
export type CaseIn<S extends Stage> = Extract<Case, { readonly stage: S }>;
