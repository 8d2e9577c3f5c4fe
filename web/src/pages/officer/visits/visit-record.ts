import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { visitRoutes } from '../../../../../api/contract/visits.ts';
import type { Instant } from '../../../../../domain/clock/instant.ts';

export type VisitRecord = BodyOf<typeof visitRoutes.recordVisit>;
type Result = VisitRecord['results'][number]['result'];

/** What was found on one request. */
export interface FoundDraft {
  readonly result: Result | null;
  readonly findings: string;
}

/** A photograph that lies on the device under its key. */
export interface PhotoDraft {
  readonly key: string;
  readonly name: string;
  readonly takenAt: Instant;
  readonly sha256: string | null;
}

/** A record in the making, as it is kept on the device while there is no line. */
export interface RecordDraft {
  /** Under which the record is answered once, however often it is sent. */
  readonly key: string;
  /** By request. */
  readonly found: Readonly<Record<string, FoundDraft>>;
  readonly second: string | null;
  readonly remarks: string;
  readonly photos: readonly PhotoDraft[];
  /** The person visited; `signature` as drawn, a PNG in a data address. */
  readonly visited: {
    readonly name: string;
    readonly role: string;
    readonly signature: string | null;
    readonly refusal: string;
  };
  /** Finished without a line: goes out by itself when there is one. */
  readonly queued: boolean;
}

export const EMPTY_RECORD: RecordDraft = {
  key: '',
  found: {},
  second: null,
  remarks: '',
  photos: [],
  visited: { name: '', role: '', signature: null, refusal: '' },
  queued: false,
};
export const NOTHING_FOUND: FoundDraft = { result: null, findings: '' };

/** What of a record can be sent before its files have been: they are named by their ids then. */
export type RecordBody = Omit<VisitRecord, 'photos'>;

/**
 * The record of a visit by two officers (许可法 34(3)), signed by the person visited; null as long as a request is not looked
 * at, a deficit is not described, the second officer is not named, or there is neither signature nor a reason for its
 * absence. What is met needs no words of its own: `met` stands for them.
 */
export function recordBody(
  { found, second, remarks, visited }: RecordDraft,
  { requests, me, met }: { readonly requests: readonly string[]; readonly me: string; readonly met: string },
): RecordBody | null {
  if (second === null || second === me) return null;
  const results = requests.flatMap((request) => resultOf(request, found[request] ?? NOTHING_FOUND, met) ?? []);
  const signer = signerOf(visited);
  if (results.length < requests.length || signer === null) return null;
  return { officers: [me, second], results, remarks: wordsOf(remarks), visited: signer };
}

/** How much of the record is on the device: results, photographs, a signature. */
export const keptIn = ({ found, photos, visited }: RecordDraft): number =>
  Object.values(found).filter(({ result }) => result !== null).length +
  photos.length +
  (visited.signature === null ? 0 : 1);

function resultOf(request: string, { result, findings }: FoundDraft, met: string) {
  const said = findings.trim() === '' && result === 'met' ? met : findings.trim();
  return result === null || said === '' ? undefined : { request, result, findings: said };
}

function signerOf({ name, role, signature, refusal }: RecordDraft['visited']): RecordBody['visited'] | null {
  const [who, as] = [name.trim(), role.trim()];
  const why = signature === null ? wordsOf(refusal) : null;
  if (who === '' || as === '' || (signature === null && why === null)) return null;
  return { name: who, role: as, signature: null, refusal: why };
}

const wordsOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());
