import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** May the window record that the land contract (出让合同) was signed on this day? Once, and not ahead. `null`: it may. */
export function refuseLandContract(on: Day, today: Day, recorded: Day | null): Refusal | null {
  if (recorded !== null) return refuse('E-LAND-RECORDED', { facts: { on: recorded } });
  return on > today ? refuse('E-LAND-LATER', { field: 'on', facts: { today } }) : null;
}
