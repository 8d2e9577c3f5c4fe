import { isExcludedClass } from '../catalogue/exclusion.ts';
import type { Item } from '../catalogue/item.ts';
import type { Admission } from '../project/gate.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** Who wants to be decided on a promise, and for what project. */
export interface CommitmentFacts {
  /** What the industry gate says of the project; whatever does not pass is of high impact (三高). */
  readonly admission: Admission;
  /** An unrepaired serious record, or a commitment that was revoked. */
  readonly barred: boolean;
}

/**
 * May this item be decided on the enterprise's commitment (告知承诺)? Refuses an item of an excluded class, one that the
 * zone has not listed, a project of high impact (意见 22) and an applicant who is barred. The ordinary way stays open.
 */
export const refuseCommitment = (item: Pick<Item, 'code' | 'commitment'>, facts: CommitmentFacts): Refusal | null =>
  firstRefusal([
    () =>
      isExcludedClass(item.code)
        ? refuse('E-COMMITMENT-EXCLUDED', { article: '许可法 12', facts: { item: item.code } })
        : null,
    () =>
      item.commitment ? null : refuse('E-COMMITMENT-NOT-LISTED', { article: '722号 40', facts: { item: item.code } }),
    () =>
      facts.admission.outcome === 'pass'
        ? null
        : refuse('E-COMMITMENT-EXCLUDED', { article: '意见 22', facts: { item: item.code } }),
    () => (facts.barred ? refuse('E-COMMITMENT-BARRED', { article: '信用修复办法' }) : null),
  ]);

/** Every condition must have been read before it can be promised; `read` are numbers from 1. */
export function refuseUnread(item: Pick<Item, 'code' | 'standard'>, read: readonly number[]): Refusal | null {
  const conditions = item.standard?.conditions ?? [];
  const unread = conditions.map((_, at) => at + 1).filter((number) => !read.includes(number));
  return unread.length === 0
    ? null
    : refuse('E-COMMITMENT-NOT-READ', { field: 'read', facts: { item: item.code, unread: unread.map(String) } });
}
