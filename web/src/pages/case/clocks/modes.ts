import type { CaseAnswer } from '../../../view/case-read.ts';

/** What somebody may do to the limits of a case: stop them, let them go on, lengthen the legal one. */
export type ClockMode = 'pause' | 'end' | 'extend';

const ACTS = [
  ['end', 'endProcedure'],
  ['pause', 'startProcedure'],
  ['extend', 'extend'],
  ['extend', 'askExtension'],
] as const;

/** What whoever looks is named for, what is nearest at hand first: a pause that runs is ended sooner than another begun. */
export const modesOf = ({ acts }: Pick<CaseAnswer, 'acts'>): readonly ClockMode[] => [
  ...new Set(ACTS.flatMap(([mode, act]) => (acts.some((one) => one.act === act) ? [mode] : []))),
];
