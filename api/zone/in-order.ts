import type { Day } from '../../domain/clock/day.ts';
import { Problem } from '../http/problem.ts';

/** A span of days; without a last day it has no end. */
interface Span {
  readonly firstDay: Day;
  readonly lastDay: Day | null;
}

/** Refuses (422 `E-DATE-ORDER`, by the field of the last day) a span that ends before it begins. */
export function requireInOrder({ firstDay, lastDay }: Span, field: string): void {
  if (lastDay === null || lastDay >= firstDay) return;
  throw new Problem(422, { code: 'E-DATE-ORDER', field, facts: { first: firstDay, last: lastDay } });
}
