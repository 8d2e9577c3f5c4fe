import type { Wish } from '../../../domain/case/command.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';

/** Every act of the review and on what was granted, as it is filled in without a fault. */
export const ACTS = {
  reopenReview: review.reopen('D1'),
  checkSite: review.checkSite(),
  startProcedure: review.start('expertReview', 5),
  endProcedure: review.end('expertReview'),
  askExtension: review.askLonger(10),
  refuseExtension: review.refuseLonger,
  extend: review.extend(10),
  notifyHearingRight: review.tellRight(),
  requestHearing: review.askHearing,
  callHearing: review.call('2026-09-30'),
  holdHearing: review.hold,
  askOpinion: review.ask('water'),
  giveOpinion: review.answer(1, 'water'),
  urgeOpinion: review.urge(1),
  weighOpinion: review.weigh(1),
  explainOverrun: review.explain('2026-09-25'),
  notifyRevocation: permit.notify(),
  stateDefence: permit.defend,
  revoke: permit.revoke,
  dropRevocation: permit.drop,
  withdrawPermit: permit.withdraw,
  deregister: permit.deregister,
  askDeregistration: permit.askEnd,
  refuseDeregistration: permit.refuseEnd,
  reexamine: permit.reexamine,
  reportStart: permit.started,
  askPermitExtension: permit.askMore(12),
  extendPermit: permit.extend(12),
  refusePermitExtension: permit.refuseMore,
  takeBackRequest: permit.takeBack('extension'),
} as const satisfies Record<string, Wish>;
