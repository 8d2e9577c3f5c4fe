import type { CaseAnswer } from './case-story.ts';

/** A question to another department, and what became of it. */
export type OpinionAnswer = CaseAnswer['opinions'][number];

/** How many departments answered, are still within their limit, or let it pass; and how many answers are not weighed. */
export interface OpinionTally {
  readonly given: number;
  readonly open: number;
  readonly late: number;
  readonly unweighed: number;
}

/** Counts the opinions of a case; together given, open and late are all that were asked. */
export function tallyOf(opinions: readonly OpinionAnswer[]): OpinionTally {
  const given = opinions.filter((one) => one.answer !== null);
  const late = opinions.filter((one) => one.answer === null && one.lapsed);
  return {
    given: given.length,
    open: opinions.length - given.length - late.length,
    late: late.length,
    unweighed: given.filter((one) => one.weighed === null).length,
  };
}

/** One department agrees and another does not: the lead must settle it. */
export const differing = (opinions: readonly OpinionAnswer[]): boolean =>
  new Set(opinions.flatMap(({ answer }) => (answer === null ? [] : [answer.stance === 'disagree']))).size > 1;
