import type { Day } from '../clock/day.ts';
import type { CaseFacts, Remedies } from './case-facts.ts';

/** Of which grant something is decided later. */
type OfGrant = CaseFacts & { readonly decisionNumber: string; readonly decidedOn: Day };

export type PermitWithdrawalFacts = OfGrant & {
  readonly kind: 'permitWithdrawal';
  /** What was found; null: the reason tells it. */
  readonly found: string | null;
  /** Which law or which facts changed, and why the public interest asks for it (许可法 8(2)). */
  readonly reason: string;
  readonly compensation: string;
  readonly effectiveFrom: Day;
  readonly remedies: Remedies;
};

/** What had become of the permit before it is deregistered; `valid`: nothing. */
export type BeforeDeregistration = 'valid' | 'changed' | 'expired' | 'void' | 'withdrawn' | 'revoked';

export type DeregistrationFacts = OfGrant & {
  readonly kind: 'deregistration';
  readonly before: BeforeDeregistration;
  readonly found: string | null;
  readonly reason: string;
  readonly effectiveFrom: Day;
  readonly remedies: Remedies;
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
