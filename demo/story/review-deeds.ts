import type { Stance } from '../../domain/case/state/review.ts';
import { momentOfYear, type Moment } from './moment.ts';
import { reviewerOf } from './cast.ts';
import type { CaseRef, Procedure, Step } from './step.ts';

/** What happens between acceptance and decision: the deeds of review. */

/** 特别程序: told in writing, planned for so many working days; from then on its time is not counted (许可法 45). */
export const startProcedure = (
  at: Moment,
  ref: CaseRef,
  [procedure, days, notice]: readonly [Procedure, number, string],
  who = reviewerOf(ref),
): Step => ({ at: momentOfYear(at), who, act: 'startProcedure', case: ref, procedure, days, notice });

/** It is over on that day; counting goes on with the next working day. */
export const endProcedure = (at: Moment, ref: CaseRef, procedure: Procedure): Step => ({
  at: momentOfYear(at),
  who: reviewerOf(ref),
  act: 'endProcedure',
  case: ref,
  procedure,
});

/** An officer asks the head of the organ for so many units more (许可法 42). */
export const askExtension = (at: Moment, ref: CaseRef, length: number, reason: string): Step => ({
  at: momentOfYear(at),
  who: reviewerOf(ref),
  act: 'askExtension',
  case: ref,
  length,
  reason,
});

/** The head of the organ lengthens the legal limit by so many of its units (许可法 42). */
export const extend = (at: Moment, ref: CaseRef, length: number, reason: string): Step => ({
  at: momentOfYear(at),
  who: 'hejianguo',
  act: 'extend',
  case: ref,
  length,
  reason,
});

export const askOpinion = (
  at: Moment,
  ref: CaseRef,
  bureau: string,
  [days, question]: readonly [number, string],
): Step => ({
  at: momentOfYear(at),
  who: reviewerOf(ref),
  act: 'askOpinion',
  case: ref,
  bureau,
  question,
  days,
});

/** `who` answers for a department: the one that was asked first, or the one with that number. */
export const giveOpinion = (
  at: Moment,
  ref: CaseRef,
  who: string,
  [stance, text, opinion = 1]: readonly [Stance, string, number?],
): Step => ({ at: momentOfYear(at), who, act: 'giveOpinion', case: ref, opinion, stance, text });

export const adoptOpinion = (at: Moment, ref: CaseRef): Step => ({
  at: momentOfYear(at),
  who: reviewerOf(ref),
  act: 'weighOpinion',
  case: ref,
  opinion: 1,
  adopted: true,
  reason: '',
});

/** 听证权利告知 to the applicant and to a neighbour (许可法 47). */
export const notifyHearingRight = (at: Moment, ref: CaseRef, matter: string, who = reviewerOf(ref)): Step => ({
  at: momentOfYear(at),
  who,
  act: 'notifyHearingRight',
  case: ref,
  matter,
  parties: ['吴健'],
});

export const requestHearing = (at: Moment, ref: CaseRef, reason: string): Step => ({
  at: momentOfYear(at),
  who: 'wujian',
  act: 'requestHearing',
  case: ref,
  reason,
});

/** 听证通知: the day, seven working days ahead at least (许可法 48). */
export const callHearing = (at: Moment, ref: CaseRef, on: string, who = reviewerOf(ref)): Step => ({
  at: momentOfYear(at),
  who,
  act: 'callHearing',
  case: ref,
  on,
  time: '09:30',
  place: '政务服务中心三楼听证室',
  chair: '罗敏华',
});
