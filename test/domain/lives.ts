import { jest } from '@jest/globals';
import fc from 'fast-check';
import { PATIENCE, RUNS } from './clock/runs.ts';

/** Above this number of examples each property finds its own, since so many lives would not stay in memory. */
const SHARED = 1000;

/** Says something of many lives; a counterexample is told as small as it can be made. */
export type Always<Life, Told> = (says: (told: Told, life: Life) => void) => void;

/**
 * Lives random lives for all properties of a file: each is lived once and every property is asked of it, since living them
 * is what takes time. `share` is the part of the examples asked for (QUANLIAN_RUNS) that are lived.
 */
export function livesOf<Life, Told>(
  anyLife: fc.Arbitrary<Life>,
  live: (life: Life) => Told,
  share: number,
): Always<Life, Told> {
  jest.setTimeout(PATIENCE);
  const numRuns = Math.ceil(RUNS * share);
  const lived: { readonly life: Life; readonly told: Told }[] = [];
  return (says) => {
    const search = (): void =>
      fc.assert(
        fc.property(anyLife, (life) => says(live(life), life)),
        { numRuns },
      );
    if (RUNS > SHARED) return search();
    if (lived.length === 0) lived.push(...fc.sample(anyLife, numRuns).map((life) => ({ life, told: live(life) })));
    try {
      for (const { life, told } of lived) says(told, life);
    } catch (error) {
      search();
      throw error;
    }
  };
}
