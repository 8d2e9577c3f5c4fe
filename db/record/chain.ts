import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../domain/case/event.ts';

/** Hash before the first event of a case. */
export const GENESIS = '0'.repeat(64);

/** What of an event is chained: nothing can be changed, removed or put in between without breaking every later hash. */
export interface Link {
  readonly caseId: string;
  readonly seq: number;
  readonly event: CaseEvent;
  readonly recordedAt: string;
}

/** The hash of an event: SHA-256 over the one before and the canonical text of this one. */
export const linkHash = (previous: string, link: Link): string =>
  createHash('sha256').update(previous).update(canonical(link)).digest('hex');

/** SHA-256 of any plain data, in hex. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** JSON with sorted keys: the database does not keep the order of keys, a proof must not depend on it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? sorted(part) : part));
}

const isPlain = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const sorted = (part: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
