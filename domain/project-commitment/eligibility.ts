import type { Day } from '../clock/day.ts';
import type { Pilot } from '../pilot/pilot.ts';
import type { Admission } from '../project/gate.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** What of a project decides whether it may be built on a promise. */
export interface EligibilityFacts {
  /** 企业投资项目备案 is there and holds. */
  readonly filed: boolean;
  /** The project is of the 核准目录: a case of verification is or was there. */
  readonly verified: boolean;
  /** On which list the project stands by its main industry: that of verification, or the negative list of commitments. */
  readonly listed: 'verification' | 'negative' | null;
  readonly admission: Admission;
  readonly landSettledOn: Day | null;
  /** An unrepaired serious record, or a commitment that was broken. */
  readonly creditBarred: boolean;
  /** Pilot instruments of the zone; main industry and a confirmed area assessment decide whether they reach the project. */
  readonly pilots: readonly Pilot[];
  readonly industry: string;
  readonly areaAssessed: boolean;
}

/**
 * Every reason why this project cannot be built on a promise, the gravest first: it is of the verification catalogue (673号 3) or
 * on the negative list (意见 6), does not pass the industry gate (意见 22), is not filed, its land is not settled (城乡规划法 38(2)),
 * its enterprise has a serious record. Empty: it can. The ordinary way is open in any case.
 */
export const reasonsAgainstProject = (facts: EligibilityFacts): readonly Refusal[] =>
  [
    facts.verified || facts.listed === 'verification' ? refuse('E-PROMISE-CATALOGUE', { article: '673号 3' }) : null,
    facts.listed === 'negative' ? refuse('E-COMMITMENT-NEGATIVE-LIST', { article: '意见 6' }) : null,
    facts.admission.outcome === 'pass'
      ? null
      : refuse('E-PROMISE-IMPACT', { article: '意见 22', facts: { outcome: facts.admission.outcome } }),
    facts.filed ? null : refuse('E-PROMISE-NOT-FILED', { article: '673号 3' }),
    facts.landSettledOn ? null : refuse('E-PROMISE-LAND', { article: '城乡规划法 38(2)' }),
    facts.creditBarred ? refuse('E-COMMITMENT-BARRED', { article: '信用修复办法' }) : null,
  ].filter((reason) => reason !== null);

/** The first reason against it; `null`: it may. */
export const refuseProject = (facts: EligibilityFacts): Refusal | null => reasonsAgainstProject(facts)[0] ?? null;
