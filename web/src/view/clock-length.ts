import type { CaseClock } from './case-read.ts';

/** How many units a clock runs with what it was extended by; a period of months numbers no days and tells its own. */
export const lengthOf = ({ days, length }: Pick<CaseClock, 'days' | 'length'>): number =>
  days.findLast((row) => row.of !== null)?.of ?? length;

/** The same as a lane tells it: 20, or 20＋10 once it was extended. */
export function lengthText(clock: Pick<CaseClock, 'days' | 'length'>): string {
  const added = lengthOf(clock) - clock.length;
  return added > 0 ? `${clock.length}＋${added}` : String(clock.length);
}
