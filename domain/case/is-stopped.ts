import type { Projection } from '../clock/clock.ts';
import { ordinalOf, type Day } from '../clock/day.ts';
import type { Ticking } from './clocks-of.ts';

/**
 * Does a clock of a case stand on a day: a special procedure that stops it is open, or the grace period runs (许可法 45)? The day
 * on which it begins still counts, and is included. The pauses of a clock are the procedures of its case, in their order, and
 * then the cure.
 */
export function isStopped(c: Pick<Ticking, 'clocks' | 'procedures'>, { spans }: Projection, today: Day): boolean {
  const day = ordinalOf(today);
  return spans.some(({ index, after, through }) => isOpen(c, index) && after <= day && day <= through);
}

function isOpen({ procedures, clocks }: Pick<Ticking, 'clocks' | 'procedures'>, index: number): boolean {
  const procedure = procedures[index];
  return procedure ? procedure.endedOn === null : clocks.cure !== undefined && clocks.cure.end === undefined;
}
