import { createHash } from 'node:crypto';
import type { PathStep } from '../../proof/merkle.ts';

/** The root that a leaf reaches by its way, as RFC 6962 (2.1) hashes two nodes into one. */
export function climb(leaf: string, path: readonly PathStep[]): string {
  let hash = leaf;
  for (const step of path) {
    const [left, right] = step.side === 'left' ? [step.hash, hash] : [hash, step.hash];
    hash = createHash('sha256')
      .update(Buffer.from(`01${left}${right}`, 'hex'))
      .digest('hex');
  }
  return hash;
}
