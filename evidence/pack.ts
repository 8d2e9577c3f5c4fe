import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import { signText } from '../proof/keys.ts';
import type { Evidence, PackDocument, PackFile } from './pack-parts.ts';
import { readmeOf } from './readme.ts';
import { verifierFiles } from './verifier-files.ts';

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
