import fc from 'fast-check';
import { anyLife, live, type AnyLife, type Told } from './any-life.ts';

/** Says something of every random life, lived in jumps. */
export const always = (says: (told: Told, life: AnyLife) => void, numRuns = 150): void =>
  fc.assert(
    fc.property(anyLife, (life) => says(live(life, 'jumping'), life)),
    { numRuns },
  );
