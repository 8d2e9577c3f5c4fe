import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import type { Day } from '../domain/clock/day.ts';
import type { Instant } from '../domain/clock/instant.ts';
import type { DayContent } from '../proof/day.ts';
import type { IntroductionContent } from '../proof/introduction.ts';
import { signText } from '../proof/keys.ts';
import type { Leaf, PathStep, Proof } from '../proof/merkle.ts';
import type { Scope } from './scope.ts';
import { readmeOf } from './readme.ts';
import { verifierFiles } from './verifier-files.ts';

/** A file of a pack: its bytes, or where they lie by their hash. */
export type PackFile = { readonly name: string } & (
  { readonly bytes: Buffer } | { readonly blob: string; readonly size: number }
);

/** An event as a pack shows it. */
export interface PackEvent {
  readonly seq: number;
  /** Null: between officers, and not given to whoever asked; its hash is. */
  readonly event: unknown;
  readonly recordedAt: string;
  /** Null: the names in it are commitments already. */
  readonly salt: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** A day under whose root the chains of the zone lie; where the case grew in it, its head with the way to the root. */
export interface PackDay {
  readonly content: DayContent;
  readonly key: string;
  /** Base64, as the token of the time-stamp authority. */
  readonly signature: string;
  readonly token: string | null;
  readonly leaf: Leaf | null;
  readonly path: readonly PathStep[] | null;
}

/** Where a paper, or its PDF, lies under the root of a day. */
export interface PaperProof extends Proof {
  readonly day: Day;
}

/** A paper or a material; `path` null: it is not in the pack. */
export interface PackDocument {
  readonly name: string;
  readonly sha256: string | null;
  readonly path: string | null;
  readonly size: number | null;
}

export interface PackPaper extends PackDocument {
  readonly id: string;
  /** Its place among the numbered papers of the case; 0: an order (督办), which stands beside them. */
  readonly seq: number;
  /** The event that issued it; null: issued beside the events. */
  readonly event: number | null;
  readonly number: string;
  readonly contentHash: string;
}

/** A public key of the zone (base64), and how the one before introduced it. */
export interface PackKey {
  readonly id: string;
  readonly publicKey: string;
  readonly from: string;
  readonly to: string | null;
  readonly introduction: {
    readonly by: string;
    readonly content: IntroductionContent;
    readonly signature: string;
  } | null;
}

export interface PackMaterial extends PackDocument {
  readonly file: string;
  readonly code: string;
}

/** All that a pack is made of. */
export interface Evidence {
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
  readonly zone: { readonly id: string; readonly name: string; readonly practice: boolean };
  readonly madeAt: Instant;
  readonly personal: 'shown' | 'hidden';
  readonly scope: Scope;
  readonly events: readonly PackEvent[];
  readonly papers: readonly PackPaper[];
  readonly paperProofs: readonly PaperProof[];
  readonly materials: readonly PackMaterial[];
  /** From the one that signed the first of the days to the one in force. */
  readonly keys: readonly PackKey[];
  readonly days: readonly PackDay[];
  /** Every clock with its ledger, its articles and its days. */
  readonly clocks: readonly unknown[];
}

/** With what the list of files is signed. */
export interface PackSigning {
  readonly id: string;
  readonly key: KeyObject;
}

/** Puts a pack together: every file of it, the first two of which are the list of the others and its signature. */
export async function packOf(evidence: Evidence, signing: PackSigning): Promise<readonly PackFile[]> {
  const { papers, paperProofs, materials, days, keys, events, clocks } = evidence;
  const files: readonly PackFile[] = [
    ...readmeOf(evidence),
    json('events.json', events),
    json('ledger.json', clocks),
    json('papers.json', papers),
    json('materials.json', materials),
    json('proofs.json', { keys, days, papers: paperProofs }),
    ...(await verifierFiles()),
    ...[...papers, ...materials].flatMap(documentOf),
  ];
  const list = Buffer.from(canonical(manifestOf(evidence, files)));
  const signature = signText(signing.key, list.toString()).toString('base64');
  const signed = Buffer.from(canonical({ key: signing.id, signature }));
  return [{ name: 'manifest.json', bytes: list }, { name: 'manifest.sig.json', bytes: signed }, ...files];
}

const manifestOf = (
  { case: of, zone, madeAt, personal, scope, events, papers }: Evidence,
  files: readonly PackFile[],
) => ({
  format: 'quanlian-evidence/2',
  case: of,
  zone,
  madeAt,
  personal,
  scope,
  events: events.length,
  head: events.at(-1)?.hash ?? null,
  papers: papers.filter(({ seq }) => seq > 0).length,
  files: files.map((file) => ({ name: file.name, sha256: sha256Of(file), size: sizeOf(file) })),
});

const documentOf = ({ path, sha256, size }: PackDocument): readonly PackFile[] =>
  path === null || sha256 === null || size === null ? [] : [{ name: path, blob: sha256, size }];

const json = (name: string, value: unknown): PackFile => ({ name, bytes: Buffer.from(canonical(value)) });

const sha256Of = (file: PackFile): string =>
  'blob' in file ? file.blob : createHash('sha256').update(file.bytes).digest('hex');

const sizeOf = (file: PackFile): number => ('blob' in file ? file.size : file.bytes.length);
