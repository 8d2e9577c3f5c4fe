import { refuse, type Refusal } from '../refusal.ts';
import type { ToldInTime } from './notice-service.ts';

/** 留置送达: whoever is to be served refuses to take the paper, and it is left where they live or have their office. */
export const LEFT = 'left';

/** How it is shown that it was left: by a witness, or by photographs or a film (民诉法 89). */
export interface LeftGround {
  readonly how: 'witnessed' | 'recorded';
  /** 拒收事由和经过, which the record of service tells. */
  readonly facts: string;
}

/** How a paper was served. */
export interface ServedHow extends ToldInTime {
  /** 留置送达: it was refused, and left; absent: it was served in another way. */
  readonly left?: LeftGround;
}

/** Only what was refused is left, told with its reason and by whom or what that is shown; no other way has such a one. */
export function refuseLeaving(method: string, left: LeftGround | undefined): Refusal | null {
  const isTold = left !== undefined && left.facts.trim() !== '';
  return (method === LEFT) === isTold ? null : refuse('E-SERVICE-LEFT', { article: '民诉法 89', field: 'left' });
}
