import type { Case } from './case.ts';

/** Was something decided that must reach the applicant: a decision (许可法 44), or a refusal to accept (许可法 32)? */
export const isServable = (c: Case): boolean =>
  c.stage === 'decided' || (c.stage === 'closed' && c.closing.kind === 'notAccepted');
