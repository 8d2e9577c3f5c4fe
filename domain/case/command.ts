import type { Length } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { Actor } from './actor.ts';
import type { PauseKind } from '../clock/clock.ts';
import type { Beside } from './beside.ts';
import type { CounterEntry } from '../counter/entry.ts';
import type { Late } from './late-mark.ts';
import type { Signature } from './signature.ts';
import type { Breach, RevocationGround } from './state/decision.ts';
import type { CorrectionGround, Gap, HandedFile, HandedNote } from './state/handed.ts';
import type { HolderRequest } from './state/permit.ts';
import type { Officer, Outcome, Stance } from './state/review.ts';
import type { AnnouncementGround, LeftGround, ServedNotice } from './state/service.ts';

/** What somebody wants to happen to a case. Field names are those of the HTTP contract. */
export type Wish =
  | { readonly kind: 'wake' }
  | {
      readonly kind: 'promiseDeferral';
      readonly materials: readonly string[];
      readonly until: Day;
      readonly period?: Length | undefined;
      readonly signature: Signature;
    }
  | {
      readonly kind: 'handIn';
      readonly materials: readonly string[];
      readonly files: readonly HandedFile[];
      /** What the applicant says to a paper. */
      readonly notes?: readonly HandedNote[];
      /** Handed in by somebody who came to a window, and entered there; absent: online. */
      readonly counter?: CounterEntry;
      /** By hand, at that window; absent: online, or on the paper that shows what is told late. */
      readonly signature?: Signature;
    }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'accept'; readonly checked: readonly string[] }
  | { readonly kind: 'notifyCorrection'; readonly gaps: readonly Gap[]; readonly ground: CorrectionGround | null }
  | {
      readonly kind: 'decline';
      readonly ground: 'competence' | 'falseMaterial';
      readonly facts: string;
      readonly competentOrgan: string | null;
      /** Of that organ; null or absent: as the zone's data have it. */
      readonly competentAddress?: string | null;
    }
  | { readonly kind: 'markNotNeeded'; readonly reason: string }
  /** 直报: what the zone found, and which organ of the city is copied. */
  | { readonly kind: 'forward'; readonly findings: string; readonly city: string }
  | { readonly kind: 'transfer'; readonly to: string }
  | { readonly kind: 'beginReview' }
  | { readonly kind: 'reopenReview'; readonly materials: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'prepareDecision';
      readonly outcome: Outcome;
      /** 查明的事实; null or absent: the reasons tell them. */
      readonly facts?: string | null;
      readonly reasons: readonly string[];
      readonly provisions: readonly string[];
      readonly conditions: readonly string[];
      readonly overrunReason: string | null;
      readonly citesMinutes: boolean;
    }
  | { readonly kind: 'returnDecision'; readonly reason: string }
  | { readonly kind: 'signDecision'; readonly signature: Signature }
  | {
      readonly kind: 'serve';
      readonly method: string;
      readonly recipient: string;
      /** 公告送达: why no other way is left; absent: it is served in another way. */
      readonly announcement?: AnnouncementGround | undefined;
      /** 留置送达: that it was refused and how it was left; absent: it is served in another way. */
      readonly left?: LeftGround | undefined;
      /** A notice to whoever did not agree to electronic service; absent: the decision, or the refusal to accept. */
      readonly paper?: ServedNotice | undefined;
    }
  | ({
      readonly kind: 'recordCheck';
      readonly result: 'met' | 'rectify' | 'proposeRevocation';
      readonly officers: readonly Officer[];
      readonly findings: string;
    } & Breach)
  | { readonly kind: 'checkSite'; readonly officers: readonly Officer[]; readonly findings: string }
  | {
      readonly kind: 'startProcedure';
      readonly procedure: PauseKind;
      readonly days: number;
      readonly began: Day | null;
      /** What the written notice tells the applicant; null: none was given, and no time is excluded (许可法 45). */
      readonly notice: string | null;
    }
  | { readonly kind: 'endProcedure'; readonly procedure: PauseKind }
  | { readonly kind: 'askExtension'; readonly clock: 'statutory'; readonly length: number; readonly reason: string }
  | { readonly kind: 'refuseExtension'; readonly reason: string }
  | { readonly kind: 'extend'; readonly clock: 'statutory'; readonly length: number; readonly reason: string }
  | { readonly kind: 'notifyHearingRight'; readonly matter: string; readonly parties: readonly string[] }
  | { readonly kind: 'requestHearing'; readonly reason: string }
  | {
      readonly kind: 'callHearing';
      readonly on: Day;
      readonly time: string;
      readonly place: string;
      readonly chair: Officer;
      /** Does the chair review or decide cases of this department? */
      readonly chairReviews: boolean;
    }
  | { readonly kind: 'holdHearing'; readonly minutes: string }
  | { readonly kind: 'askOpinion'; readonly bureau: string; readonly question: string; readonly days: number }
  | {
      readonly kind: 'giveOpinion';
      readonly opinion: number;
      /** For which department. */
      readonly bureau: string;
      readonly stance: Stance;
      readonly text: string;
    }
  | { readonly kind: 'urgeOpinion'; readonly opinion: number }
  | { readonly kind: 'weighOpinion'; readonly opinion: number; readonly adopted: boolean; readonly reason: string }
  | { readonly kind: 'explainOverrun'; readonly reason: string; readonly expected: Day }
  | { readonly kind: 'notifyRevocation'; readonly ground: RevocationGround | null; readonly facts: string }
  | { readonly kind: 'stateDefence'; readonly statement: string }
  | { readonly kind: 'revoke'; readonly judged: string; readonly signature: Signature }
  | { readonly kind: 'dropRevocation'; readonly reason: string }
  /** 拟撤回、拟注销: what is proposed here, and an extension, `signDecision` signs. */
  | {
      readonly kind: 'withdrawPermit';
      readonly facts?: string | undefined;
      readonly reason: string;
      readonly compensation: string;
    }
  | { readonly kind: 'deregister'; readonly facts?: string | undefined; readonly reason: string }
  | { readonly kind: 'askDeregistration'; readonly reason: string }
  | { readonly kind: 'refuseDeregistration'; readonly facts?: string | undefined; readonly reason: string }
  | { readonly kind: 'reexamine'; readonly conclusion: string }
  | { readonly kind: 'reportStart' }
  | { readonly kind: 'askPermitExtension'; readonly length: number; readonly reason: string }
  | { readonly kind: 'extendPermit'; readonly length: number; readonly reason?: string | undefined }
  | { readonly kind: 'refusePermitExtension'; readonly facts?: string | undefined; readonly reason: string }
  | { readonly kind: 'takeBackRequest'; readonly of: HolderRequest };

export type CommandKind = Wish['kind'];

/**
 * A command: the wish, who has it, and the key under which it is answered once. `hat` names the hat of who acts, which must
 * still count in the moment in which the act is recorded; absent for what happens by itself. `session` is the one in which it was
 * asked, which must not have been ended before; absent for the key of a program.
 */
export type Command = Wish & {
  readonly by: Actor;
  readonly key: string;
  readonly hat?: string;
  readonly session?: string;
  /** 补录: it was done before it is told; absent: it is done now. */
  readonly late?: Late;
  readonly beside?: Beside;
};

export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;
