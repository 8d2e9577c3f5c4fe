import type { ClockName } from '../../domain/case/case.ts';
import type { CaseCard } from '../../db/read/case-card.ts';

/** What ends on that day, in words. */
const WHAT: Readonly<Record<ClockName, string>> = {
  acceptance: '告知是否受理的最后一日，逾期视为受理（许可法 32(4)）',
  correction: '申请人补正的最后一日，逾期按撤回处理',
  statutory: '法律规定的办理期限',
  promised: '本区承诺的办理期限',
  deferral: '容缺材料补齐的最后一日，逾期按本区规定处理',
  service: '送达决定的最后一日（许可法 44）',
  check: '核查承诺的最后一日',
  rectify: '整改的最后一日',
  reconsideration: '申请行政复议的最后一日（复议法 20）',
  suit: '提起行政诉讼的最后一日（行诉法 46）',
};

/** Why that day, as one sentence; the day ledger of the case tells every day. */
export function tellWhy(card: CaseCard): string {
  if (!card.nearest) return '';
  const { clock, remaining, provisional } = card.nearest;
  const rest = remaining > 0 ? `，还剩 ${remaining} 天` : '';
  return `${WHAT[clock]}${rest}${provisional ? '（暂定：放假安排尚未公布）' : ''}`;
}
