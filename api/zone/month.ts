import { parseDay, type Day } from '../../domain/clock/day.ts';
import { faultyInput } from '../http/problem.ts';

/** The first day of a month, `2026-09`; 422 for what is none. */
export function firstOfMonth(month: string): Day {
  const first = parseDay(`${month}-01`);
  if (!first) throw faultyInput('month', `没有 ${month} 这个月`, [month]);
  return first;
}
