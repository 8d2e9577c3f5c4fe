import type { RefusalCode } from './refusal-code.ts';

export type { RefusalCode };

/**
 * A refusal: the law or the system says no. It is a value, never an exception; its words stand in api/words/refusals/.
 *
 * - `code` never changes once published; a program may rely on it.
 * - `article` is the article of law that is the ground, written as `许可法 32(4)`; several if several apply.
 * - `field` names what was wrong in the request, as a path (`items.0.way`).
 * - `facts` are what a sentence for people needs (dates, names, numbers).
 */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly article?: string | readonly string[];
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

type Details = Omit<Refusal, 'refused' | 'code'>;

/** Makes a refusal. */
export const refuse = (code: RefusalCode, details: Details = {}): Refusal => ({ refused: true, code, ...details });

/** Tells a refusal from any other answer. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && (answer as { refused?: unknown }).refused === true;

/** Asks rules in order; the first that refuses is the answer, `null` if none does. */
export function firstRefusal(rules: readonly (() => Refusal | null)[]): Refusal | null {
  for (const rule of rules) {
    const refusal = rule();
    if (refusal) return refusal;
  }
  return null;
}
