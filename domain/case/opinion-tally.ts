import type { Opinion, Stance } from './state/review.ts';

/** Of an opinion, what is counted. */
export type CountedOpinion = Pick<Opinion, 'lapsed' | 'weighed'> & {
  readonly answer: { readonly stance: Stance } | null;
};

/** How many departments answered, are still within their limit, or let it pass; and how many answers are not weighed. */
export interface OpinionTally {
  readonly given: number;
  readonly open: number;
  readonly late: number;
  readonly unweighed: number;
}

/** Counts the opinions of a case; together given, open and late are all that were asked. */
export function tallyOf(opinions: readonly CountedOpinion[]): OpinionTally {
  const given = opinions.filter((one) => one.answer !== null);
  const late = opinions.filter((one) => one.answer === null && one.lapsed);
  return {
    given: given.length,
    open: opinions.length - given.length - late.length,
    late: late.length,
    unweighed: given.filter((one) => one.weighed === null).length,
  };
}

/** What each department said last, in the order in which they were asked: who was asked again answers for what it said before. */
export function lastAnswers<O extends CountedOpinion>(
  opinions: readonly O[],
  bureauOf: (opinion: O) => string,
): readonly O[] {
  const answered = opinions.filter(({ answer }) => answer !== null);
  const last = new Map(answered.map((one) => [bureauOf(one), one]));
  return answered.filter((one) => last.get(bureauOf(one)) === one);
}

/** Adopted unless the lead says otherwise: what departments said last, once none of it stands against another. */
export function presetIn<O extends CountedOpinion>(last: readonly O[]): readonly O[] {
  return differing(last) ? [] : last.filter(({ weighed }) => weighed === null);
}

/** One department agrees and another does not, and one of the answers is not weighed yet: the lead must settle it. */
export function differing(opinions: readonly CountedOpinion[]): boolean {
  const sides = new Set(opinions.flatMap(({ answer }) => (answer === null ? [] : [answer.stance === 'disagree'])));
  return sides.size > 1 && tallyOf(opinions).unweighed > 0;
}
