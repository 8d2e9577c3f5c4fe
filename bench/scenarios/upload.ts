import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { PDFDocument } from 'pdf-lib';
import { fileRoutes } from '../../api/contract/files.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';

/** What one large upload takes that breaks at half and goes on. Memory of the API in MiB. */
export interface UploadFigures {
  readonly megabytes: number;
  /** Bytes that had arrived when the line broke, and from which it went on. */
  readonly brokenAt: number;
  readonly seconds: number;
  readonly apiAtRestMiB: number;
  readonly apiPeakMiB: number;
  /** Peak while a file of 8 MB is taken whose pages are counted. */
  readonly apiCountingPeakMiB: number;
}

const MEGABYTE = 1_000_000;
/** The pieces in which a page sends. */
const PIECE = 8 * 1024 * 1024;
const LOOK_EVERY_MS = 100;

/** Uploads a PDF of so many megabytes by the tus protocol, hangs up at half, asks how far it came and sends the rest. */
export async function measureUpload(town: Town, megabytes: number): Promise<UploadFigures> {
  const [applicant] = town.zone.applicants;
  if (!applicant) throw new Error('nobody to upload');
  const { base, untilIdle, memory } = town.house;
  await uploadWhole(applicant, base, await readablePdf(1)); // what is loaded once is loaded
  await untilIdle();
  const watch = watchPeak(() => memory().api);
  const started = performance.now();
  const bytes = pdfOf(megabytes);
  const brokenAt = await step(`uploading ${megabytes} MB, broken at half`, () => uploadBroken(applicant, base, bytes));
  const seconds = (performance.now() - started) / 1000;
  const used = watch.stop();
  const counting = watchPeak(() => memory().api);
  // As large as one may be whose pages are still counted: it lies in memory whole for a moment.
  await step('uploading 8 MB whose pages are counted', async () => uploadWhole(applicant, base, await readablePdf(8)));
  const apiCountingPeakMiB = counting.stop().apiPeakMiB;
  return { megabytes, brokenAt, seconds: Math.round(seconds * 100) / 100, ...used, apiCountingPeakMiB };
}

/** A PDF of one page that readers can open, so large by the picture on it. */
async function readablePdf(megabytes: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  document.context.register(document.context.stream(randomBytes(megabytes * MEGABYTE)));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

function pdfOf(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * MEGABYTE, randomBytes(MEGABYTE));
  bytes.write('%PDF-1.7\n');
  return bytes;
}

function watchPeak(look: () => number): { stop(): { apiAtRestMiB: number; apiPeakMiB: number } } {
  const atRest = look();
  let peak = atRest;
  const timer = setInterval(() => (peak = Math.max(peak, look())), LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return { apiAtRestMiB: atRest, apiPeakMiB: Math.max(peak, look()) };
    },
  };
}

async function uploadBroken(applicant: SignedInClient, base: string, bytes: Buffer): Promise<number> {
  const place = await begin(applicant, base, bytes.length);
  await sendAndHangUp(applicant, place, bytes);
  const offset = await arrivedAt(applicant, place);
  if (offset === 0 || offset >= bytes.length) throw new Error(`not broken in the middle: ${offset}`);
  await sendRest(applicant, place, bytes, offset);
  return offset;
}

const uploadWhole = async (applicant: SignedInClient, base: string, bytes: Buffer): Promise<void> =>
  sendRest(applicant, await begin(applicant, base, bytes.length), bytes, 0);

const headersOf = (applicant: SignedInClient) => ({ ...applicant.headers(), 'tus-resumable': '1.0.0' });

async function begin(applicant: SignedInClient, base: string, size: number): Promise<string> {
  const metadata = `filename ${Buffer.from('总平面图.pdf').toString('base64')}`;
  const headers = { ...headersOf(applicant), 'upload-length': String(size), 'upload-metadata': metadata };
  const response = await fetch(`${base}/api/uploads`, { method: 'POST', headers });
  return new URL(response.headers.get('location') ?? '', base).href;
}

const patchHeaders = (applicant: SignedInClient, offset: number) => ({
  ...headersOf(applicant),
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
});

/** Promises more than it sends, and is gone. */
async function sendAndHangUp(applicant: SignedInClient, place: string, bytes: Buffer): Promise<void> {
  const headers = { ...patchHeaders(applicant, 0), 'content-length': String(bytes.length) };
  const sending = request(place, { method: 'PATCH', headers });
  sending.on('error', () => undefined);
  const half = bytes.subarray(0, bytes.length / 2);
  await new Promise<void>((resolve) => sending.write(half, () => resolve()));
  sending.destroy();
}

async function arrivedAt(applicant: SignedInClient, place: string): Promise<number> {
  const response = await fetch(place, { method: 'HEAD', headers: headersOf(applicant) });
  return Number(response.headers.get('upload-offset'));
}

async function sendRest(applicant: SignedInClient, place: string, bytes: Buffer, from: number): Promise<void> {
  for (let offset = from; offset < bytes.length; offset += PIECE) {
    const body = new Uint8Array(bytes.subarray(offset, offset + PIECE));
    const response = await fetch(place, { method: 'PATCH', headers: patchHeaders(applicant, offset), body });
    if (response.status !== 204) throw new Error(`PATCH at ${offset}: ${response.status}`);
  }
  const file = await applicant.call(fileRoutes.takeUploadIn, { params: { upload: place.split('/').at(-1) ?? '' } });
  if (file.size !== bytes.length) throw new Error(`taken in: ${file.size}`);
}
