import type { ItemCode, Length } from '../catalogue/item.ts';
import type { Clock, PauseKind } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Actor } from './actor.ts';
import type { ToBeServed } from './announcement.ts';
import type { Unserved } from './decisions.ts';
import type { ServiceConsent } from './electronic-service.ts';
import type { Frame } from './frame.ts';
import type { ItemRules } from './item-rules.ts';
import type { LastDayOf } from './last-days.ts';
import type { Proposals } from './later-draft.ts';
import type { ClockName, Clocks } from './clock-name.ts';
import type { EnteredAt } from '../counter/entry.ts';
import type { Signature } from './signature.ts';
import type { Upper } from './upper.ts';

export type CaseId = string & { readonly __brand: 'CaseId' };

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

/** 延续 (许可法 50) or 变更 (许可法 49) of what another case granted. */
export interface Succession {
  readonly kind: SuccessionKind;
  readonly caseId: CaseId;
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

/** A file behind a material, as it was handed in: the event binds it by its hash. */
export interface HandedFile {
  readonly material: string;
  readonly file: string;
  readonly sha256: string;
}

/** What the applicant says to a paper that is handed in: what was changed, where it stands. */
export interface HandedNote {
  readonly material: string;
  readonly text: string;
}

/** Somebody by name, for whoever takes part without acting. */
export interface Officer {
  readonly person: string;
  readonly name: string;
  /** The name of the bureau for which that officer came; absent where it was recorded before that was kept. */
  readonly unit?: string;
}

/** A condition of the standard that was promised and is not met: its place in the signed letter from 1, and what was found. */
export type BrokenCondition = { readonly condition: number; readonly found: string };

/** One defect in the one written notice (一次性补正告知). */
export interface Gap {
  readonly material: string;
  readonly defect: string;
  readonly basis: string;
  readonly fix: string;
  /** Where in the paper it is; absent: in all of it, or the paper is missing. */
  readonly frame?: Frame | undefined;
}

export interface Correction {
  readonly on: Day;
  /** Which notice it is: the first, or a later one where that was lawful. */
  readonly round: number;
  readonly gaps: readonly Gap[];
  /** Codes still to be handed in. */
  readonly open: readonly string[];
  readonly answeredOn: Day | null;
  /** Why a second notice was lawful; null for the first. */
  readonly ground: CorrectionGround | null;
}

/** What alone allows a second notice: the answer itself showed it, or the law changed in between. */
export type CorrectionGround = 'answer' | 'lawChange';

/** The applicant's promise to hand in what is missing (容缺受理承诺). */
export interface Deferral {
  readonly materials: readonly string[];
  readonly until: Day;
  /** Counted from acceptance; null: the day itself was promised. */
  readonly period: Length | null;
  readonly promisedAt: Instant;
  readonly open: readonly string[];
}

export interface Acceptance {
  readonly on: Day;
  readonly at: Instant;
  /** 逾期不告知的，自收到申请材料之日起即为受理 (许可法 32(4)). */
  readonly deemed: boolean;
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

export interface Decision {
  readonly outcome: 'grant' | 'refuse';
  readonly at: Instant;
  readonly on: Day;
  readonly bySystem: boolean;
  readonly byCommitment: boolean;
  /** Id of the grant under which it was made (许可法 22); null where the system refused. */
  readonly authority: string | null;
  /** 容缺通过: what was promised for after the grant, and what of it is still open. Null: nothing. */
  readonly supplement: { readonly materials: readonly string[]; readonly open: readonly string[] } | null;
}

export type CheckState =
  | { readonly state: 'due' | 'met' }
  /** `by`: who found so and proposed it; absent where it was recorded before that was kept. */
  | ({ readonly state: 'revocationProposed'; readonly facts: string; readonly by?: readonly string[] } & Breach)
  | ({ readonly state: 'rectify'; readonly deficits: string; readonly lapsed: boolean } & Breach);

/** Which of the promised conditions the officers named as broken; absent: none by itself, as on a visit, so that all are meant. */
export type Breach = { readonly broken?: readonly BrokenCondition[] };

/** 提前申报: filed while a predecessor is not granted yet. No receipt, no clock. */
export interface FiledAhead extends Common {
  readonly stage: 'filedAhead';
  readonly signature: Signature | null;
  readonly promise: SignedPromise | null;
}

/** A deferral promise that was signed with the filing, or until the receipt; it takes effect with the receipt. */
export interface SignedPromise {
  readonly materials: readonly string[];
  readonly until: Day;
  /** Counted from acceptance; absent: the day itself was promised. */
  readonly period?: Length;
  readonly signature: Signature;
}

interface Taken extends Common {
  readonly receivedAt: Instant;
  readonly correction: Correction | null;
  readonly deferral: Deferral | null;
  /** 申请延期: an officer asks the head to lengthen the legal limit; absent or null: nobody does. */
  readonly extensionAsked?: ExtensionAsked | null;
}

/** What lies before the head who alone may lengthen the limit (许可法 42). */
export interface ExtensionAsked {
  readonly length: number;
  readonly reason: string;
  readonly by: Actor;
  readonly on: Day;
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

/** 依据被撤销: on that day the permit of another case, on which this grant rests, was revoked. */
export interface BasisDefect {
  readonly item: ItemCode;
  readonly caseId: CaseId;
  readonly on: Day;
}

export type PermitState = 'valid' | 'changed' | 'expired' | 'void' | 'withdrawn' | 'revoked' | 'deregistered';

/** 许可的效力: how a granted permit stands, and what its holder has asked for. */
export interface Permit extends Proposals {
  readonly state: PermitState;
  readonly startedOn: Day | null;
  readonly asked: { readonly on: Day; readonly length: number } | null;
  /** Since when it has the length of its last extension. */
  readonly extendedOn: Day | null;
  /** The case in which its change or renewal was applied for, while undecided. */
  readonly successor: Succession | null;
  /** No decision on the renewal by the end of validity (许可法 50). */
  readonly deemedRenewed: boolean;
  /** Of which last days the holder was reminded since its time was lengthened; absent: of none. */
  readonly reminded?: readonly LastDayOf[];
  /** The application on which it was deemed renewed last; absent where that was not kept, or it never was. */
  readonly renewedOn?: CaseId;
  /** 撤销 (许可法 69): stays on record also after the permit was deregistered for it (许可法 70). */
  readonly revokedOn: Day | null;
}

export type SuccessionKind = 'renewal' | 'change';

/** 撤销: the prior notice, and what the holder stated (许可法 7, 69). */
export interface Revocation {
  readonly noticeOn: Day;
  readonly ground: RevocationGround;
  readonly facts: string;
  readonly statement: string | null;
}

export type RevocationGround = '许可法 69(1)' | '许可法 69(2)';

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
