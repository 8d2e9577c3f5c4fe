import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { CaseFacts, MaterialsStanding, NamedMaterial, Officer, Remedies } from './case-facts.ts';
import type { Deadline, ToldLimit } from './deadline.ts';

/** What an essential or deferrable material looked like when it came in. */
export type ReceivedMaterial = NamedMaterial & {
  /** `shared`: fetched by the system, not asked (716号 7). */
  readonly source: 'submitted' | 'shared';
  /** Null if the format has no pages. */
  readonly pages: number | null;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
};

export type ReceiptFacts = CaseFacts & {
  readonly kind: 'receipt';
  readonly receivedAt: Instant;
  /** 提前申报: when it was filed, before what it waits for was granted; absent: as it was received. */
  readonly filedAt?: Instant;
  /** 一网通办网上申报, 综合窗口, … */
  readonly channel: string;
  readonly materials: readonly ReceivedMaterial[];
  /** The last day by which the applicant hears whether it is accepted; null for what is decided at once. */
  readonly acceptance: Deadline | null;
  /** Who decides, and by what instrument; null: the organ has no power, and says at once who has (许可法 32(2)). */
  readonly decides?: { readonly organ: string; readonly instrument: string } | null;
};

export type AcceptanceNoticeFacts = CaseFacts & {
  readonly kind: 'acceptanceNotice';
  readonly appliedOn: Day;
  readonly acceptedOn: Day;
  /** Accepted by lapse of the notice period, as of `acceptedOn` (许可法 32(4)). */
  readonly deemed: boolean;
  readonly statutory: Deadline | null;
  readonly promised: Deadline | null;
  readonly officer: Officer;
  readonly onward?: Onward;
  /** Absent in what was issued before it was told. */
  readonly standing?: MaterialsStanding;
};

/** 直报: who decides, and by when the zone forwards the case to it. */
export type Onward = { readonly organ: string; readonly forward: Deadline };

export type Gap = NamedMaterial & {
  readonly defect: string;
  /** Article or rule that asks for it. */
  readonly basis: string;
  readonly remedy: string;
};

export type CorrectionNoticeFacts = CaseFacts & {
  readonly kind: 'correctionNotice';
  readonly receivedOn: Day;
  readonly gaps: readonly Gap[];
  /** Where to hand it in: the web address and the window. */
  readonly where: string;
  /** Of whoever is to be served first: how it will be found. */
  readonly deadline: ToldLimit;
  /** Set on a second notice only, with its ground (许可法 72(4)). */
  readonly again: 'answer' | 'lawChange' | null;
  readonly officer: Officer;
};

export type NonAcceptanceFacts = CaseFacts & {
  readonly kind: 'nonAcceptance';
  readonly receivedOn: Day;
  readonly found: string;
  readonly ground:
    | {
        readonly type: 'competence';
        /** `address` null: nobody knew it, and the paper says so; empty on papers of before, which say nothing of it. */
        readonly competentOrgan: { readonly name: string; readonly address: string | null };
      }
    | { readonly type: 'falseMaterial' };
  readonly remedies: Remedies;
};

export type NotNeededNoticeFacts = CaseFacts & {
  readonly kind: 'notNeededNotice';
  readonly receivedOn: Day;
  /** Why no permit is needed, as a sentence. */
  readonly reason: string;
};
