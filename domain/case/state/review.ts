import type { Clock, PauseKind } from '../../clock/clock.ts';
import type { Day } from '../../clock/day.ts';
import type { Instant } from '../../clock/instant.ts';
import type { Actor } from '../actor.ts';

/** Somebody by name, for whoever takes part without acting. */
export interface Officer {
  readonly person: string;
  readonly name: string;
  /** The name of the bureau for which that officer came; absent where it was recorded before that was kept. */
  readonly unit?: string;
}

/**
 * A special procedure: it stops clocks from the day of its written notice (许可法 45). Its end is planned as so many working
 * days after that day, and real once it is over; `cut` says that the case ended before it did.
 */
export interface Procedure {
  readonly kind: PauseKind;
  readonly noticeOn: Day;
  readonly began: Day | null;
  readonly days: number;
  readonly endedOn: Day | null;
  readonly cut: boolean;
  /** It went on beyond the most days that its law excludes. */
  readonly overCap: boolean;
}

export interface Acceptance {
  readonly on: Day;
  readonly at: Instant;
  /** 逾期不告知的，自收到申请材料之日起即为受理 (许可法 32(4)). */
  readonly deemed: boolean;
}

/** What lies before the head who alone may lengthen the limit (许可法 42). */
export interface ExtensionAsked {
  readonly length: number;
  readonly reason: string;
  readonly by: Actor;
  readonly on: Day;
}

/** 准予, 容缺通过 (a deferred paper follows the grant), 不予. */
export type Outcome = 'grant' | 'grantWithSupplement' | 'refuse';

/** A decision as the reviewing officer proposes it to the one who signs. */
export interface Proposal {
  readonly outcome: Outcome;
  /** 查明的事实, apart from the reasons that follow from them (许可法 38); absent: the reasons tell both. */
  readonly facts?: string;
  readonly reasons: readonly string[];
  readonly provisions: readonly string[];
  readonly conditions: readonly string[];
  readonly overrunReason: string | null;
  /** Rests on the minutes of the hearing (许可法 48). */
  readonly citesMinutes: boolean;
  readonly by: Actor;
  readonly at: Instant;
}

/** 听证: the right was told and perhaps used, or the organ calls it of its own motion (依职权); perhaps held. */
export interface Hearing {
  /** Null: nobody was told of a right to ask for it; the organ itself finds it needed (许可法 46). */
  readonly notifiedOn: Day | null;
  /** Third parties who were told of it, by person. */
  readonly parties: readonly string[];
  /** Who asked for it, the first one first; the applicant and each third party may ask once (许可法 47). */
  readonly requests: readonly HearingRequest[];
  readonly called: { readonly noticeOn: Day; readonly on: Day; readonly chair: Officer } | null;
  readonly heldOn: Day | null;
}

/** `party` is the enterprise that applies, or the person of a third party. */
export interface HearingRequest {
  readonly party: string;
  readonly on: Day;
}

/** A question of the lead to another department (并联审批, 征求意见), and what became of it. */
export interface Opinion {
  readonly id: number;
  readonly bureau: string;
  readonly question: string;
  readonly clock: Clock;
  readonly reminded: boolean;
  /** How often the lead urged, and the last day of it; absent: never. */
  readonly urged?: { readonly times: number; readonly on: Day };
  readonly answer: { readonly stance: Stance; readonly text: string; readonly by: Actor } | null;
  /** Nothing was said within the limit. */
  readonly lapsed: boolean;
  readonly weighed: { readonly adopted: boolean; readonly reason: string } | null;
}

export type Stance = 'agree' | 'agreeWithConditions' | 'disagree';
