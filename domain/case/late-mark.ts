import type { Instant } from '../clock/instant.ts';
import type { Actor } from './actor.ts';

/** 补录: an act is told after it was done (U12): when, why only now, and the scan of the paper that shows it. */
export interface Late {
  readonly actedAt: Instant;
  readonly reason: string;
  /** 凭证: the file, bound by its hash. */
  readonly proof: { readonly file: string; readonly sha256: string };
  /** Another person confirmed that it was done then; `toldAt` is when it was told first. Absent: nobody did. */
  readonly confirmed?: { readonly by: ConfirmedBy; readonly at: Instant; readonly toldAt: Instant };
}

/** Who confirmed it, and for whom if somebody was away. */
export type ConfirmedBy = Pick<Actor, 'person' | 'name' | 'for'>;

/** What an event that was recorded late keeps beside its legal time. */
export type LateMark = Omit<Late, 'actedAt'> & { readonly recordedAt: Instant };
