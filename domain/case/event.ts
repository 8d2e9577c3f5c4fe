import type { Instant } from '../clock/instant.ts';
import type { Day } from '../clock/day.ts';
import type { ItemCode, Length } from '../catalogue/item.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Actor } from './actor.ts';
import type { Clock, PauseKind } from '../clock/clock.ts';
import type { ClockName, Way } from './case.ts';
import type { CounterEntry } from '../counter/entry.ts';
import type { LateMark } from './late-mark.ts';
import type { Signature } from './signature.ts';
import type { ItemRules } from './item-rules.ts';
import type { CaseId } from './state/case-id.ts';
import type { Breach, RevocationGround } from './state/decision.ts';
import type { CorrectionGround, Gap, HandedFile, HandedNote, SignedPromise } from './state/handed.ts';
import type { HolderRequest, LastDayOf, LaterDraft, Succession, SuccessionKind } from './state/permit.ts';
import type { Officer, Proposal, Stance } from './state/review.ts';
import type { AnnouncementGround, ServedHow, ServedNotice, ToServe } from './state/service.ts';

/** What is decided of a permit after its grant. */
interface LaterDecision {
  /** Absent where it was recorded before it was signed. */
  readonly signature?: Signature;
  /** It is a paper of its own, which is served (许可法 44); absent where it was recorded before it was one. */
  readonly decision?: true;
}

