import type { Case, CaseIn, ClosingKind } from './case.ts';
import { wasRevoked } from './permit.ts';
import type { StatusCode } from './state/upper.ts';
import { isBeforeUpper } from './upper.ts';

/** A permit was granted and not revoked. */
export const PERMITTED: readonly StatusCode[] = [11, 12];
/** Whatever waits for the item may go on: permitted, or no permit is needed (4). */
export const GRANTED: readonly StatusCode[] = [...PERMITTED, 4];

/** The status of a case under which other systems know it. */
export function statusOf(c: Case): StatusCode | null {
  switch (c.stage) {
    case 'filedAhead':
      return null;
    case 'received':
      return statusReceived(c);
    case 'correcting':
      return 6;
    case 'accepted':
      return statusInReview(c);
    case 'decided':
      return statusOfDecision(c);
    case 'closed':
      return CLOSED[c.closing.kind](c.closing.wasAccepted);
  }
}

/** What was forwarded keeps the status that it had, until the upper organ accepts it or asks for something. */
function statusReceived(c: CaseIn<'received'>): StatusCode {
  if (c.correction) return 7;
  return (isBeforeUpper(c) ? c.upper?.status : null) ?? 1;
}

/** 特别程序 9 while one runs, 10 once it is over; 公示 is none of them. */
function statusInReview(c: CaseIn<'accepted'>): StatusCode {
  const special = c.procedures.filter((procedure) => procedure.kind !== 'publicity');
  if (special.some((procedure) => procedure.endedOn === null)) return 9;
  if (special.length > 0) return 10;
  return c.reviewer ? 8 : 3;
}

/** 11 通过, 12 容缺通过, 13 不通过, 15 撤销. A permit that ended otherwise was granted all the same. */
function statusOfDecision(c: CaseIn<'decided'>): StatusCode {
  if (c.decision.outcome === 'refuse') return 13;
  if (wasRevoked(c)) return 15;
  return c.decision.supplement ? 12 : 11;
}

const CLOSED: { readonly [K in ClosingKind]: (wasAccepted: boolean) => StatusCode } = {
  withdrawn: (wasAccepted) => (wasAccepted ? 14 : 2),
  notAccepted: () => 5,
  notNeeded: () => 4,
  deemedWithdrawn: () => 14,
  terminated: () => 14,
};
