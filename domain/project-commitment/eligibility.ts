import type { Day } from '../clock/day.ts';
import type { Admission } from '../project/gate.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** What of a project decides whether it may be built on a promise. */
export interface EligibilityFacts {
  /** 企业投资项目备案 is there and holds. */
  readonly filed: boolean;
  /** The project is of the 核准目录: a case of verification is or was there. */
  readonly verified: boolean;
  readonly admission: Admission;
  readonly landSettledOn: Day | null;
  /** An unrepaired serious record, or a commitment that was broken. */
  readonly creditBarred: boolean;
}

/**
 * May this project be built on a promise? Only one that is filed and outside the verification catalogue (673号 3), passes the
 * industry gate (意见 22), stands on land that is settled (城乡规划法 38(2)), of an enterprise with clean credit. `null`: it may.
 */
export const refuseProject = (facts: EligibilityFacts): Refusal | null =>
  firstRefusal([
    () => (facts.verified ? refuse('E-PROMISE-CATALOGUE', { article: '673号 3' }) : null),
    () =>
      facts.admission.outcome === 'pass'
        ? null
        : refuse('E-PROMISE-IMPACT', { article: '意见 22', facts: { outcome: facts.admission.outcome } }),
    () => (facts.filed ? null : refuse('E-PROMISE-NOT-FILED', { article: '673号 3' })),
    () => (facts.landSettledOn ? null : refuse('E-PROMISE-LAND', { article: '城乡规划法 38(2)' })),
    () => (facts.creditBarred ? refuse('E-COMMITMENT-BARRED', { article: '信用修复办法' }) : null),
  ]);
