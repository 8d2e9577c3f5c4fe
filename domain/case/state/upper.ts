import type { Instant } from '../../clock/instant.ts';
import type { Acceptance, Hearing, Procedure } from './review.ts';

/** Who took part may not chair a hearing (许可法 48), and a hearing that was held binds the decision. */
export interface KeptReview {
  readonly reviewers: readonly string[];
  readonly hearing: Hearing | null;
  readonly siteChecks: number;
  readonly returned: number;
  readonly overturned: number;
}

/**
 * 上级机关的一程: the case is with the organ of the city or the province, on the direct channel (直通车, 许可法 35) or since
 * the zone lost its power over it (许可法 22). That organ alone decides; the zone serves.
 */
export interface Upper {
  readonly by: 'forward' | 'transfer';
  readonly organ: string;
  readonly sentAt: Instant;
  /** What the zone held and sent: it may not be asked for again (许可法 35). */
  readonly held: readonly string[];
  /** The zone's own acceptance; null where the case was handed over before it. */
  readonly acceptance: Acceptance | null;
  /** The status of the moment; it stays until the upper organ does something. */
  readonly status: StatusCode | null;
  /** How many steps of acceptance there were before, so that those that follow are told apart. */
  readonly rounds: number;
  /** What of the zone's review stays true; the rest begins anew. */
  readonly review: KeptReview | null;
  /** The special procedures of the zone's review, all over: a common limit (许可法 42(2)) was stopped by them. */
  readonly procedures?: readonly Procedure[];
}

/** National status of a case (工程审批数据标准): 1 接件 … 15 撤销; `null` while it is filed ahead. */
export type StatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
