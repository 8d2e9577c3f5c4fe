import fc from 'fast-check';
import { RUNS } from '../clock/runs.ts';
import { anyLife, live, type AnyLife, type Told } from './any-life.ts';

/** Says something of random lives, lived in jumps: by default of a small share of the examples that are asked for. */
export const always = (says: (told: Told, life: AnyLife) => void, share = 0.15): void =>
  fc.assert(
    fc.property(anyLife, (life) => says(live(life, 'jumping'), life)),
    { numRuns: Math.ceil(RUNS * share) },
  );
