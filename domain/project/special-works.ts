import { refuse, type Refusal } from '../refusal.ts';

/** What is known of the kind of a project's works (特殊建设工程, 消防法 11). */
export interface WorksKnown {
  /** A fire design review (A20) is under way or was decided, which only special works have. */
  readonly designReviewed: boolean;
  /** What was said last; `null`: nothing. */
  readonly said: boolean | null;
}

/** Are the works special? The review of their fire design proves it, whatever was said. `null`: nobody knows. */
export const areSpecialWorks = ({ designReviewed, said }: WorksKnown): boolean | null => designReviewed || said;

/**
 * May it be said now that the works are special, or that they are not? Not against their fire design review, and not once
 * their fire acceptance or its filing (A25b) is under way or granted, which rests on what was said (消防法 13). `null`: it may.
 */
export function refuseWorksKind(special: boolean, known: WorksKnown & { readonly accepting: boolean }): Refusal | null {
  if (!special && known.designReviewed) return refuse('E-WORKS-SPECIAL', { article: '消防法 11', field: 'special' });
  return known.accepting && special !== known.said
    ? refuse('E-WORKS-ACCEPTING', { article: '消防法 13', field: 'special' })
    : null;
}
