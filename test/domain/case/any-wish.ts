import fc from 'fast-check';
import type { Case, CaseIn } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { wishesInReview, wishesOnDecision } from './any-review.ts';
import { gap, wish } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';

/** What somebody asks once the case is seen. */
export type Asked = (c: Case, today: Day) => Wish;

const missingOf = (c: Case): readonly string[] =>
  c.item.materials.flatMap(({ code }) => (code === 'S1' || c.handedIn.includes(code) ? [] : [code]));

const laterOf = (c: Case): readonly string[] => missingOf(c).filter((code) => code.startsWith('D'));

const openOf = (c: Case): readonly string[] =>
  'correction' in c && c.correction && c.correction.open.length > 0 ? c.correction.open : missingOf(c);

/** What people do at each stage who know their work. */
function sensibleOf(c: Case, today: Day): readonly Wish[] {
  const missing = missingOf(c);
  switch (c.stage) {
    case 'filedAhead':
      return [wish.wake, wish.wake, wish.withdraw];
    case 'received':
      return [wish.accept, wish.accept, ...atTheWindow(c, today)];
    case 'correcting':
      return [
        wish.handIn(...openOf(c)),
        wish.handIn(...openOf(c).slice(0, 1)),
        wish.promise(laterOf(c), addDays(today, 4)),
      ];
    case 'accepted':
      return [...wishesInReview(c, today), ...(missing.length > 0 ? [wish.handIn(...missing.slice(0, 1))] : [])];
    case 'decided':
      return wishesOnDecision(c);
    case 'closed':
      return [wish.serve];
  }
}

function atTheWindow(c: CaseIn<'received'>, today: Day): readonly Wish[] {
  const gaps = ['E1', ...missingOf(c)].map(gap);
  return [
    { kind: 'notifyCorrection', gaps, ground: c.correction ? 'answer' : null },
    wish.promise(laterOf(c), addDays(today, 4)),
    wish.handIn(...missingOf(c)),
  ];
}

const sensible: fc.Arbitrary<Asked> = fc.nat({ max: 839 }).map((choice) => (c: Case, today: Day) => {
  const choices = sensibleOf(c, today);
  return choices[choice % choices.length] ?? wish.wake;
});

const codes = fc.subarray(['E1', 'E2', 'D1', 'D2', 'N1', 'S1', 'X9']);

/** What anybody may try at any time. */
const wild: fc.Arbitrary<Asked> = fc
  .oneof(
    fc.constantFrom<Wish>(wish.accept, wish.sign, wish.sendBack, wish.serve, wish.beginReview),
    fc.constantFrom<Wish>(wish.withdraw, wish.decline, wish.notNeeded),
    codes.map((materials) => wish.handIn(...materials)),
    codes.map((materials) => wish.correct(...materials)),
    codes.map((materials) => wish.promise(materials, '2026-06-01')),
    fc
      .tuple(fc.constantFrom('grant' as const, 'refuse' as const), fc.option(fc.constant('原因')))
      .map((draft) => wish.propose(...draft)),
    fc.constantFrom(wish.check('met'), wish.check('rectify'), wish.check('met', '沈一')),
    fc.constantFrom(
      review.start('testing', 3, { notice: null }),
      review.start('expertReview', 2),
      review.end('testing'),
    ),
    fc.constantFrom<Wish>(review.askHearing, review.hold, review.call('2026-06-01'), review.tellRight()),
    fc.constantFrom(review.ask('planning'), review.answer(9, 'water'), review.weigh(1), review.extend(11)),
    fc.constantFrom<Wish>(permit.revoke, permit.defend, permit.drop, permit.notify(null), permit.askMore(99)),
    fc.constantFrom<Wish>(permit.extend(1), permit.started, permit.withdraw, permit.deregister),
  )
  .map((one) => () => one);

/** Wishes of people who mostly know their work. */
export const anyWish: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: sensible, weight: 3 },
  { arbitrary: wild, weight: 1 },
);
