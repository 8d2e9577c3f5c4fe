import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { visitRoutes } from '../../../../../api/contract/visits.ts';
import type { Instant } from '../../../../../domain/clock/instant.ts';

export type VisitRecord = BodyOf<typeof visitRoutes.recordVisit>;
type Result = VisitRecord['results'][number]['result'];

/** A request as far as its part of the checklist goes. */
export interface AskedPart {
  readonly id: string;
  readonly points: readonly string[];
}

/** Under what the finding on the n-th point of a request is kept, n from 0. */
export const pointKey = (request: string, n: number): string => (n === 0 ? request : `${request}#${n}`);

/** What was found on one point. */
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
  /** By point (`pointKey`). */
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
 * The record of a visit by two officers (许可法 34(3)), signed by the person visited; null as long as a point is not looked
 * at, a deficit is not described, the second officer is not named, or there is neither signature nor a reason for its
 * absence. What is met needs no words of its own: `met` stands for them. A request is as bad as the worst of its points.
 */
export function recordBody(
  { found, second, remarks, visited }: RecordDraft,
  { requests, me, words }: { readonly requests: readonly AskedPart[]; readonly me: string; readonly words: FoundWords },
): RecordBody | null {
  if (second === null || second === me) return null;
  const results = requests.flatMap((request) => resultOf(request, found, words) ?? []);
  const signer = signerOf(visited);
  if (results.length < requests.length || signer === null) return null;
  return { officers: [me, second], results, remarks: wordsOf(remarks), visited: signer };
}

/** What a record still lacks, in the order of the page; of a point with its name. */
export type RecordGap =
  | { readonly kind: 'result' | 'findings'; readonly point: string }
  | { readonly kind: 'second' | 'name' | 'role' | 'signature' };

/** Why a record cannot be handed in yet; nothing is missing of one that can. */
export function recordGaps(
  { found, second, visited }: RecordDraft,
  { requests, me }: { readonly requests: readonly AskedPart[]; readonly me: string },
): readonly RecordGap[] {
  const lacks = (kind: 'second' | 'name' | 'role' | 'signature', is: boolean) => (is ? [{ kind }] : []);
  return [
    ...requests.flatMap(({ id, points }) =>
      points.flatMap((point, n) => pointGap(point, found[pointKey(id, n)] ?? NOTHING_FOUND)),
    ),
    ...lacks('second', second === null || second === me),
    ...lacks('name', visited.name.trim() === ''),
    ...lacks('role', visited.role.trim() === ''),
    ...lacks('signature', visited.signature === null && visited.refusal.trim() === ''),
  ];
}

function pointGap(point: string, { result, findings }: FoundDraft): readonly RecordGap[] {
  if (result === null) return [{ kind: 'result', point }];
  return result !== 'met' && findings.trim() === '' ? [{ kind: 'findings', point }] : [];
}

/** How much of the record is on the device: results, photographs, a signature. */
export const keptIn = ({ found, photos, visited }: RecordDraft): number =>
  Object.values(found).filter(({ result }) => result !== null).length +
  photos.length +
  (visited.signature === null ? 0 : 1);

/** How results are called, and what stands for the words of a point that is met. */
export interface FoundWords {
  readonly met: string;
  readonly result: Readonly<Record<Result, string>>;
}

const BY_GRAVITY: readonly Result[] = ['serious', 'rectify', 'met'];

function resultOf({ id, points }: AskedPart, found: RecordDraft['found'], words: FoundWords) {
  const told = points.flatMap((_, n) => toldOf(found[pointKey(id, n)] ?? NOTHING_FOUND, words) ?? []);
  const result = BY_GRAVITY.find((one) => told.some((point) => point.result === one));
  if (result === undefined || told.length < points.length) return undefined;
  const lines = told.map(({ result: own, said }, n) => `${points[n]}：${words.result[own]}。${said}`);
  return { request: id, result, findings: told.length === 1 ? (told[0]?.said ?? '') : lines.join('\n') };
}

function toldOf({ result, findings }: FoundDraft, { met }: FoundWords) {
  const said = findings.trim() === '' && result === 'met' ? met : findings.trim();
  return result === null || said === '' ? undefined : { result, said };
}

function signerOf({ name, role, signature, refusal }: RecordDraft['visited']): RecordBody['visited'] | null {
  const [who, as] = [name.trim(), role.trim()];
  const why = signature === null ? wordsOf(refusal) : null;
  if (who === '' || as === '' || (signature === null && why === null)) return null;
  return { name: who, role: as, signature: null, refusal: why };
}

const wordsOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());
