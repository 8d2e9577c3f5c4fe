import { parseDay, type Day } from '../../domain/clock/day.ts';
import { faultyInput } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/** The first day of a month, `2026-09`; 422 for what is none. */
export function firstOfMonth(month: string): Day {
  const first = parseDay(`${month}-01`);
  if (!first) throw faultyInput('month', FAULT.noMonth, [month]);
  return first;
}
