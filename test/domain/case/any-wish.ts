import fc from 'fast-check';
import type { Case } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { gap, wish } from './builders.ts';

/** What somebody asks once the case is seen. */
export type Asked = (c: Case, today: Day) => Wish;

const missingOf = (c: Case): readonly string[] =>
  c.item.materials.flatMap(({ code }) => (code === 'S1' || c.handedIn.includes(code) ? [] : [code]));

const laterOf = (c: Case): readonly string[] => missingOf(c).filter((code) => code.startsWith('D'));

const openOf = (c: Case): readonly string[] =>
  'correction' in c && c.correction && c.correction.open.length > 0 ? c.correction.open : missingOf(c);

/** What people do at each stage who know their work. */
const SENSIBLE: Readonly<Record<Case['stage'], readonly Asked[]>> = {
  filedAhead: [() => wish.wake],
  received: [
    () => wish.accept,
    (c) => ({ kind: 'notifyCorrection', gaps: ['E1', ...missingOf(c)].map(gap), ground: null }),
    (c, today) => wish.promise(laterOf(c), addDays(today, 4)),
    (c) => wish.handIn(...missingOf(c)),
  ],
  correcting: [(c) => wish.handIn(...openOf(c)), (c) => wish.handIn(...openOf(c).slice(0, 1))],
  accepted: [
    () => wish.propose('grant', '专家意见补充较多'),
    () => wish.sign,
    () => wish.propose('refuse', '专家意见补充较多'),
    () => wish.sendBack,
    () => wish.beginReview,
    (c) => wish.handIn(...missingOf(c).slice(0, 1)),
  ],
  decided: [() => wish.serve, () => wish.check('met'), () => wish.check('rectify')],
  closed: [() => wish.serve],
};

const sensible: fc.Arbitrary<Asked> = fc.nat({ max: 11 }).map((choice) => (c: Case, today: Day) => {
  const choices = SENSIBLE[c.stage];
  return (choices[choice % choices.length] ?? SENSIBLE.filedAhead[0])?.(c, today) ?? wish.wake;
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
  )
  .map((one) => () => one);

/** Wishes of people who mostly know their work. */
export const anyWish: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: sensible, weight: 3 },
  { arbitrary: wild, weight: 1 },
);
