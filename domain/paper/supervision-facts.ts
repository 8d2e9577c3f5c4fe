import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { CaseFacts, Officer, Remedies } from './case-facts.ts';
import type { Deadline, ToldLimit } from './deadline.ts';

export type RectificationNoticeFacts = CaseFacts & {
  readonly kind: 'rectificationNotice';
  readonly decisionNumber: string;
  readonly decidedOn: Day;
  readonly letterNumber: string | null;
  readonly checkedOn: Day;
  /** Two at least (许可法 34(3)). */
  readonly officers: readonly Officer[];
  /** The promise as it was given, and what was found instead. */
  readonly deficits: readonly { readonly promised: string; readonly found: string; readonly demand: string }[];
  /** What the officers recorded beside the single deficits; absent: the deficits say all of it. */
  readonly record?: string;
  /** Of whoever is to be served first: how it will be found. */
  readonly deadline: ToldLimit;
};

/** The ground of a revocation: 许可法 69(1) (unlawful grant) or 许可法 69(2) (got by fraud or bribery). */
export type RevocationGround = '许可法 69(1)' | '许可法 69(2)';

export type RevocationPriorNoticeFacts = CaseFacts & {
  readonly kind: 'revocationPriorNotice';
  readonly decisionNumber: string;
  readonly decidedOn: Day;
  readonly found: string;
  /** The promise that was broken, in its own words; null if none was given. */
  readonly brokenPromise: string | null;
  /** Number of the letter in which it was given; absent or null: none is known. */
  readonly letterNumber?: string | null;
  readonly ground: RevocationGround;
  /** Of whoever is to be served first: how it will be found. */
  readonly statement: ToldLimit;
};

export type RevocationDecisionFacts = CaseFacts & {
  readonly kind: 'revocationDecision';
  readonly decisionNumber: string;
  readonly decidedOn: Day;
  readonly found: string;
  readonly ground: RevocationGround;
  readonly priorNoticeNumber: string;
  /** What the holder stated, and how it was judged; null: nothing was stated in time. */
  readonly defence: { readonly stated: string; readonly judged: string } | null;
  readonly effectiveFrom: Day;
  readonly remedies: Remedies;
};

export type ServiceRecordFacts = CaseFacts & {
  readonly kind: 'serviceRecord';
  readonly served: { readonly title: string; readonly number: string };
  /** What was served is about something granted: who was an applicant holds it by then. Absent: about an application. */
  readonly ofGrant?: true;
  readonly method: 'electronic' | 'window' | 'post' | 'left' | 'public';
  readonly recipient: { readonly name: string; readonly capacity: string };
  readonly at: Instant;
  /** When the recipient agreed to electronic service, and to which address; null for the other ways. */
  readonly consent: { readonly on: Day; readonly address: string } | null;
  readonly server: Officer;
  /** 公告送达: on which day it was published, after how many days it counts, and why no other way was left; absent: it was served in another way. */
  readonly published?: {
    readonly on: Day;
    readonly days: number;
    readonly until: Day;
    readonly why: 'notFound' | 'othersFailed';
    readonly facts: string;
  };
  /** 留置送达: how it is shown that it was refused and left, and what happened; absent: it was served in another way. */
  readonly left?: { readonly how: 'witnessed' | 'recorded'; readonly facts: string };
  /** The period that begins with it, by its name; absent: it begins none, or a paper of its own tells it. */
  readonly begins?: { readonly name: string; readonly deadline: Deadline };
  /** 补录: when and why it was recorded only afterwards, and who confirmed it; absent: recorded as it was done. */
  readonly late?: { readonly recordedAt: Instant; readonly reason: string; readonly confirmedBy: string | null };
};

export type UrgingOrderFacts = CaseFacts & {
  readonly kind: 'urgingOrder';
  /** The unit that has to answer. */
  readonly to: string;
  /** Who has the step in hand; null: nobody claimed it; absent: its steps are not claimed. */
  readonly holder?: Officer | null;
  readonly cause: string;
  /** What the answer must say; absent: how the case is handled, why, and when it will be done. */
  readonly demand?: string;
  /** The limit that was overrun or is about to be; null: none runs against the step. */
  readonly limit: {
    readonly name:
      | '承诺办理时限'
      | '法定办理时限'
      | '联合办理时限'
      | '受理告知时限'
      | '送达时限'
      | '承诺备案时限'
      | '节点核查日期'
      | '整改期限'
      | '陈述申辩期限';
    readonly deadline: Deadline;
  } | null;
  readonly replyBy: Deadline;
};
