import type { Day } from '../../clock/day.ts';
import type { Deadline } from '../../paper/deadline.ts';

/** A last day that was named and not counted. */
export const isoDeadline = (due: Day): Deadline => ({
  from: due,
  event: '届满',
  period: null,
  nominal: due,
  due,
  article: null,
});
