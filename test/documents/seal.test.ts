import { describe, expect, it, test } from '@jest/globals';
import { renderPaper } from '../../documents/render.ts';
import { sealPdf } from '../../documents/seal.ts';
import { verifySeal } from '../../documents/verify-seal.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { CASE } from '../domain/paper/sample-case.ts';
import { SAMPLES, SAMPLE_LIST } from '../domain/paper/sample-facts.ts';
import { readText, squeeze } from './read-text.ts';
import { CERTIFICATE, SEALING, sealed } from './sealed-sample.ts';

test.each(SAMPLE_LIST)(
  'the seal of %s is valid, covers the whole document, and names organ, time and reason',
  async (_kind, facts) => {
    expect(await verifySeal(await sealed(facts))).toEqual({
      sealed: true,
      valid: true,
      wholeDocument: true,
      signer: CASE.organ.name,
      fingerprint: CERTIFICATE.fingerprint,
      signedAt: SEALING.signedAt,
      reason: SEALING.reason,
    });
  },
);

describe('sealing', () => {
  it('gives equal bytes for equal input, so that it can be repeated', async () => {
    expect((await sealed(SAMPLES.receipt)).equals(await sealed(SAMPLES.receipt))).toBe(true);
  });

  it('leaves the rendered bytes untouched in front', async () => {
    const rendered = await renderPaper(writePaper(SAMPLES.receipt));
    const pdf = await sealPdf(rendered, SEALING);
    expect(pdf.subarray(0, rendered.length).equals(rendered)).toBe(true);
  });

  it('leaves the text readable', async () => {
    expect(await readText(await sealed(SAMPLES.grantDecision))).toContain(squeeze('决定准予行政许可'));
  });

  it('is done once: a sealed paper is refused', async () => {
    await expect(sealPdf(await sealed(SAMPLES.receipt), SEALING)).rejects.toThrow('sealed already');
  });

  it('refuses what is not a PDF of ours', async () => {
    await expect(sealPdf(Buffer.from('%PDF-1.4 nothing'), SEALING)).rejects.toThrow('not a PDF of ours');
  });

  it('works on a paper of several pages', async () => {
    const [sample] = SAMPLES.receipt.materials;
    const materials = Array.from({ length: 60 }, () => sample!);
    const verdict = await verifySeal(await sealed({ ...SAMPLES.receipt, materials }));
    expect(verdict).toMatchObject({ valid: true, wholeDocument: true });
  });
});
