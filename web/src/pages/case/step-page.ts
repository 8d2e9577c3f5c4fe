import type { CaseAnswer } from '../../view/case-read.ts';

/** Pages made for the acts of one step of an officer. */
export type StepPage = 'acceptance' | 'decision' | 'service' | 'check' | 'clocks';

const PAGES: Readonly<Record<string, StepPage>> = {
  accept: 'acceptance',
  notifyCorrection: 'acceptance',
  decline: 'acceptance',
  markNotNeeded: 'acceptance',
  beginReview: 'decision',
  prepareDecision: 'decision',
  returnDecision: 'decision',
  signDecision: 'decision',
  serve: 'service',
  recordCheck: 'check',
  startProcedure: 'clocks',
  endProcedure: 'clocks',
  extend: 'clocks',
};

/**
 * The page on which an act is done, below the page of the case; null: a form on the page of the case itself, as for what is proposed
 * of a permit after its grant.
 */
export const stepPage = (act: string, stage: CaseAnswer['stage']): StepPage | null => {
  const page = PAGES[act] ?? null;
  return page === 'decision' && stage === 'decided' ? null : page;
};
