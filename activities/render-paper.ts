import { Readable } from 'node:stream';
import type { BlobStore } from '../files/blob-store.ts';
import type { Pool } from '../db/pool.ts';
import { findSeal, sealOwner } from '../db/desk/organ-seal.ts';
import { findPaperToRender, keepPdf, type PaperToRender } from '../db/record/paper-pdf.ts';
import { writePaper } from '../domain/paper/write-paper.ts';
import type { Press } from '../documents/press.ts';

/** What rendering works with. `secret` opens the seals, `publicUrl` begins the address in the QR code. */
export interface RenderDeps {
  readonly pool: Pool;
  readonly blobs: BlobStore;
  readonly press: Press;
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
  const seal = await findSeal(deps.pool, sealOwner(paper.organ, paper.content.practice), deps.secret);
  if (!seal) throw new Error(`${paper.organ} has no seal`);
  const sealed = await deps.press.print({
    paper: writePaper(withAddress(paper, deps.publicUrl)),
    seal,
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
