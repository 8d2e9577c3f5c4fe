import type { Happening } from './event.ts';

/** Is it what one officer proposes and another signs, or why it was sent back? What is in it is between them. */
export const isBetweenOfficers = ({ type }: Pick<Happening, 'type'>): boolean =>
  type === 'decisionPrepared' || type === 'laterDecisionPrepared' || type === 'decisionReturned';
