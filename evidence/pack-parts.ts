import type { Day } from '../domain/clock/day.ts';
import type { Instant } from '../domain/clock/instant.ts';
import type { DayContent } from '../proof/day.ts';
import type { IntroductionContent } from '../proof/introduction.ts';
import type { Leaf, PathStep, Proof } from '../proof/merkle.ts';
import type { Scope } from './scope.ts';

/** A paper or a material; `path` null: it is not in the pack. */
export interface PackDocument {
  readonly name: string;
  readonly sha256: string | null;
  readonly path: string | null;
  readonly size: number | null;
}

/** An event as a pack shows it. */
export interface PackEvent {
  readonly seq: number;
  /** Null: between officers, and not given to whoever asked; its hash is. */
  readonly event: unknown;
  readonly recordedAt: string;
  /** Null: the names in it are commitments already. */
  readonly salt: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** A day under whose root the chains of the zone lie; where the case grew in it, its head with the way to the root. */
export interface PackDay {
  readonly content: DayContent;
  readonly key: string;
  /** Base64, as the token of the time-stamp authority. */
  readonly signature: string;
  readonly token: string | null;
  readonly leaf: Leaf | null;
  readonly path: readonly PathStep[] | null;
}

/** Where a paper, or its PDF, lies under the root of a day. */
export interface PaperProof extends Proof {
  readonly day: Day;
}

export interface PackPaper extends PackDocument {
  readonly id: string;
  /** Its place among the numbered papers of the case; 0: an order (督办), which stands beside them. */
  readonly seq: number;
  /** The event that issued it; null: issued beside the events. */
  readonly event: number | null;
  readonly number: string;
  readonly contentHash: string;
}

/** A public key of the zone (base64), and how the one before introduced it. */
export interface PackKey {
  readonly id: string;
  readonly publicKey: string;
  readonly from: string;
  readonly to: string | null;
  readonly introduction: {
    readonly by: string;
    readonly content: IntroductionContent;
    readonly signature: string;
  } | null;
}

export interface PackMaterial extends PackDocument {
  readonly file: string;
  readonly code: string;
}

/** A file of a pack: its bytes, or where they lie by their hash. */
export type PackFile = { readonly name: string } & (
  { readonly bytes: Buffer } | { readonly blob: string; readonly size: number }
);

/** All that a pack is made of. */
export interface Evidence {
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
  readonly zone: { readonly id: string; readonly name: string; readonly practice: boolean };
  readonly madeAt: Instant;
  readonly personal: 'shown' | 'hidden';
  readonly scope: Scope;
  readonly events: readonly PackEvent[];
  readonly papers: readonly PackPaper[];
  readonly paperProofs: readonly PaperProof[];
  readonly materials: readonly PackMaterial[];
  /** From the one that signed the first of the days to the one in force. */
  readonly keys: readonly PackKey[];
  readonly days: readonly PackDay[];
  /** Every clock with its ledger, its articles and its days. */
  readonly clocks: readonly unknown[];
}
