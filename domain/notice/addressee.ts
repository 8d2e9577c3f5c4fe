import type { Case } from '../case/case.ts';
import type { Extension } from '../clock/clock.ts';
import { extensionRuleOf } from '../clock/extensions.ts';
import { NOTICES, type NoticeKind } from './kinds.ts';

/** Whom a notice reaches within the organ: one capacity, of one bureau and of whoever answers for all. */
export interface Desk {
  readonly capacity: Extension['by'];
  readonly bureau: string;
}

/** Who is told of what happened to a case in place of its enterprise: the head who may lengthen (许可法 42(1)); null: the enterprise. */
export function deskOf(kind: NoticeKind, { item, clocks }: Case): Desk | null {
  const { toHead } = { toHead: false, ...NOTICES[kind] };
  return toHead ? { capacity: extensionRuleOf(clocks.statutory ?? item).by, bureau: item.bureau } : null;
}
