import type { Stage } from './case.ts';

/** The stages in which nothing is left to decide. */
export const OVER = ['decided', 'closed'] as const satisfies readonly Stage[];

/** Whether a case is over: decided, or closed without a decision. What follows (service, checks, a permit's life) may go on. */
export const isOver = <C extends { readonly stage: string }>(
  one: C,
): one is C & { readonly stage: (typeof OVER)[number] } => one.stage === 'decided' || one.stage === 'closed';
