import type { Day } from '../../domain/clock/day.ts';
import type { Leaf } from '../../proof/merkle.ts';

/** A leaf with the day to which it belongs: how far a chain had grown, or what was issued. */
export interface GrownLeaf extends Leaf {
  readonly day: Day;
}
