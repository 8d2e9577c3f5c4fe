import { Readable } from 'node:stream';
import type { BlobStore } from '../files/blob-store.ts';
import type { Pool } from '../db/pool.ts';
import { findSeal, sealOwner } from '../db/desk/organ-seal.ts';
import { findPaperToRender, keepPdf, type PaperToRender } from '../db/record/paper-pdf.ts';
import type { PaperFacts } from '../domain/paper/facts.ts';
import { writePaper } from '../domain/paper/write-paper.ts';
import type { Press } from '../documents/press.ts';
import { queryCodeOf } from '../proof/query-code.ts';

/** What rendering works with. `secret` opens the seals and makes the query codes, `publicUrl` begins the address in the QR code. */
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
    paper: writePaper(ofInstallation(paper, deps)),
    seal,
    signedAt: paper.issuedAt,
    reason: `${paper.number} 签发`,
  });
  const { sha256, size } = await deps.blobs.put(Readable.from(sealed));
  await keepPdf(deps.pool, paperId, sha256, size);
}

/** The address of the verification page and the query code are those of the installation, not of the record (decision 17). */
function ofInstallation({ caseId, content }: PaperToRender, { publicUrl, secret }: RenderDeps): PaperFacts {
  const { verify } = content;
  return {
    ...content,
    queryCode: caseId === null ? null : queryCodeOf(secret, caseId),
    verify: verify && { ...verify, url: `${publicUrl}${verify.url}` },
  };
}
