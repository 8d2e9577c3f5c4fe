import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import type { PermitState } from '../domain/case/state/permit.ts';
import type { PaperDraft } from '../domain/case/papers/dossier.ts';

/** Which paper it is. */
export interface PaperIdentity {
  readonly number: string;
  readonly title: string;
  /** SHA-256 of what it says. */
  readonly contentHash: string;
  /** The number of the event that issued it; null: it was issued beside the events (督办). */
  readonly event: number | null;
}

/** SHA-256 with which a paper lies under the root of its day. */
export const paperHash = ({ number, title, contentHash, event }: PaperIdentity): string =>
  createHash('sha256').update(canonical({ contentHash, event, number, title })).digest('hex');

/**
 * SHA-256 of what papers say before they have a number, and of how the permit stands of which they decide: by it a signature binds what
 * the signer was shown.
 */
export const shownHash = (drafts: readonly PaperDraft[], permit: PermitState | null): string =>
  createHash('sha256')
    .update(canonical(permit === null ? drafts : { drafts, permit }))
    .digest('hex');
