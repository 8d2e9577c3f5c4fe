import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sealDays } from '../../activities/seal-days.ts';
import { evidenceOf, type Asking } from '../../api/public/evidence.ts';
import { previewOf } from '../../api/views/evidence-preview.ts';
import { zoneSigning } from '../../db/desk/zone-signing.ts';
import type { Pool } from '../../db/pool.ts';
import { readPresentCase } from '../../db/read/present-case.ts';
import { keepPdf } from '../../db/record/paper-pdf.ts';
import type { PackFile } from '../../evidence/pack-parts.ts';
import { packOf } from '../../evidence/pack.ts';
import { zipOf } from '../../evidence/zip.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone, setClock } from '../setup/seed.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** With which the keys of the zone are locked. */
export const secret = randomBytes(32).toString('hex');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const material = Buffer.from('%PDF-1.7 材料');
const pdf = Buffer.from('%PDF-1.7 文书');
const blobs = new Map([material, pdf].map((bytes) => [sha256(bytes), bytes]));

/** A case with a material and papers, filed and accepted on two days that are both over and under their roots. */
export async function recordedCase(pool: Pool): Promise<string> {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b']);
  await pool.query('UPDATE file SET sha256 = $1, size = $2', [sha256(material), material.length]);
  const wished = { at: '2026-09-01T09:00', items: ['A06', 'A07b'], acceptedAt: '2026-09-03T10:00', agrees: true };
  const [id = ''] = await fileAndAccept(pool, wished);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM paper WHERE case_id = $1', [id]);
  for (const paper of rows) await keepPdf(pool, paper.id, sha256(pdf), pdf.length);
  await setClock(pool, '2026-09-05T09:00:00+08:00');
  await sealDays(pool, secret);
  return id;
}

async function presentCase(pool: Pool, id: string) {
  const open = await readPresentCase(pool, id);
  if (!open) throw new Error('no case');
  return open;
}

/** What a pack of a case is told to hold. */
export async function previewed(pool: Pool, id: string, asking: Asking) {
  const open = await presentCase(pool, id);
  return previewOf(await evidenceOf(pool, open, asking), open.state.item.code);
}

/** The files of the pack of a case as they are written into its zip. */
export async function packFiles(pool: Pool, id: string, asking: Asking): Promise<readonly PackFile[]> {
  const open = await presentCase(pool, id);
  const signing = await zoneSigning(pool, 'z', secret);
  return packOf(await evidenceOf(pool, open, asking), signing);
}

/** Every file of the pack of a case, by its name. */
export async function packed(pool: Pool, id: string, asking: Asking): Promise<Files> {
  const files = await packFiles(pool, id, asking);
  return new Map(files.map((file) => [file.name, 'bytes' in file ? file.bytes : bytesOf(file.blob)]));
}

/** The zip that is given out. */
export const zipped = (files: readonly PackFile[]): Promise<Uint8Array> =>
  buffer(zipOf(files, async (blob) => Readable.from([bytesOf(blob)]))).then((bytes) => new Uint8Array(bytes));

/** The files of a map as those of a pack. */
export const asPackFiles = (files: Files): readonly PackFile[] =>
  [...files].map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));

function bytesOf(hash: string): Buffer {
  const bytes = blobs.get(hash);
  if (!bytes) throw new Error(`no file ${hash}`);
  return bytes;
}
