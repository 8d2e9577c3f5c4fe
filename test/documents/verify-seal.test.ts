import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeOrganCertificate, openSealKey } from '../../documents/certificate.ts';
import { renderPaper } from '../../documents/render.ts';
import { sealPdf } from '../../documents/seal.ts';
import { verifySeal } from '../../documents/verify-seal.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { SAMPLES } from '../domain/paper/sample-facts.ts';
import { CERTIFICATE, SEALING, sealed } from './sealed-sample.ts';

let pdf: Buffer;
beforeAll(async () => {
  pdf = await sealed(SAMPLES.grantDecision);
});

/** The sealed paper with one bit turned in the byte at `at`. */
function flip(at: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

async function passes(candidate: Buffer): Promise<boolean> {
  const verdict = await verifySeal(candidate);
  return verdict.sealed && verdict.valid && verdict.wholeDocument;
}

describe('a verifier', () => {
  it('passes what was sealed', async () => {
    expect(await passes(pdf)).toBe(true);
  });

  it('notices one changed byte anywhere in the document', async () => {
    const anywhere = fc.integer({ min: 0, max: pdf.length - 1 });
    const unnoticed = fc.asyncProperty(anywhere, async (at) => expect(await passes(flip(at))).toBe(false));
    await fc.assert(unnoticed, { numRuns: 40 });
  });

  it('notices one changed byte in the signature, its padding and its dictionary', async () => {
    const from = pdf.lastIndexOf('<<', pdf.indexOf('/ByteRange'));
    const within = fc.integer({ min: from, max: pdf.indexOf('endobj', from) });
    const unnoticed = fc.asyncProperty(within, async (at) => expect(await passes(flip(at))).toBe(false));
    await fc.assert(unnoticed, { numRuns: 80 });
  });

  it('notices what was added after the seal', async () => {
    const longer = Buffer.concat([pdf, Buffer.from('\n%%EOF\n')]);
    expect(await verifySeal(longer)).toMatchObject({ sealed: true, wholeDocument: false });
  });

  it('notices that the end was cut off', async () => {
    expect(await passes(pdf.subarray(0, -7))).toBe(false);
  });

  it('names the certificate that signed, so that another of the same name is told apart', async () => {
    const impostor = await makeOrganCertificate('澄湖高新技术产业开发区管理委员会');
    const key = openSealKey(impostor.p12, impostor.passphrase);
    const rendered = await renderPaper(writePaper(SAMPLES.grantDecision));
    const verdict = await verifySeal(await sealPdf(rendered, { ...SEALING, key }));
    expect(verdict).toMatchObject({ valid: true, fingerprint: impostor.fingerprint });
    expect(impostor.fingerprint).not.toBe(CERTIFICATE.fingerprint);
  });

  it('tells a seal that it cannot read from none', async () => {
    const unreadable = Buffer.from(pdf);
    unreadable.fill('x', pdf.indexOf('/ByteRange') + '/ByteRange '.length, pdf.lastIndexOf('/Contents'));
    expect(await verifySeal(unreadable)).toMatchObject({ sealed: true, valid: false, wholeDocument: false });
  });

  it('says that a paper is not sealed', async () => {
    expect(await verifySeal(await renderPaper(writePaper(SAMPLES.receipt)))).toEqual({ sealed: false });
    expect(await verifySeal(Buffer.alloc(0))).toEqual({ sealed: false });
  });

  it.each(['', '3084', '30820102', '3080', 'ff'])('never throws on %s in the place of a signature', async (hex) => {
    const said = '/M (D:20260911022345Z) /Reason (x)';
    const forged = Buffer.from(`%PDF-1.7\n<< /ByteRange [0 9 20 3] /Contents <${hex}> ${said} >>\nendobj`);
    expect(await passes(forged)).toBe(false);
  });

  it.each(['0 9 999999999999 -999999999990', '-1 -2 -3 -4', '0 1 2', '0 0.5 9 /x'])(
    'never throws on a range of %s',
    async (range) => {
      const at = pdf.lastIndexOf('/ByteRange');
      const rest = pdf.subarray(pdf.lastIndexOf('/Contents'));
      const forged = Buffer.concat([pdf.subarray(0, at), Buffer.from(`/ByteRange [${range}] `), rest]);
      expect(await passes(forged)).toBe(false);
    },
  );

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (junk) => {
        const forged = Buffer.from(`%PDF-1.7\n<< /ByteRange [0 9 ${junk} 3] /Contents <${junk}30820102>>>\nendobj`);
        expect(await passes(forged)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
