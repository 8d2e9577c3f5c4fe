import type { Gap } from '../../domain/case/case.ts';

/** `PROJECT/ITEM`, or `PROJECT/ALIAS` for an item that is filed again: `lanwei-base/A18`. */
export type CaseRef = string;

/** One item of a submission. Whatever its guide asks and is neither `missing` nor deferred is handed in. */
export interface FiledItem {
  readonly item: string;
  /** Name of the case in the story, if not the item's code. */
  readonly as?: string;
  readonly way?: 'commitment';
  readonly missing?: readonly string[];
  /** The promise of missing secondary papers, signed with the filing (容缺受理承诺). */
  readonly deferral?: { readonly materials: readonly string[]; readonly until: string };
}

/** What is done; names and fields are those of the acts on a case. Who signs confirms with the password. */
export type Deed =
  | { readonly act: 'openProject'; readonly project: string }
  | { readonly act: 'file'; readonly project: string; readonly items: readonly FiledItem[] }
  | { readonly act: 'accept'; readonly case: CaseRef }
  | { readonly act: 'notifyCorrection'; readonly case: CaseRef; readonly gaps: readonly Gap[] }
  | { readonly act: 'handIn'; readonly case: CaseRef; readonly materials: readonly string[] }
  | {
      readonly act: 'decline';
      readonly case: CaseRef;
      readonly ground: 'competence' | 'falseMaterial';
      readonly facts: string;
      readonly competentOrgan: string | null;
    }
  | { readonly act: 'markNotNeeded'; readonly case: CaseRef; readonly reason: string }
  | { readonly act: 'beginReview'; readonly case: CaseRef }
  | ({ readonly act: 'prepareDecision'; readonly case: CaseRef } & Draft)
  | { readonly act: 'returnDecision'; readonly case: CaseRef; readonly reason: string }
  | { readonly act: 'signDecision'; readonly case: CaseRef }
  | { readonly act: 'serve'; readonly case: CaseRef; readonly method: 'electronic'; readonly recipient: string }
  | {
      readonly act: 'recordCheck';
      readonly case: CaseRef;
      readonly result: 'met' | 'rectify';
      /** Names of the two officers. */
      readonly officers: readonly string[];
      readonly findings: string;
    }
  | { readonly act: 'withdraw'; readonly case: CaseRef; readonly reason: string }
  | { readonly act: 'moveClock' };

/** A decision as the reviewing officer proposes it. */
export interface Draft {
  readonly outcome: 'grant' | 'refuse';
  readonly reasons: readonly string[];
  readonly provisions: readonly string[];
  readonly conditions: readonly string[];
  readonly overrunReason: string | null;
}

/**
 * One step of the story. The zone's clock is moved to `at` (`YYYY-MM-DDTHH:MM`, Asia/Shanghai) first; then the person
 * with the login `who` does it. `moveClock` does no more than that.
 */
export type Step = Deed & { readonly at: string; readonly who: string };
