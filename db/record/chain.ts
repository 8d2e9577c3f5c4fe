import { hash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import { concealWith } from '../../proof/conceal.ts';

/** What of an event is chained: nothing can be changed, removed or put in between without breaking every later hash. */
export interface Link {
  /** Of the case, or of the commitment of a project. */
  readonly caseId: string;
  readonly seq: number;
  readonly event: CaseEvent | PromiseEvent;
  readonly recordedAt: string;
}

/**
 * The hash of an event: SHA-256 over the one before and the canonical text of this one. With a salt the names in it are
 * chained as commitments; without one as they stand, which in an event whose names were erased are the commitments.
 */
export function linkHash(previous: string, { caseId, seq, event, recordedAt }: Link, salt: string | null): string {
  const told = salt === null ? event : concealWith(event, salt);
  return hash('sha256', previous + canonical({ caseId, event: told, recordedAt, seq }), 'hex');
}

/** SHA-256 of any plain data, in hex. */
export const hashOf = (value: unknown): string => hash('sha256', canonical(value), 'hex');
