import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { PaperFrame } from './case-facts.ts';

/** What every paper of a visit says (国办发〔2024〕54号); `caseNumber` is the number of the visit, which nobody follows by a code. */
type VisitFrame = PaperFrame & {
  readonly day: Day;
  /** Neither merged nor counted towards the yearly cap, with the reason; null: it counts. */
  readonly exempt: string | null;
  /** The joint checklist: each bureau by name, with what it looks at. */
  readonly checklist: readonly VisitPart[];
};

export type VisitPart = {
  readonly bureau: string;
  readonly ground: string;
  readonly points: readonly string[];
};

/** 行政检查审批表: who asked for what, and who approved it. */
export type VisitApprovalFacts = VisitFrame & {
  readonly kind: 'visitApproval';
  readonly asked: readonly (VisitPart & { readonly by: string; readonly from: Day; readonly to: Day })[];
  readonly owner: string;
  readonly approver: string;
  readonly announced: boolean;
  /** Visits of the year that count, this one included, and their cap. */
  readonly counted: { readonly year: number; readonly count: number; readonly cap: number };
};

/** 行政检查通知书. */
export type VisitNoticeFacts = VisitFrame & {
  readonly kind: 'visitNotice';
  /** The notice that this one replaces: the day was moved. */
  readonly replaces: string | null;
};

/** What was found on one part of the checklist. */
export type VisitFinding = VisitPart & {
  readonly result: 'met' | 'rectify' | 'serious';
  readonly findings: string;
  readonly rectifyBy: Day | null;
};

/** A photograph on the record, bound by its hash. */
export type RecordedPhoto = { readonly name: string; readonly takenAt: Instant | null; readonly sha256: string };

/** The person visited: signed the record (the hash is that of the signature as drawn), or would not, and why. */
export type Visited = {
  readonly name: string;
  readonly role: string;
  readonly signed: { readonly at: Instant; readonly sha256: string } | null;
  readonly refusal: string | null;
};

/** 现场检查笔录 of one bureau. */
export type VisitRecordFacts = VisitFrame & {
  readonly kind: 'visitRecord';
  readonly bureau: string;
  readonly officers: readonly string[];
  readonly findings: readonly VisitFinding[];
  readonly photos: readonly RecordedPhoto[];
  readonly remarks: string | null;
  readonly visited: Visited;
  readonly recordedAt: Instant;
};

/** 行政检查结果告知书 of the whole visit. */
export type VisitResultFacts = VisitFrame & {
  readonly kind: 'visitResult';
  readonly findings: readonly VisitFinding[];
  readonly recordNumbers: readonly string[];
};

export type VisitPaperFacts = VisitApprovalFacts | VisitNoticeFacts | VisitRecordFacts | VisitResultFacts;
