import type { CaseFacts } from './case-facts.ts';
import { wordsOf } from './nature-words.ts';
import type { DeferralLapse } from './promise-facts.ts';

/** Whose deferral it is, and what its lapse does by the policy of the zone. */
interface Lapsing extends Pick<CaseFacts, 'item'> {
  readonly lapse: DeferralLapse;
}

/** What happens when the papers do not come in time, as a sentence about `who`. */
export function tellLapse({ lapse, item }: Lapsing, who: '本单位' | '你单位'): string {
  const end = lapse === 'REFUSE' ? `依法作出${wordsOf(item).refused}的决定` : '';
  return `${LAPSES[lapse]}${end}；逾期情况如实记录，信用修复前${who}不再适用容缺受理`;
}

const LAPSES: Readonly<Record<DeferralLapse, string>> = {
  TERMINATE: '逾期未补齐的，自期满次日零时起终止办理本申请并书面告知，材料齐备后可以重新申请',
  REVOKE_ACCEPTANCE: '逾期未补齐的，自期满次日零时起撤销受理、终止办理并书面告知，材料齐备后可以重新申请',
  REFUSE: '逾期未补齐的，自期满次日零时起',
  CURE15: '逾期未补齐的，自期满次日起暂停计算承诺办理时限，再给予15个工作日补交；仍未补齐的，退件并终止办理',
};
