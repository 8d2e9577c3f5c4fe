import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { visitRoutes } from '../../../../../api/contract/visits.ts';

export type VisitRecord = BodyOf<typeof visitRoutes.recordVisit>;
type Result = VisitRecord['results'][number]['result'];

/** What was found on one request. */
export interface FoundDraft {
  readonly result: Result | null;
  readonly findings: string;
}

/** A record in the making, as it is kept on the device while there is no line. */
export interface RecordDraft {
  /** By request. */
  readonly found: Readonly<Record<string, FoundDraft>>;
  readonly second: string | null;
  readonly remarks: string;
}

export const EMPTY_RECORD: RecordDraft = { found: {}, second: null, remarks: '' };
export const NOTHING_FOUND: FoundDraft = { result: null, findings: '' };

/**
 * The record of a visit by two officers (许可法 34(3)); null as long as a request is not looked at, a deficit is not
 * described, or the second officer is not named. What is met needs no words of its own: `met` stands for them.
 */
export function recordBody(
  { found, second, remarks }: RecordDraft,
  { requests, me, met }: { readonly requests: readonly string[]; readonly me: string; readonly met: string },
): VisitRecord | null {
  if (second === null || second === me) return null;
  const results = requests.flatMap((request) => resultOf(request, found[request] ?? NOTHING_FOUND, met) ?? []);
  if (results.length < requests.length) return null;
  return { officers: [me, second], results, remarks: remarks.trim() === '' ? null : remarks.trim() };
}

function resultOf(request: string, { result, findings }: FoundDraft, met: string) {
  const said = findings.trim() === '' && result === 'met' ? met : findings.trim();
  return result === null || said === '' ? undefined : { request, result, findings: said };
}
