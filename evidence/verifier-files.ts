import { readFile } from 'node:fs/promises';
import type { PackFile } from './pack-parts.ts';

const NAMES = ['verify.mjs', 'check.mjs', 'bytes.mjs', 'zip.mjs', 'events.mjs', 'days.mjs', 'documents.mjs'];
const kept: { files?: Promise<readonly PackFile[]> } = {};

/** The verifier, as it lies in every pack; read once. */
export function verifierFiles(): Promise<readonly PackFile[]> {
  kept.files ??= Promise.all(NAMES.map(fileOf));
  return kept.files;
}

const fileOf = async (name: string): Promise<PackFile> => ({
  name,
  bytes: await readFile(new URL(`./verifier/${name}`, import.meta.url)),
});
