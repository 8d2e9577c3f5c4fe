import type { Case, ClosingKind } from './case.ts';

/** National status of a case (工程审批数据标准): 1 接件 … 15 撤销; `null` while it is filed ahead. */
export type StatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 11 | 13 | 14;

/** The status of a case under which other systems know it. */
export function statusOf(c: Case): StatusCode | null {
  switch (c.stage) {
    case 'filedAhead':
      return null;
    case 'received':
      return c.correction ? 7 : 1;
    case 'correcting':
      return 6;
    case 'accepted':
      return c.reviewer ? 8 : 3;
    case 'decided':
      return c.decision.outcome === 'grant' ? 11 : 13;
    case 'closed':
      return CLOSED[c.closing.kind](c.closing.wasAccepted);
  }
}

const CLOSED: { readonly [K in ClosingKind]: (wasAccepted: boolean) => StatusCode } = {
  withdrawn: (wasAccepted) => (wasAccepted ? 14 : 2),
  notAccepted: () => 5,
  notNeeded: () => 4,
  deemedWithdrawn: () => 14,
  terminated: () => 14,
};
