import type { CaseIn } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { wish } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';

const OVERRUN = '专家意见补充较多';

/** What people who know their work do with a case under review, the next step of whatever is open first. */
export const wishesInReview = (c: CaseIn<'accepted'>, today: Day): readonly Wish[] => [
  ...ofProcedures(c),
  ...ofHearing(c, today),
  ...ofOpinions(c),
  ...(c.laterPapers.length > 0 ? [review.reopen(...c.laterPapers.slice(0, 1))] : []),
  ...(c.proposal ? [wish.sign, wish.sign, wish.sendBack] : ofProposal(c)),
  wish.beginReview,
  review.checkSite(),
  review.extend(5),
  review.extend(1),
  review.explain(addDays(today, 5)),
];

const ofProposal = (c: CaseIn<'accepted'>): readonly Wish[] => [
  wish.propose('grant', OVERRUN, true),
  wish.propose('grant', OVERRUN, true),
  wish.propose('refuse', OVERRUN, true),
  ...((c.deferral?.open.length ?? 0) > 0 ? [wish.propose('grantWithSupplement', OVERRUN, true)] : []),
];

function ofProcedures(c: CaseIn<'accepted'>): readonly Wish[] {
  const open = c.procedures.filter((procedure) => procedure.endedOn === null);
  const ends = open.map(({ kind }) => review.end(kind));
  return [...ends, ...ends, review.start('expertReview', 4), review.start('publicity', 3), review.start('hearing', 9)];
}

function ofHearing({ hearing }: CaseIn<'accepted'>, today: Day): readonly Wish[] {
  if (!hearing) return [review.tellRight(), review.tellRight(), review.call(addDays(today, 15))];
  if (hearing.heldOn) return [];
  if (hearing.called) return [review.hold, review.hold];
  return hearing.requests.length > 0 ? [review.call(addDays(today, 15))] : [review.askHearing];
}

const ofOpinions = ({ opinions }: CaseIn<'accepted'>): readonly Wish[] => [
  review.ask('water', 5),
  ...opinions.flatMap(({ id, bureau, answer, weighed }) => {
    if (!answer) return [review.answer(id, bureau), review.urge(id)];
    return weighed ? [] : [review.weigh(id), review.weigh(id, false, '依据不足')];
  }),
];

/** What is done with a decision, and with what was granted. */
export const wishesOnDecision = (c: CaseIn<'decided'>): readonly Wish[] => [
  wish.serve,
  ...(c.decision.supplement ? [wish.handIn(...c.decision.supplement.open.slice(0, 1))] : []),
  ...(c.check ? [wish.check('met'), wish.check('rectify'), wish.check('proposeRevocation')] : []),
  ...(c.permit ? ofPermit(c) : []),
];

function ofPermit(c: CaseIn<'decided'>): readonly Wish[] {
  const revocation = c.revocation
    ? [permit.defend, permit.revoke, permit.drop]
    : [permit.notify(), permit.notify(null)];
  const extension = c.permit?.asked
    ? [permit.extend(1), permit.extend(2), permit.refuseMore, permit.takeBack('extension')]
    : [permit.askMore(1), permit.askMore(2)];
  const end = c.permit?.deregistration?.asked ? [permit.refuseEnd, permit.takeBack('deregistration')] : [permit.askEnd];
  const signing = c.permit?.proposed ? [wish.sign, wish.sign, wish.sendBack] : [];
  return [...revocation, ...extension, ...end, ...signing, permit.started, permit.withdraw, permit.deregister];
}