/** 延期: which limit is lengthened by how much, and why. */
type LongerLimit = { readonly clock: 'statutory'; readonly length: number; readonly reason: string };

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
      readonly files?: readonly HandedFile[];
      /** The permit whose renewal or change is applied for. */
      readonly succeeds?: Succession;
      /** The pilot instrument on which the commitment rests (试点文件). */
      readonly pilot?: string;
      /** The works (单体、标段) for which it is filed, by number; absent: the whole project. */
      readonly works?: readonly string[];
      /** 联合办理: handled jointly with the other items of its submission. */
      readonly joint?: true;
      /** The park at whose desk it was filed; absent: at that of the zone. */
      readonly park?: string;
      /** Entered at a window for somebody who came in person; absent: filed online. */
      readonly counter?: CounterEntry;
      /** What the signed text says of electronic service (电子送达); absent: nobody was asked. */
      readonly electronicService?: boolean;
      readonly signature: Signature | null;
      readonly promise: SignedPromise | null;
    }
  /** `direct`: the organ to which the zone will forward it (直报). `atOnce`: acceptance and grant follow in the same moment. */
  | { readonly type: 'received'; readonly signature?: Signature; readonly direct?: string; readonly atOnce?: true }
  | {
      readonly type: 'deferralPromised';
      readonly materials: readonly string[];
      readonly until: Day;
      readonly period?: Length;
      readonly signature: Signature;
    }
  /** 容缺承诺失效: its last day passed before the case was accepted, or before it was received; it ends nothing. */
  | { readonly type: 'deferralVoided'; readonly materials: readonly string[]; readonly until: Day }
  | ({
      readonly type: 'accepted';
      readonly on: Day;
      readonly checked: readonly string[];
      readonly direct?: string;
    } & ToServe)
  | ({ readonly type: 'deemedAccepted'; readonly on: Day } & ToServe)
  | ({
      readonly type: 'correctionNotified';
      readonly gaps: readonly Gap[];
      readonly ground?: CorrectionGround;
    } & ToServe)
  | {
      readonly type: 'handedIn';
      readonly materials: readonly string[];
      readonly files?: readonly HandedFile[];
      readonly notes?: readonly HandedNote[];
      /** Entered at a window for somebody who came in person; absent: handed in online. */
      readonly counter?: CounterEntry;
      readonly signature?: Signature;
    }
  | { readonly type: 'corrected' }
  | ({ readonly type: 'deemedWithdrawn' } & ToServe)
  | {
      readonly type: 'notAccepted';
      readonly ground: 'competence' | 'falseMaterial';
      readonly facts: string;
      readonly competentOrgan: string | null;
      /** Of that organ, where the window named it; absent: as the zone's data had it. */
      readonly competentAddress?: string;
    }
  | { readonly type: 'notNeeded'; readonly reason: string }
  | ({ readonly type: 'withdrawn'; readonly reason: string } & ToServe)
  /** 直报: the case went with all its materials to the upper organ, with what the zone found (许可法 35). */
  | {
      readonly type: 'forwarded';
      readonly organ: string;
      readonly city: string;
      readonly findings: string;
      readonly materials: readonly string[];
    }
  | { readonly type: 'cityCopied'; readonly organ: string }
  /** The zone has no power over the case any more, or has it again. */
  | { readonly type: 'authorityWithdrawn' }
  | { readonly type: 'authorityRestored' }
  | { readonly type: 'transferred'; readonly organ: string; readonly materials: readonly string[] }
  | { readonly type: 'reviewBegun' }
  | { readonly type: 'reviewReopened'; readonly materials: readonly string[]; readonly reason: string }
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
  | ({ readonly type: 'deferralLapsed' } & ToServe)
  | ({ readonly type: 'terminated' } & ToServe)
  /** `paper`: the notice that was served, and what begins with it; absent: the decision, or the refusal to accept. */
  | ({
      readonly type: 'served';
      readonly method: string;
      readonly recipient: string;
      readonly paper?: ServedNotice;
    } & ServedHow)
  /** 公告送达: published, since no other way was left; it counts as served once its days have passed. */
  | ({
      readonly type: 'serviceAnnounced';
      readonly recipient: string;
      readonly paper?: ServedNotice;
    } & AnnouncementGround)
  | { readonly type: 'checkMet'; readonly officers: readonly Officer[]; readonly findings: string }
  | ({
      readonly type: 'rectificationOrdered';
      readonly officers: readonly Officer[];
      readonly deficits: string;
    } & Breach &
      ToServe)
  | { readonly type: 'rectificationLapsed' }
  | { readonly type: 'urged'; readonly clock: ClockName }
  /** 默认通过: what waits for the item may be received; the document is still to be signed, within one working day. */
  | { readonly type: 'defaultPassed' }
  | { readonly type: 'warned'; readonly clock: ClockName }
  | { readonly type: 'siteChecked'; readonly officers: readonly Officer[]; readonly findings: string }
  | ({
      readonly type: 'procedureStarted';
      readonly kind: PauseKind;
      readonly days: number;
      readonly began: Day | null;
      readonly notice: string;
    } & ToServe)
  | { readonly type: 'procedureEnded'; readonly kind: PauseKind; readonly cut?: true }
  | { readonly type: 'procedureOverCap'; readonly kind: PauseKind }
  | ({ readonly type: 'extensionAsked' } & LongerLimit)
  | { readonly type: 'extensionRefused'; readonly reason: string }
  | ({ readonly type: 'extended' } & LongerLimit & ToServe)
  /** 联合办理延期: the common limit of the submission was lengthened (许可法 42(2)). */
  | ({
      readonly type: 'jointExtended';
      readonly length: number;
      readonly reason: string;
      readonly start: Day;
      readonly before: Day;
      readonly after: Day;
      /** The common limit as it stood before, with all that stopped it; absent where it was recorded before that was kept. */
      readonly ledger?: Clock;
    } & ToServe)
  /** 联合办理超期: its last day went by, and this item is still to be decided; `ledger` as above, as it stands. */
  | { readonly type: 'jointOverdue'; readonly start: Day; readonly due: Day; readonly ledger?: Clock }
  | ({ readonly type: 'hearingRightNotified'; readonly matter: string; readonly parties: readonly string[] } & ToServe)
  | { readonly type: 'hearingRequested'; readonly reason: string }
  | ({
      readonly type: 'hearingCalled';
      readonly on: Day;
      readonly time: string;
      readonly place: string;
      readonly chair: Officer;
    } & ToServe)
  | { readonly type: 'hearingHeld'; readonly minutes: string }
  | {
      readonly type: 'opinionAsked';
      readonly opinion: number;
      readonly bureau: string;
      readonly question: string;
      readonly days: number;
    }
  | { readonly type: 'opinionReminded'; readonly opinion: number }
  | { readonly type: 'opinionUrged'; readonly opinion: number }
  | { readonly type: 'opinionGiven'; readonly opinion: number; readonly stance: Stance; readonly text: string }
  | { readonly type: 'opinionLapsed'; readonly opinion: number }
  | {
      readonly type: 'opinionWeighed';
      readonly opinion: number;
      readonly adopted: boolean;
      readonly reason: string;
    }
  | ({ readonly type: 'overrunExplained'; readonly reason: string; readonly expected: Day } & ToServe)
  | ({ readonly type: 'revocationProposed'; readonly officers: readonly Officer[]; readonly facts: string } & Breach)
  | ({ readonly type: 'revocationNotified'; readonly ground: RevocationGround; readonly facts: string } & ToServe)
  | { readonly type: 'defenceStated'; readonly statement: string }
  | {
      readonly type: 'revoked';
      readonly ground: RevocationGround;
      readonly facts: string;
      readonly judged: string;
      readonly signature: Signature | null;
    }
  | { readonly type: 'revocationDropped'; readonly reason: string }
  /** The permit of another case, on which this grant rests, was revoked. */
  | { readonly type: 'basisDefected'; readonly item: ItemCode; readonly caseId: CaseId }
  | { readonly type: 'basisReexamined'; readonly conclusion: string }
  /** 撤回、注销、延期 are proposed by one officer and signed by another. */
  | { readonly type: 'laterDecisionPrepared'; readonly proposal: LaterDraft }
  | ({
      readonly type: 'permitWithdrawn';
      readonly facts?: string;
      readonly reason: string;
      readonly compensation: string;
    } & LaterDecision)
  | ({ readonly type: 'deregistered'; readonly facts?: string; readonly reason: string } & LaterDecision)
  | { readonly type: 'deregistrationAsked'; readonly reason: string }
  | ({ readonly type: 'deregistrationRefused'; readonly facts?: string; readonly reason: string } & LaterDecision)
  /** The last day to ask for a renewal or an extension, or to start works, comes near. */
  | { readonly type: 'lastDayReminded'; readonly of: LastDayOf; readonly last: Day }
  | { readonly type: 'startReported' }
  | { readonly type: 'voided' }
  | { readonly type: 'expired' }
  | { readonly type: 'permitExtensionAsked'; readonly length: number; readonly reason: string }
  | ({ readonly type: 'permitExtended'; readonly length: number; readonly reason?: string } & LaterDecision)
  | ({ readonly type: 'permitExtensionRefused'; readonly facts?: string; readonly reason: string } & LaterDecision)
  /** The holder wants no answer any more to what was asked of the permit. */
  | { readonly type: 'requestTakenBack'; readonly of: HolderRequest }
  | { readonly type: 'successionAsked'; readonly kind: SuccessionKind; readonly caseId: CaseId }
  | {
      readonly type: 'successionDecided';
      readonly kind: SuccessionKind;
      readonly caseId: CaseId;
      readonly granted: boolean;
    }
  /** For so many months from the end of the validity; absent where it was recorded before that was kept: then without an end. */
  | { readonly type: 'deemedRenewed'; readonly months?: number }
  /** A calendar version moved the last day of a clock (`kept`: it would have shortened a served one, and did not). */
  | {
      readonly type: 'dueDateChanged';
      readonly clock: ClockName;
      readonly from: Day;
      readonly to: Day;
      readonly calendar: string;
      readonly kept?: true;
    };

export type EventType = Happening['type'];

/** An event: what happened, when by law, and who did it. The record adds the moment of recording and the hash. */
export type CaseEvent = Happening & {
  readonly at: Instant;
  readonly by: Actor;
  /** 补录: it was recorded after it was done; absent: as it was done. */
  readonly late?: LateMark;
};

/** The event of a type. */
export type EventOf<T extends EventType> = Extract<CaseEvent, { readonly type: T }>;
