import { refuse, type Refusal } from '../refusal.ts';
import type { LeftGround } from './state/service.ts';

/** 留置送达: whoever is to be served refuses to take the paper, and it is left where they live or have their office. */
export const LEFT = 'left';

/** Only what was refused is left, told with its reason and by whom or what that is shown; no other way has such a one. */
export function refuseLeaving(method: string, left: LeftGround | undefined): Refusal | null {
  const isTold = left !== undefined && left.facts.trim() !== '';
  return (method === LEFT) === isTold ? null : refuse('E-SERVICE-LEFT', { article: '民诉法 89', field: 'left' });
}
