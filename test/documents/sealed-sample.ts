import { makeOrganCertificate, openSealKey } from '../../documents/certificate.ts';
import { renderPaper } from '../../documents/render.ts';
import { sealPdf } from '../../documents/seal.ts';
import type { Sealing } from '../../documents/seal.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { CASE, instant } from '../domain/paper/sample-case.ts';

export const CERTIFICATE = await makeOrganCertificate(CASE.organ.name);

export const SEALING: Sealing = {
  key: openSealKey(CERTIFICATE.p12, CERTIFICATE.passphrase),
  signedAt: instant('2026-09-11T10:23:45'),
  reason: '澄高审准〔2026〕88号 签发',
};

/** A paper from its facts to the sealed PDF, as it is stored. */
export async function sealed(facts: PaperFacts): Promise<Buffer> {
  return sealPdf(await renderPaper(writePaper(facts)), SEALING);
}
