import type { Day } from '../clock/day.ts';
import type { CaseFacts, Remedies } from './case-facts.ts';

/** Of which grant something is decided later. */
export type OfGrant = CaseFacts & { readonly decisionNumber: string; readonly decidedOn: Day };

/** What is decided against the holder. */
type Adverse = OfGrant & {
  /** What was found; null: the reason tells it. */
  readonly found: string | null;
  /** Of a withdrawal: which law or which facts changed, and why the public interest asks for it (许可法 8(2)). */
  readonly reason: string;
  readonly remedies: Remedies;
};

export type PermitWithdrawalFacts = Adverse & {
  readonly kind: 'permitWithdrawal';
  readonly compensation: string;
  readonly effectiveFrom: Day;
};

/** What had become of the permit before it is deregistered; `valid`: nothing. */
export type BeforeDeregistration = 'valid' | 'changed' | 'expired' | 'void' | 'withdrawn' | 'revoked';

export type DeregistrationFacts = Adverse & {
  readonly kind: 'deregistration';
  readonly before: BeforeDeregistration;
  /** When the holder asked for it; null: nobody did; absent in what was issued before holders could ask. */
  readonly asked?: Day | null;
  readonly effectiveFrom: Day;
};

export type PermitExtensionFacts = OfGrant & {
  readonly kind: 'permitExtension';
  /** What is lengthened: the time to start works, or the validity. */
  readonly time: 'start' | 'validity';
  /** In months. */
  readonly asked: { readonly on: Day; readonly length: number };
  readonly length: number;
  readonly before: Day;
  readonly after: Day;
  /** Why not all that was asked for is granted; null: nothing was said. */
  readonly reason: string | null;
  /** The article that allows it, and how often it may still be asked for. */
  readonly article: string;
  readonly left: number;
  /** Null: all that was asked for is granted. */
  readonly remedies: Remedies | null;
};

/** 不予延期 */
export type PermitExtensionRefusalFacts = Adverse & {
  readonly kind: 'permitExtensionRefusal';
  readonly time: PermitExtensionFacts['time'];
  readonly asked: PermitExtensionFacts['asked'];
  /** The last day, which stays. */
  readonly last: Day;
  readonly article: string;
};

/** 不予注销 */
export type DeregistrationRefusalFacts = Adverse & {
  readonly kind: 'deregistrationRefusal';
  readonly asked: Day;
};
