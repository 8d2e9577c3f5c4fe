import { describe, expect, it, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
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

  it('leaves every page as it was rendered', async () => {
    const rendered = await renderPaper(writePaper(SAMPLES.commitmentLetter));
    expect(await streamsOf(await sealPdf(rendered, SEALING))).toEqual(
      expect.arrayContaining([...(await streamsOf(rendered))]),
    );
  });

  it.each(['/Lang (zh-CN)', '/Marked true', '/StructTreeRoot'])('leaves %s, for who reads by ear', async (entry) => {
    expect((await sealed(SAMPLES.receipt)).includes(entry)).toBe(true);
  });

  it('leaves the dates that the paper was rendered with, so that no machine has its time in it', async () => {
    const dates = (await sealed(SAMPLES.grantDecision)).toString('latin1').match(/\(D:\d+Z?[^)]*\)/g);
    expect(dates).toEqual(['(D:20260910160000Z)', '(D:20260910160000Z)', '(D:20260911022345Z)']);
  });

  it('leaves the text readable', async () => {
    expect(await readText(await sealed(SAMPLES.grantDecision))).toContain(squeeze('决定准予行政许可'));
  });

  it('is done once: a sealed paper is refused', async () => {
    await expect(sealPdf(await sealed(SAMPLES.receipt), SEALING)).rejects.toThrow('sealed already');
  });

  it('refuses what is not a PDF', async () => {
    await expect(sealPdf(Buffer.from('%PDF-1.4 nothing'), SEALING)).rejects.toThrow('no catalog');
    await expect(sealPdf(Buffer.from('nothing'), SEALING)).rejects.toThrow('No PDF header found');
  });

  it('writes the reason whole, whatever characters are in it', async () => {
    const reason = '(高\\区) 𠮷 ) 签发';
    const pdf = await sealPdf(await renderPaper(writePaper(SAMPLES.receipt)), { ...SEALING, reason });
    expect(await verifySeal(pdf)).toMatchObject({ valid: true, reason });
  });

  it('works on a paper of several pages', async () => {
    const [sample] = SAMPLES.receipt.materials;
    const materials = Array.from({ length: 60 }, () => sample!);
    const verdict = await verifySeal(await sealed({ ...SAMPLES.receipt, materials }));
    expect(verdict).toMatchObject({ valid: true, wholeDocument: true });
  });
});

/** Pages, fonts and pictures of a PDF, as their bytes stand in it. */
async function streamsOf(pdf: Buffer): Promise<readonly string[]> {
  const objects = (await PDFDocument.load(pdf)).context.enumerateIndirectObjects();
  const contents = objects.flatMap(([, object]) => (object instanceof PDFRawStream ? [object.getContents()] : []));
  return contents.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
}
