import type { KeyObject } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import type { Day } from '../domain/clock/day.ts';
import { signText } from './keys.ts';

/** What a key of a zone says of the one that follows it. */
export interface IntroductionContent {
  readonly zone: string;
  /** SHA-256 of the public part of the new key, 64 hex digits. */
  readonly key: string;
  /** The last day that has a root, null for none; the new key signs the days after it. */
  readonly day: Day | null;
  /** The hash of that day; 64 zeros for none. */
  readonly after: string;
}

/** An introduction as it is kept and given out: who signed it, and the signature. */
export interface Introduction {
  readonly by: string;
  readonly content: IntroductionContent;
  readonly signature: Buffer;
}

/** Lets a key introduce its successor; afterwards its private part may go. */
export const introduce = (
  signing: { readonly id: string; readonly key: KeyObject },
  content: IntroductionContent,
): Introduction => ({ by: signing.id, content, signature: signText(signing.key, canonical(content)) });
