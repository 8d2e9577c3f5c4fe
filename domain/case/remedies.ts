import { REMEDIES, type RemedyClock } from './clock-name.ts';

/** 行政复议 and 行政诉讼, each with the article that sets its days. */
export const REMEDY_ARTICLES = { reconsideration: '复议法 20', suit: '行诉法 46' } as const;

type Remedy = keyof typeof REMEDY_ARTICLES;

/** How the decision is called against which such a pair runs; null: it is the first of its case. */
const LATER: Readonly<Record<(typeof REMEDIES)[number][0], string | null>> = {
  reconsideration: null,
  laterReconsideration: '其后的决定',
  thirdReconsideration: '其后第二个决定',
  fourthReconsideration: '其后第三个决定',
  fifthReconsideration: '其后第四个决定',
};

/** Says of the clock of each remedy the same: which it is, and against which later decision (null: the first). */
export const ofEachRemedy = <T>(say: (remedy: Remedy, later: string | null) => T): Readonly<Record<RemedyClock, T>> =>
  Object.fromEntries(
    REMEDIES.flatMap(([reconsideration, suit]) => [
      [reconsideration, say('reconsideration', LATER[reconsideration])],
      [suit, say('suit', LATER[reconsideration])],
    ]),
  ) as Record<RemedyClock, T>;
