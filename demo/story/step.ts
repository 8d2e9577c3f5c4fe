import type { BrokenCondition } from '../../domain/case/state/decision.ts';
import type { Gap } from '../../domain/case/state/handed.ts';
import type { Stance } from '../../domain/case/state/review.ts';
import type { Answers } from '../../domain/plan/question.ts';
import type { MandatedPower } from '../../domain/mandate/mandate.ts';

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
  | {
      /** The firm answers the questions about a project, from which its plan follows. */
      readonly act: 'answer';
      readonly project: string;
      readonly answers: Answers;
    }
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
      readonly competentAddress: string | null;
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
      readonly broken?: readonly BrokenCondition[];
    }
  | { readonly act: 'withdraw'; readonly case: CaseRef; readonly reason: string }
  | {
      readonly act: 'startProcedure';
      readonly case: CaseRef;
      readonly procedure: Procedure;
      readonly days: number;
      readonly notice: string;
    }
  | { readonly act: 'endProcedure'; readonly case: CaseRef; readonly procedure: Procedure }
  | { readonly act: 'askExtension'; readonly case: CaseRef; readonly length: number; readonly reason: string }
  | { readonly act: 'extend'; readonly case: CaseRef; readonly length: number; readonly reason: string }
  | {
      readonly act: 'askOpinion';
      readonly case: CaseRef;
      readonly bureau: string;
      readonly question: string;
      readonly days: number;
    }
  | {
      readonly act: 'giveOpinion';
      readonly case: CaseRef;
      readonly opinion: number;
      readonly stance: Stance;
      readonly text: string;
    }
  | {
      readonly act: 'weighOpinion';
      readonly case: CaseRef;
      readonly opinion: number;
      readonly adopted: boolean;
      readonly reason: string;
    }
  | {
      readonly act: 'notifyHearingRight';
      readonly case: CaseRef;
      readonly matter: string;
      /** Names of third parties. */
      readonly parties: readonly string[];
    }
  | { readonly act: 'requestHearing'; readonly case: CaseRef; readonly reason: string }
  | {
      readonly act: 'callHearing';
      readonly case: CaseRef;
      readonly on: string;
      readonly time: string;
      readonly place: string;
      /** Name of the chair. */
      readonly chair: string;
    }
  | {
      readonly act: 'giveMandate';
      /** Login of the agent. */
      readonly agent: string;
      readonly powers: readonly MandatedPower[];
      readonly lastDay: string;
      readonly instrument: string;
    }
  | {
      /** A bureau asks to visit the enterprise of a project; with the others it becomes one visit (`planVisits`). */
      readonly act: 'askVisit';
      readonly project: string;
      readonly from: string;
      readonly to: string;
      readonly points: readonly string[];
      /** The commitment that is checked at it. */
      readonly checks?: CaseRef;
    }
  | { readonly act: 'planVisits'; readonly from: string; readonly to: string }
  | PromiseStep
  | { readonly act: 'moveClock' };

/** An act on the commitment of a project (企业投资项目承诺), or its land contract; `body` as the route takes it, officers by name. */
export interface PromiseStep {
  readonly act: 'promise';
  readonly who: string;
  readonly project: string;
  readonly deed: {
    readonly kind:
      'recordLand' | 'request' | 'advise' | 'issueList' | 'commit' | 'register' | 'checkNode' | 'reportNode';
    readonly body: Readonly<Record<string, unknown>>;
  };
}

/** A decision as the reviewing officer proposes it. */
export interface Draft {
  readonly outcome: 'grant' | 'refuse';
  /** 查明的事实, for a refusal. */
  readonly facts?: string;
  readonly reasons: readonly string[];
  readonly provisions: readonly string[];
  readonly conditions: readonly string[];
  readonly overrunReason: string | null;
}

/** What stops a limit in the story: two of 许可法 45, and publicity, which stops what was promised alone. */
export type Procedure = 'expertReview' | 'hearing' | 'publicity';

/**
 * One step of the story. The zone's clock is moved to `at` (`YYYY-MM-DDTHH:MM`, Asia/Shanghai) first; then the person
 * with the login `who` does it. `moveClock` does no more than that.
 */
export type Step = Deed & { readonly at: string; readonly who: string };
