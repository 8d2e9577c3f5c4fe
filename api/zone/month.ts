import { parseDay, type Day } from '../../domain/clock/day.ts';
import { Problem } from '../http/problem.ts';

/** The first day of a month, `2026-09`; 422 for what is none. */
export function firstOfMonth(month: string): Day {
  const first = parseDay(`${month}-01`);
  if (!first) throw new Problem(422, { code: 'E-INPUT', field: 'month' });
  return first;
}
