import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { PackDay, PackKey } from '../../evidence/pack-parts.ts';
import { canonical } from '../../evidence/verifier/bytes.mjs';
import type { Files } from './packed.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface Signing {
  readonly id: string;
  readonly key: KeyObject;
}

export interface Manifest {
  readonly files: readonly { readonly name: string }[];
  readonly events: number;
  readonly head: string;
  readonly papers: number | undefined;
}

export interface Proofs {
  readonly keys: readonly PackKey[];
  readonly days: readonly PackDay[];
  readonly papers: readonly { readonly leaf: { readonly id: string } }[];
}

export const read = <T>(files: Files, name: string): T =>
  JSON.parse(Buffer.from(files.get(name) ?? []).toString()) as T;
export const written = (value: unknown): Uint8Array => Buffer.from(canonical(value));

/** A pack with other content, the list of which is made and signed anew. */
export function signedAnew(files: Files, { id: key, key: by }: Signing, told: Partial<Manifest> = {}): Files {
  const { files: listed, ...manifest } = read<Manifest>(files, 'manifest.json');
  const hashed = listed.flatMap(({ name }) => {
    const bytes = files.get(name);
    return bytes ? [{ name, sha256: sha256(bytes), size: bytes.length }] : [];
  });
  const list = written({ ...manifest, ...told, files: hashed });
  const signature = sign(null, list, by).toString('base64');
  return new Map([...files, ['manifest.json', list], ['manifest.sig.json', written({ key, signature })]]);
}

/** A key that somebody made at home, as it would stand in a pack. */
export function homeMade(introduction: PackKey['introduction'] = null): Signing & { readonly listed: PackKey } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(12);
  const listed = { id: sha256(raw), publicKey: raw.toString('base64'), from: '2026-09-03', to: null, introduction };
  return { id: listed.id, key: privateKey, listed };
}

export const changed = <T>(files: Files, name: string, change: (value: T) => unknown): Files =>
  new Map([...files, [name, written(change(read<T>(files, name)))]]);

/** The last event is cut off, and the days under which it lay say that the case did not grow. */
export function cutOff(files: Files): { readonly files: Files; readonly told: Partial<Manifest> } {
  const events = read<readonly { hash: string }[]>(files, 'events.json').slice(0, -1);
  const known = new Set(events.map(({ hash }) => hash));
  const days = ({ leaf, ...day }: PackDay) =>
    leaf && !known.has(leaf.hash) ? { ...day, leaf: null, path: null } : { ...day, leaf };
  const short = changed<Proofs>(new Map([...files, ['events.json', written(events)]]), 'proofs.json', (proofs) => ({
    ...proofs,
    days: proofs.days.map(days),
  }));
  return { files: short, told: { events: events.length, head: events.at(-1)?.hash ?? '' } };
}
