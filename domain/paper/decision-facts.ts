import type { Day } from '../clock/day.ts';
import type { CaseFacts, NamedMaterial, Remedies } from './case-facts.ts';
import type { Deadline } from './deadline.ts';
import type { DeferredMaterial } from './promise-facts.ts';

/** A grant that rests on a commitment says so, and when the commitment will be checked. */
export type DecidedCommitment = {
  /** Number of the commitment letter; null while it has none. */
  readonly letterNumber: string | null;
  readonly signedOn: Day;
  /** Last day of the check. */
  readonly check: Deadline;
  readonly rectifyDays: number;
  /** The recorded pilot instrument that opens an otherwise excluded class: issuer and number. */
  readonly pilot: string | null;
  /** 承诺后补: what is handed in after the decision, by when the promised conditions say; absent: nothing. */
  readonly later?: readonly NamedMaterial[];
};

/** What one paper tells of a joint completion acceptance: the works, the visits, and what each organ decided. */
export type JointAcceptance = {
  /** Number and name of each of the works; none if the project names none. */
  readonly works: readonly string[];
  readonly visits: readonly {
    readonly on: Day;
    readonly officers: readonly { readonly name: string; readonly unit: string }[];
    readonly findings: readonly { readonly item: string; readonly text: string }[];
  }[];
  readonly members: readonly {
    readonly item: { readonly code: string; readonly name: string };
    /** Numbers of the works that it is of; none: of the whole project. */
    readonly works: readonly string[];
    readonly organ: string;
    readonly decision: string;
    /** Number of its paper; null if it has none. */
    readonly number: string | null;
    readonly on: Day;
  }[];
};

export type GrantDecisionFacts = CaseFacts & {
  readonly kind: 'grantDecision';
  /**
   * `filing`: a 备案, which certifies and permits nothing (673号 13); `jointAcceptance`: the one opinion on what its members
   * decided (722号 42). Each is numbered and titled as such.
   */
  readonly nature: 'permit' | 'filing' | 'jointAcceptance';
  /** Of a joint acceptance alone. */
  readonly joint?: JointAcceptance | null;
  readonly appliedOn: Day;
  /** Null for what is decided in the same moment. */
  readonly acceptedOn: Day | null;
  /** What is granted: label and value, as filed or as the decision fixes it. */
  readonly content: readonly (readonly [label: string, value: string])[];
  readonly scope: string | null;
  readonly validity: {
    readonly from: Day;
    readonly until: Day;
    readonly months: number;
    /** The last day to ask for its renewal; absent where it was issued before that was told, null: before the decision already. */
    readonly renewBy?: Day | null;
  } | null;
  /** By when works must start, since the permit becomes void otherwise; absent or null: its law sets no time. */
  readonly start?: {
    readonly deadline: Deadline;
    /** How it may be extended; null: not at all. `askBy`: the last day to ask for it. */
    readonly extension: {
      readonly months: number;
      readonly times: number;
      readonly article: string;
      readonly askBy: Day;
    } | null;
  } | null;
  readonly conditions: readonly string[];
  /** Sentences that follow 经审查，. */
  readonly reasons: string;
  readonly commitment: DecidedCommitment | null;
  /** 容缺通过: what is still outstanding and until when. */
  readonly supplement: {
    readonly materials: readonly DeferredMaterial[];
    readonly deadline: Deadline;
    readonly beforeItem: string;
  } | null;
  /** The instrument by which the organ may decide: 省政府关于…的批复（苏政复〔2017〕55号）. */
  readonly authority: string | null;
  /** Day of the hearing whose minutes the decision rests on (许可法 48). */
  readonly hearingOn: Day | null;
  /** Said in the decision when the promised limit was overrun (722号 36(2)). */
  readonly overrunReason: string | null;
};

export type RefusalDecisionFacts = CaseFacts & {
  readonly kind: 'refusalDecision';
  readonly appliedOn: Day;
  readonly acceptedOn: Day;
  /** What was found; null: the reasons tell it. */
  readonly found: string | null;
  readonly reasons: string;
  /** The provisions that the application does not meet. */
  readonly provisions: readonly string[];
  readonly hearingOn: Day | null;
  readonly overrunReason: string | null;
  readonly remedies: Remedies;
};

export type OverrunExplanationFacts = CaseFacts & {
  readonly kind: 'overrunExplanation';
  readonly acceptedOn: Day;
  readonly promised: Deadline;
  readonly reason: string;
  /** The day by which the decision is now expected. */
  readonly expected: Day;
  readonly statutory: Deadline | null;
};

export type WithdrawalConfirmationFacts = CaseFacts & {
  readonly kind: 'withdrawalConfirmation';
  readonly appliedOn: Day;
  readonly withdrawnOn: Day;
  readonly returned: readonly string[];
};

export type TerminationNoticeFacts = CaseFacts & {
  readonly kind: 'terminationNotice';
  readonly ground: 'correctionLapsed' | 'deferralLapsed' | 'acceptanceRevoked' | 'cureLapsed';
  /** The period that lapsed. */
  readonly lapsed: Deadline;
  readonly missing: readonly string[];
  /** The day on which the case ended. */
  readonly endedOn: Day;
  /** What can be handed in again and does not have to be made anew. */
  readonly reusable: readonly string[];
  readonly remedies: Remedies;
};

/** 再给予的补交期限 (CURE15): what was promised did not come, and what follows then. */
export type CureNoticeFacts = CaseFacts & {
  readonly kind: 'cureNotice';
  /** The period of the promise, which lapsed. */
  readonly lapsed: Deadline;
  readonly missing: readonly string[];
  readonly cure: Deadline;
};
