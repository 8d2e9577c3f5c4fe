import type { Wish } from '../../../domain/case/command.ts';
import type { Stance } from '../../../domain/case/state/review.ts';
import type { PauseKind } from '../../../domain/clock/clock.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { day, officer } from './builders.ts';

/** Wishes between acceptance and decision, as they are filled in without a fault. */
export const review = {
  checkSite: (...officers: readonly string[]): Wish => ({
    kind: 'checkSite',
    officers: (officers.length > 0 ? officers : ['reviewer', '沈二']).map(officer),
    findings: '现场与图纸一致',
  }),
  start: (procedure: PauseKind, days: number, rest: { notice?: string | null; began?: Day } = {}): Wish => ({
    kind: 'startProcedure',
    procedure,
    days,
    began: rest.began ?? null,
    notice: rest.notice === undefined ? '需要专家评审，所需时间不计入期限。' : rest.notice,
  }),
  reopen: (...materials: readonly string[]): Wish => ({
    kind: 'reopenReview',
    materials,
    reason: '补交的边界图与申请的用地范围不一致',
  }),
  end: (procedure: PauseKind): Wish => ({ kind: 'endProcedure', procedure }),
  askLonger: (length: number): Wish => ({ kind: 'askExtension', clock: 'statutory', length, reason: '专家意见较多' }),
  refuseLonger: { kind: 'refuseExtension', reason: '可以按期办结' },
  extend: (length: number): Wish => ({ kind: 'extend', clock: 'statutory', length, reason: '案情复杂' }),
  tellRight: (...parties: readonly string[]): Wish => ({ kind: 'notifyHearingRight', matter: '日照影响', parties }),
  askHearing: { kind: 'requestHearing', reason: '影响采光' },
  call: (on: string, chair = 'hearingChair', chairReviews = false): Wish => ({
    kind: 'callHearing',
    on: day(on),
    time: '09:30',
    place: '一号会议室',
    chair: officer(chair),
    chairReviews,
  }),
  hold: { kind: 'holdHearing', minutes: '双方陈述意见，笔录经核对签字。' },
  ask: (bureau: string, days = 5): Wish => ({ kind: 'askOpinion', bureau, question: '是否影响取水口？', days }),
  answer: (opinion: number, bureau: string, stance: Stance = 'agree'): Wish => ({
    kind: 'giveOpinion',
    opinion,
    bureau,
    stance,
    text: '没有影响',
  }),
  urge: (opinion: number): Wish => ({ kind: 'urgeOpinion', opinion }),
  weigh: (opinion: number, adopted = true, reason = ''): Wish => ({ kind: 'weighOpinion', opinion, adopted, reason }),
  explain: (expected: string, reason = '专家意见较多'): Wish => ({
    kind: 'explainOverrun',
    reason,
    expected: day(expected),
  }),
} as const satisfies Record<string, Wish | ((...parameters: never[]) => Wish)>;
