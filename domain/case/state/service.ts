import type { Clock } from '../../clock/clock.ts';
import type { Day } from '../../clock/day.ts';
import type { Instant } from '../../clock/instant.ts';
import type { DecisionPaper } from '../../paper/basis.ts';
import type { Actor } from '../actor.ts';

/** 电子送达确认: whether the applicant agreed to be served in the account of the enterprise, and on which day that was signed. */
export interface ServiceConsent {
  readonly agreed: boolean;
  readonly on: Day;
}

/** A decision that has still to reach the applicant. `adverse`: against its service there are remedies. */
export interface Unserved {
  readonly paper: DecisionPaper;
  readonly adverse: boolean;
}

/** Why nothing but the public notice is left: whoever is to be served cannot be found, or no other way succeeded (民诉法 95). */
export interface AnnouncementGround {
  readonly why: 'notFound' | 'othersFailed';
  /** 原因和经过, which the file must keep. */
  readonly facts: string;
}

/** A paper whose service was published: once its days have passed it counts as served. */
export interface Announcement extends AnnouncementGround {
  /** The notice; null: what was decided. */
  readonly paper: ServedNotice | null;
  /** Which of the notices of the case it names. */
  readonly places: readonly number[];
  readonly recipient: string;
  /** Who published it. */
  readonly by: Actor;
  readonly clock: Clock;
  /** What was decided was served, or more was decided that it did not name. */
  readonly over?: true;
}

/** What of a case is served by other than electronic means. */
export interface ToBeServed {
  /** Notices that were served so, or are to be; absent: none. */
  readonly services?: readonly NoticeService[];
  /** 公告送达: what was published to be served, in its order; absent: nothing. */
  readonly announcements?: readonly Announcement[];
}

/** How it is shown that it was left: by a witness, or by photographs or a film (民诉法 89). */
export interface LeftGround {
  readonly how: 'witnessed' | 'recorded';
  /** 拒收事由和经过, which the record of service tells. */
  readonly facts: string;
}

/** How a paper was served. */
export interface ServedHow extends ToldInTime {
  /** 留置送达: it was refused, and left; absent: it was served in another way. */
  readonly left?: LeftGround;
}

/** The notices that begin a period of the applicant. */
export const PERIOD_PAPERS = [
  'correctionNotice',
  'hearingRightNotice',
  'rectificationNotice',
  'revocationPriorNotice',
] as const;

export type PeriodPaper = (typeof PERIOD_PAPERS)[number];

/**
 * The notices that are served on whoever did not agree to electronic service: those, and what tells in writing of a special
 * procedure (许可法 45), of a hearing (许可法 48(1)) and of an end by lapse, against which remedies run from then (复议法 20); and
 * what only has to have been told: of acceptance (许可法 32), of a longer limit (许可法 42(1)), of an overrun (722号 36(2)), of more
 * time for promised papers, and of a withdrawal.
 */
export const SERVED_NOTICES = [
  ...PERIOD_PAPERS,
  'procedureNotice',
  'hearingNotice',
  'terminationNotice',
  'acceptanceNotice',
  'extensionNotice',
  'overrunExplanation',
  'cureNotice',
  'withdrawalConfirmation',
] as const;

export type ServedNotice = (typeof SERVED_NOTICES)[number];

/** Of the notice of a hearing: it was served early enough (许可法 48(1)). Absent: it was not, or that was not kept. */
export interface ToldInTime {
  readonly inTime?: true;
}

/** A notice to whoever did not agree to electronic service: issued on that day, and when it was served; null: it was not yet. */
export interface NoticeService extends ToldInTime {
  readonly paper: ServedNotice;
  /** Of a longer limit: of the one that is common to several cases (许可法 42(2)). Absent: of the own one. */
  readonly joint?: true;
  readonly on: Day;
  readonly servedAt: Instant | null;
}

/** What the event of such a notice says of its service. */
export interface ToServe {
  /** 待送达: the applicant did not agree to electronic service, and what begins with the notice begins with its service. Absent: with the notice. */
  readonly toServe?: true;
}
