import type { Grant } from '../authority/grant.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { Tie } from '../permission/tie.ts';
import type { Admission } from '../project/gate.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { PermitState } from './state/permit.ts';

/** Facts outside the case that the law asks for, as they stand at the moment of the act. */
export interface WorldFacts {
  /** The grant under which the zone may decide the item for this project today; `null`: none. */
  readonly authority: Grant | null;
  /** Predecessors that are not granted. */
  readonly waitingFor: readonly ItemCode[];
  /** Those of them that passed by default: what waits for them may be received, and not granted. None if absent. */
  readonly passed?: readonly ItemCode[];
  /** Is the applicant barred from deferral (失信未修复, or a deferral that lapsed)? */
  readonly deferralBarred: boolean;
  /** Items of the project that were granted without a paper which is due before this item is (容缺后补). */
  readonly owedSupplements: readonly ItemCode[];
  /** What the industry gate says of the project today (意见 22). */
  readonly admission: Admission;
  /** The pilot instrument on which the commitment rests is no longer in force; absent: it is, or it rests on none. */
  readonly pilotOver?: boolean;
  /** The permit whose renewal is applied for was renewed by silence on this application (许可法 50(2)); absent: it was not. */
  readonly deemedRenewed?: boolean;
  /** The last day before silence renews it on this application; absent: it did, or never will. */
  readonly lastBeforeSilence?: Day;
  /** How the permit whose renewal or change is applied for stands, where that bars its grant (`barringEnd`); absent: nothing does. */
  readonly endedBefore?: Exclude<PermitState, 'valid'>;
  /** The works of the project are special ones (消防法 11); `null`: nobody has said. */
  readonly specialWorks: boolean | null;
  /** Of those who take part: who has a tie to the applicant (回避); absent: nobody. */
  readonly ties?: readonly Tie[];
  /** For an act that is told late: the legal time of the event that changed the case last; absent: that of the filing. */
  readonly changedAt?: Instant;
}

/** Predecessors for which a case is not received yet: those that are neither granted nor passed by default. */
export const waitingForIntake = ({
  waitingFor,
  passed = [],
}: Pick<WorldFacts, 'waitingFor' | 'passed'>): readonly ItemCode[] =>
  waitingFor.filter((code) => !passed.includes(code));

/** The moment of an act with everything by which it is judged. */
export interface Context {
  readonly now: Instant;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly facts: WorldFacts;
}

/** Makes the context of a moment. */
export const contextAt = (now: Instant, calendar: WorkingCalendar, facts: WorldFacts): Context => ({
  now,
  today: dayOf(now),
  calendar,
  facts,
});
