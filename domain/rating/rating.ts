import type { Stage } from '../case/case.ts';
import { isOver } from '../case/over.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** 好差评: five grades, the best first: 非常满意, 满意, 基本满意, 不满意, 非常不满意. */
export const GRADES = ['best', 'good', 'fair', 'poor', 'worst'] as const;
export type Grade = (typeof GRADES)[number];

/** 差评: it goes back to the unit, which answers it like a complaint. */
export const isLow = (grade: Grade): boolean => grade === 'poor' || grade === 'worst';

/** A case is rated once, after it has ended. */
export function refuseRating({ stage, rated }: { readonly stage: Stage; readonly rated: boolean }): Refusal | null {
  if (!isOver({ stage })) return refuse('E-CASE-STAGE', { facts: { stage, act: 'rate' } });
  return rated ? refuse('E-RATED') : null;
}
