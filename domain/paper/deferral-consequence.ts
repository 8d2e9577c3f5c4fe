import type { DeferralLapse } from './promise-facts.ts';

/** What happens when the papers do not come in time, by the policy of the zone, as a sentence about `who`. */
export function tellLapse(lapse: DeferralLapse, who: '本单位' | '你单位'): string {
  return `${LAPSES[lapse]}；逾期情况如实记录，信用修复前${who}不再适用容缺受理`;
}

const LAPSES: Readonly<Record<DeferralLapse, string>> = {
  TERMINATE: '逾期未补齐的，自期满次日零时起终止办理本申请并书面告知，材料齐备后可以重新申请',
  REVOKE_ACCEPTANCE: '逾期未补齐的，自期满次日零时起撤销受理、终止办理并书面告知，材料齐备后可以重新申请',
  REFUSE: '逾期未补齐的，自期满次日零时起依法作出不予行政许可的决定',
  CURE15: '逾期未补齐的，自期满次日起暂停计算承诺办理时限，再给予15个工作日补交；仍未补齐的，退件并终止办理',
};
