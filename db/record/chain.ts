import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';

/** What of an event is chained: nothing can be changed, removed or put in between without breaking every later hash. */
export interface Link {
  /** Of the case, or of the commitment of a project. */
  readonly caseId: string;
  readonly seq: number;
  readonly event: CaseEvent | PromiseEvent;
  readonly recordedAt: string;
}

/** The hash of an event: SHA-256 over the one before and the canonical text of this one. */
export const linkHash = (previous: string, link: Link): string =>
  createHash('sha256').update(previous).update(canonical(link)).digest('hex');

/** SHA-256 of any plain data, in hex. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
