import { Readable } from 'node:stream';
import { openSealKey } from '../documents/certificate.ts';
import { renderPaper as renderPdf } from '../documents/render.ts';
import { sealPdf } from '../documents/seal.ts';
import type { BlobStore } from '../files/blob-store.ts';
import type { Pool } from '../db/pool.ts';
import { findPaperToRender, keepPdf, type PaperToRender } from '../db/record/paper-pdf.ts';
import { writePaper } from '../domain/paper/write-paper.ts';

/** What rendering works with. `secret` opens the seals, `publicUrl` begins the address in the QR code. */
export interface RenderDeps {
  readonly pool: Pool;
  readonly blobs: BlobStore;
  readonly secret: string;
  readonly publicUrl: string;
}

/**
 * Renders an issued paper, seals it with its organ's certificate and stores it by its hash, once. Equal content gives
 * equal bytes, so that a repeat after a break does no harm.
 * @throws Error if the organ has no seal; the outbox tries again.
 */
export async function renderPaper(deps: RenderDeps, paperId: string): Promise<void> {
  const paper = await findPaperToRender(deps.pool, paperId);
  if (!paper) return;
  const pdf = await renderPdf(writePaper(withAddress(paper, deps.publicUrl)));
  const sealed = await sealPdf(pdf, {
    key: openSealKey(paper.p12, deps.secret),
    signedAt: paper.issuedAt,
    reason: `${paper.number} 签发`,
  });
  const { sha256, size } = await deps.blobs.put(Readable.from(sealed));
  await keepPdf(deps.pool, paperId, sha256, size);
}

/** The address of the verification page is that of the installation, not of the record. */
function withAddress({ content }: PaperToRender, publicUrl: string): PaperToRender['content'] {
  const { verify } = content;
  return verify ? { ...content, verify: { ...verify, url: `${publicUrl}${verify.url}` } } : content;
}
