import { createHash } from 'node:crypto';
import { openSealKey, type SealKey } from './certificate.ts';
import { renderPaper } from './render.ts';
import { sealPdf } from './seal.ts';
import type { PrintJob } from './press.ts';

// Opening a key takes 50 to 80 ms; an installation has a handful of organs.
const opened = new Map<string, SealKey>();

/** Runs in a thread of its own: renders a paper and seals it. */
export async function print({ paper, seal, signedAt, reason }: PrintJob): Promise<Uint8Array> {
  return sealPdf(await renderPaper(paper), { key: keyOf(seal), signedAt, reason });
}

function keyOf({ p12, passphrase }: PrintJob['seal']): SealKey {
  const name = createHash('sha256').update(p12).digest('hex');
  const key = opened.get(name) ?? openSealKey(Buffer.from(p12), passphrase);
  opened.set(name, key);
  return key;
}
