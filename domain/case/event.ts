import type { Instant } from '../clock/instant.ts';
import type { Day } from '../clock/day.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Actor } from './actor.ts';
import type { CaseId, ClockName, Gap, ItemRules, Proposal, SignedPromise, Way } from './case.ts';
import type { Signature } from './signature.ts';

/** What happened to a case. Facts only; nothing in it is ever changed. */
export type Happening =
  | {
      readonly type: 'filed';
      readonly id: CaseId;
      readonly item: ItemRules;
      readonly rules: ZoneRules;
      readonly way: Way;
      readonly applicant: string;
      readonly handedIn: readonly string[];
      readonly signature: Signature | null;
      readonly promise: SignedPromise | null;
    }
  | { readonly type: 'received'; readonly signature?: Signature }
  | {
      readonly type: 'deferralPromised';
      readonly materials: readonly string[];
      readonly until: Day;
      readonly signature: Signature;
    }
  | { readonly type: 'accepted'; readonly on: Day; readonly checked: readonly string[] }
  | { readonly type: 'deemedAccepted'; readonly on: Day }
  | { readonly type: 'correctionNotified'; readonly gaps: readonly Gap[] }
  | { readonly type: 'handedIn'; readonly materials: readonly string[] }
  | { readonly type: 'corrected' }
  | { readonly type: 'deemedWithdrawn' }
  | {
      readonly type: 'notAccepted';
      readonly ground: 'competence' | 'falseMaterial';
      readonly facts: string;
      readonly competentOrgan: string | null;
    }
  | { readonly type: 'notNeeded'; readonly reason: string }
  | { readonly type: 'withdrawn'; readonly reason: string }
  | { readonly type: 'reviewBegun' }
  | { readonly type: 'decisionPrepared'; readonly proposal: Omit<Proposal, 'by' | 'at'> }
  | { readonly type: 'decisionReturned'; readonly reason: string }
  | {
      readonly type: 'granted';
      readonly byCommitment: boolean;
      readonly proposal: Omit<Proposal, 'by' | 'at'>;
      readonly signature: Signature | null;
      readonly authority: string;
    }
  | {
      readonly type: 'refused';
      readonly proposal: Omit<Proposal, 'by' | 'at'>;
      readonly signature: Signature | null;
      readonly authority: string | null;
    }
  | { readonly type: 'deferralLapsed' }
  | { readonly type: 'terminated' }
  | { readonly type: 'served'; readonly method: string; readonly recipient: string }
  | { readonly type: 'checkMet'; readonly officers: readonly string[]; readonly findings: string }
  | { readonly type: 'rectificationOrdered'; readonly officers: readonly string[]; readonly deficits: string }
  | { readonly type: 'rectificationLapsed' }
  | { readonly type: 'urged'; readonly clock: ClockName };

export type EventType = Happening['type'];

/** An event: what happened, when by law, and who did it. The record adds the moment of recording and the hash. */
export type CaseEvent = Happening & { readonly at: Instant; readonly by: Actor };

/** The event of a type. */
export type EventOf<T extends EventType> = Extract<CaseEvent, { readonly type: T }>;
