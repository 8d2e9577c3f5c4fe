import type { ItemNature } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { Contact, Verification } from './paper.ts';

/** Who signed, as what, when, and the hash of the text that was signed. */
export type Signature = {
  readonly person: string;
  /** 法定代表人, or 委托代理人 with the mandate. */
  readonly capacity: string;
  readonly at: Instant;
  readonly hash: string;
};

/** To whom a decision can be taken: 复议 60 日 (复议法 20), 诉讼 6 个月 (行诉法 46). */
export type Remedies = { readonly reconsideration: string; readonly court: string };

export type Officer = { readonly name: string; readonly unit: string };

export type ServiceMethod = {
  /** `byHand`: not electronically; over the counter or by post, as its service will show. */
  readonly method: 'electronic' | 'byHand' | 'window' | 'post' | 'left' | 'public';
  readonly copies: number;
};

/** A material of the guide by its code and name. */
export type NamedMaterial = { readonly code: string; readonly name: string };

/** How the materials of a case stood when a paper told it; of class S none, which nobody asks for. */
export type MaterialsStanding = {
  readonly held: readonly NamedMaterial[];
  /** Still to come by the promise of the applicant (容缺受理承诺). */
  readonly promised: readonly NamedMaterial[];
  /** Neither there nor promised: main ones (主要材料), which may never come later, and others. */
  readonly missing: { readonly main: readonly NamedMaterial[]; readonly others: readonly NamedMaterial[] };
};

/** 延续, 变更: the permit that is to be renewed or changed, by its decision, and under which article that is applied for. */
export type SucceededPermit = {
  readonly kind: 'renewal' | 'change';
  /** Null: it has none. */
  readonly number: string | null;
  readonly on: Day;
  /** Null: it is no permit, and rests on the law of its item. */
  readonly article: string | null;
  /** It was renewed on this application by silence already (许可法 50(2)); absent: it was not. */
  readonly bySilence?: true;
};

/** What stands on a paper of whatever: who issues it to whom, its number and its foot. */
export type PaperFrame = Omit<CaseFacts, 'item' | 'project'>;

/** What every paper of a case says. */
export type CaseFacts = {
  readonly zoneName: string;
  /** The organ in whose name the paper is issued, and its seal: 行政审批专用章. */
  readonly organ: { readonly name: string; readonly seal: string };
  readonly caseNumber: string;
  /** `nature` absent: a permit. */
  readonly item: { readonly code: string; readonly name: string; readonly nature?: ItemNature };
  readonly project: { readonly code: string; readonly name: string };
  readonly applicant: { readonly name: string; readonly uscc: string };
  /** Absent: the application is for a permit of its own. */
  readonly succeeds?: SucceededPermit;
  /** Articles in the form `许可法 38(1)`, in force on the day of the paper. */
  readonly basis: readonly string[];
  readonly contact: Contact;
  /**
   * With it anybody may follow the case. Absent in the record, which keeps none (decision 17): it is laid on where a paper is
   * rendered or read, for whoever may have it.
   */
  readonly queryCode?: string | null;
  readonly service: ServiceMethod;
  readonly practice: boolean;
  /** All three null in a preview. */
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly verify: Verification | null;
};
